//! What becomes of the calls that block when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody lets them go on",
        about: About::Lesson,
        change: Change::Go { take: "\t\tkeys <- 4\n", put: "" },
        becomes: Becomes::Ends {
            prints: "two are blocked",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the tasks block",
        about: About::Lesson,
        change: Change::Rust {
            take: "spawn_blocking(|| read(begun_tx, key)).await.unwrap()",
            put: "read(begun_tx, key)",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "two such tasks stall a runtime of two threads: nothing else runs",
            "that a task does not block",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "they block in place",
        change: Change::Rust {
            take: "spawn_blocking(|| read(begun_tx, key)).await.unwrap()",
            put: "tokio::task::block_in_place(|| read(begun_tx, key))",
        },
        becomes: Becomes::PrintsTheSame {
            because: "`block_in_place` gives the other tasks to another thread first.",
        },
        shows: &[
            "moves the other tasks away from the thread and blocks there",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the calls panic",
        about: About::Panic,
        change: Change::Go {
            take: "\
begun <- true
		return <-key",
            put: "panic(\"no key\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no key",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the calls panic",
        about: About::Panic,
        change: Change::Rust {
            take: "\
begun.try_send(()).unwrap();
    key.recv().unwrap()",
            put: "\
let _held = (begun, key);
    panic!(\"no key\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no key",
            status: 101,
        },
        ..WHAT_IF
    },
];
