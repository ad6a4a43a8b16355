//! What becomes of the default capacity when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the channel has room for all",
        about: About::Lesson,
        change: Change::Go {
            take: "taken(make(chan int)))",
            put: "taken(make(chan int, 1000)))",
        },
        becomes: Becomes::Prints(
            "shortest name: 1000
room for 3: 3",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the channel is Go's default",
        about: About::Lesson,
        change: Change::Rust {
            take: "    let (queue, _receiver) = mpsc::channel();
    let sent = (0..1000).filter(|&n| queue.send(n).is_ok());
    println!(\"shortest name: {}\", sent.count());
",
            put: "    let (queue, _receiver) = mpsc::sync_channel(0);
    println!(\"a longer name: {}\", taken(queue));
",
        },
        becomes: Becomes::Prints(
            "a longer name: 0
room for 3: 3
room for 0: 0",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "main sends to the channel without a buffer",
        change: Change::Go {
            take: "	fmt.Println(\"shortest name:\", taken(make(chan int)))
",
            put: "	make(chan int) <- 1
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["a send waits for a receiver"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a send to the channel of Go's default waits",
        change: Change::Rust {
            take: "    println!(\"room for 0: {}\", taken(queue));
",
            put: "    println!(\"room for 0: {:?}\", queue.send(0));
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "shortest name: 1000\nroom for 3: 3",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the receiver has gone",
        change: Change::Rust {
            take: "    let (queue, _receiver) = mpsc::channel();
",
            put: "    let (queue, receiver) = mpsc::channel();
    drop(receiver);
",
        },
        becomes: Becomes::Prints(
            "shortest name: 0
room for 3: 3
room for 0: 0",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "it has room for one",
        change: Change::Rust {
            take: "mpsc::sync_channel(0)",
            put: "mpsc::sync_channel(1)",
        },
        becomes: Becomes::Prints(
            "shortest name: 1000
room for 3: 3
room for 0: 1",
        ),
        shows: &["with room for one a send returns although nobody has received"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the bound is a million",
        change: Change::Rust {
            take: "mpsc::sync_channel(3)",
            put: "mpsc::sync_channel(1_000_000)",
        },
        becomes: Becomes::Prints(
            "shortest name: 1000
room for 3: 1000
room for 0: 0",
        ),
        shows: &["the capacity. The two types tell a channel without a bound from one with a bound, not how large that is", "holds nobody back who sends a thousand"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender of the one without a bound tries",
        change: Change::Rust {
            take: "queue.send(n).is_ok());",
            put: "queue.try_send(n).is_ok());",
        },
        becomes: Becomes::Refused {
            code: "E0599",
            says: "no method named `try_send` found",
        },
        shows: &["its sender has no `try_send`"],
        ..WHAT_IF
    },
];
