//! What becomes of the loop until the close when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody closes the channel",
        about: About::Lesson,
        change: Change::Go {
            take: "\t\tclose(squares)\n",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        hazard: Some(63),
        ..WHAT_IF
    },
    WhatIf {
        question: "a clone of the sender lives on",
        about: About::Lesson,
        change: Change::Rust {
            take: "s.spawn(move || {",
            put: "\
let _kept = tx.clone();
        s.spawn(move || {",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that the last sender is dropped. A clone that lives on somewhere keeps the channel open",
        ],
        hazard: Some(63),
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender panics",
        about: About::Panic,
        change: Change::Go {
            take: "squares <- n * n",
            put: "\
if n == 3 {
				panic(\"no square\")
			}
			squares <- n * n",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no square",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender panics",
        about: About::Panic,
        change: Change::Rust {
            take: "tx.send(n * n).unwrap();",
            put: "\
if n == 3 {
                    panic!(\"no square\");
                }
                tx.send(n * n).unwrap();",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no square",
            status: 101,
        },
        shows: &[
            "it panics in its turn once all its threads have ended",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender panics in a thread that nobody joins",
        change: Change::Rust {
            take: "\
s.spawn(move || {
            for n in 0..5 {",
            put: "\
thread::spawn(move || {
            for n in 0..5 {
                if n == 3 {
                    panic!(\"no square\");
                }",
        },
        becomes: Becomes::Ends {
            prints: "\
sum 5
then 0 false",
            says: "no square",
            status: 0,
        },
        shows: &[
            "A thread from `thread::spawn` that nobody joins gives no such word",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "something is sent after the end",
        change: Change::Rust {
            take: "(sum, squares.recv())",
            put: "\
tx.send(25).unwrap();
        (sum, squares.recv())",
        },
        becomes: Becomes::Refused {
            code: "E0382",
            says: "borrow of moved value: `tx`",
        },
        shows: &[
            "are panics in Go and errors of the compiler here",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "something is sent after the close",
        change: Change::Go {
            take: "n, ok := <-squares",
            put: "\
squares <- 25
	n, ok := <-squares",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: send on closed channel",
            status: 2,
        },
        ..WHAT_IF
    },
];
