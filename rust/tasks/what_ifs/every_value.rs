//! What becomes of the ring of values when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there is room for eight",
        about: About::Lesson,
        change: Change::Go {
            take: "last   [4]int",
            put: "last   [8]int",
        },
        becomes: Becomes::Prints("\
quick has 0
quick has 1
quick has 2
quick has 3
quick has 4
quick has 5
slow has 6 of the sum 15
and missed 0"),
        ..WHAT_IF
    },
    WhatIf {
        question: "there is room for eight",
        about: About::Lesson,
        change: Change::Rust {
            take: "const ROOM: usize = 4;",
            put: "const ROOM: usize = 8;",
        },
        becomes: Becomes::Prints("\
quick has 0
quick has 1
quick has 2
quick has 3
quick has 4
quick has 5
slow has 6 of the sum 15
and missed 0"),
        ..WHAT_IF
    },
    WhatIf {
        question: "there is room for three",
        change: Change::Rust {
            take: "const ROOM: usize = 4;",
            put: "const ROOM: usize = 3;",
        },
        becomes: Becomes::PrintsTheSame {
            because: "`broadcast::channel` makes room for four of it.",
        },
        shows: &["The room is rounded up to a power of two"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop ends where there is no value",
        change: Change::Rust {
            take: "    loop {
        match values.recv().await {
            Ok(value) => got.push(value),
            Err(RecvError::Lagged(n)) => missed += n,
            Err(RecvError::Closed) => return (got, missed),
        }
    }",
            put: "    while let Ok(value) = values.recv().await {
        got.push(value);
    }
    missed += u64::from(values.recv().await == Err(RecvError::Closed));
    (got, missed)",
        },
        becomes: Becomes::Prints("\
quick has 0
quick has 1
quick has 2
quick has 3
quick has 4
quick has 5
slow has 0 of the sum 0
and missed 0"),
        shows: &["that `Lagged` is not the end. `while let Ok(value) = values.recv().await` compiles, and leaves the loop at the first value that is missed"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the slow one takes a new receiver when all are sent",
        change: Change::Rust {
            take: "tokio::spawn(all(slow))",
            put: "tokio::spawn(all(slow.resubscribe()))",
        },
        becomes: Becomes::Prints("\
quick has 0
quick has 1
quick has 2
quick has 3
quick has 4
quick has 5
slow has 0 of the sum 0
and missed 0"),
        shows: &["A receiver gets what is sent after it was made"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody listens",
        change: Change::Rust {
            take: "    drop(value_tx);
",
            put: "    drop((quick, slow));
    println!(\"{:?}\", value_tx.send(6));
    let slow = value_tx.subscribe();
    drop(value_tx);
",
        },
        becomes: Becomes::Prints("\
quick has 0
quick has 1
quick has 2
quick has 3
quick has 4
quick has 5
Err(SendError(6))
slow has 0 of the sum 0
and missed 0"),
        shows: &["With nobody listening `send` is an error"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody says that it was the last",
        change: Change::Go {
            take: "\tr.close()
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "\
quick has 0
quick has 1
quick has 2
quick has 3
quick has 4
quick has 5",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody says that it was the last",
        change: Change::Rust {
            take: "    drop(value_tx);
",
            put: "    std::mem::forget(value_tx);
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
quick has 0
quick has 1
quick has 2
quick has 3
quick has 4
quick has 5",
        },
        shows: &["When the last sender is dropped, each receiver gets what is left, and then `Closed`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the slow one panics",
        about: About::Panic,
        change: Change::Go {
            take: "\tfor {
\t\tvalue, ok",
            put: "\tpanic(\"no list\")
\tfor {
\t\tvalue, ok",
        },
        becomes: Becomes::Ends {
            prints: "\
quick has 0
quick has 1
quick has 2
quick has 3
quick has 4
quick has 5",
            says: "panic: no list",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the slow one panics",
        about: About::Panic,
        change: Change::Rust {
            take: "Ok(value) => got.push(value),",
            put: "\
Ok(value) => panic!(\"no list for {value}, {got:?}\"),
            Err(_) if got.len() > 9 => got.push(0),",
        },
        becomes: Becomes::Ends {
            prints: "\
quick has 0
quick has 1
quick has 2
quick has 3
quick has 4
quick has 5",
            says: "no list for 2, []",
            status: 101,
        },
        ..WHAT_IF
    },
];
