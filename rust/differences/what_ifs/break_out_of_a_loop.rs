//! What becomes of the loop over a receiver when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody receives the rest",
        about: About::Lesson,
        change: Change::Go {
            take: "	for range numbers {
		rest++
	}
",
            put: "",
        },
        becomes: Becomes::Prints(
            "got 0
got 1
left over 0",
        ),
        shows: &["the producer waits in its next send"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop borrows the receiver",
        about: About::Lesson,
        change: Change::Rust {
            take: "    for n in numbers {
",
            put: "    for n in &numbers {
",
        },
        becomes: Becomes::WaitsForEver { prints: "got 0\ngot 1" },
        shows: &[
            "the producer that waits for ever included",
            "which of the two was meant. With the `&` it compiles, and nobody calls the producer off",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop borrows, and another takes the rest",
        change: Change::Rust {
            take: "    for n in numbers {
        println!(\"got {n}\");
        if n == 1 {
            break;
        }
    }
",
            put: "    for n in &numbers {
        println!(\"got {n}\");
        if n == 1 {
            break;
        }
    }
    println!(\"left over {}\", numbers.into_iter().count());
",
        },
        becomes: Becomes::Prints(
            "got 0
got 1
left over 3
sent 5",
        ),
        shows: &["only borrows the receiver"],
        ..WHAT_IF
    },
    WhatIf {
        question: "another loop is to take the rest",
        change: Change::Rust {
            take: "
    // 3. The producer's next send failed, and it has ended.
",
            put: "    println!(\"left over {}\", numbers.into_iter().count());

    // 3. The producer's next send failed, and it has ended.
",
        },
        becomes: Becomes::Refused {
            code: "E0382",
            says: "use of moved value: `numbers`",
        },
        shows: &["moves the receiver into the loop"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the producer unwraps what `send` returns",
        change: Change::Rust {
            take: "tx.send(n).is_ok()",
            put: "tx.send(n).map(|()| true).unwrap()",
        },
        becomes: Becomes::Ends {
            prints: "got 0\ngot 1",
            says: "called `Result::unwrap()` on an `Err` value: SendError { .. }",
            status: 101,
        },
        shows: &["makes one panic that unwraps it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "there is room for all, and the loop ends early",
        change: Change::Rust {
            take: "    for n in numbers {
        println!(\"got {n}\");
        if n == 1 {
            break;
        }
    }

    // 3. The producer's next send failed, and it has ended.
    println!(\"sent {}\", producer.join().unwrap());
",
            put: "    for n in numbers {
        println!(\"got {n}\");
        if n == 1 {
            break;
        }
    }
    let (tx, numbers) = mpsc::sync_channel(5);
    (0..5).for_each(|n| tx.send(n).unwrap());
    for n in numbers {
        println!(\"of 5 in the channel this is looked at: {n}\");
        break;
    }

    // 3. The producer's next send failed, and it has ended.
    println!(\"sent {}\", producer.join().unwrap());
    println!(\"one more: {}\", tx.send(5).is_ok());
",
        },
        becomes: Becomes::Prints(
            "got 0
got 1
of 5 in the channel this is looked at: 0
sent 2
one more: false",
        ),
        shows: &["What was waiting in the channel is gone"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the producer panics",
        about: About::Panic,
        change: Change::Go {
            take: "			numbers <- n
",
            put: "			panic(fmt.Sprint(\"no number \", n))
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no number 0",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the producer panics",
        about: About::Panic,
        change: Change::Rust {
            take: "tx.send(n).is_ok()",
            put: "tx.send(n).map(|()| panic!(\"no number\")).is_ok()",
        },
        becomes: Becomes::Ends {
            prints: "got 0",
            says: "no number",
            status: 101,
        },
        ..WHAT_IF
    },
];
