//! What becomes of the wake-up when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the channel has no room for a wake-up",
        about: About::Lesson,
        change: Change::Go {
            take: "make(chan struct{}, 1)",
            put: "make(chan struct{})",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["A channel of capacity 1 keeps one wake-up"],
        ..WHAT_IF
    },
    WhatIf {
        question: "all who wait are woken, and nobody waits yet",
        about: About::Lesson,
        change: Change::Rust {
            take: "    wake.notify_one();\n    wake.notify_one();",
            put: "    wake.notify_waiters();\n    wake.notify_waiters();",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "`Notify` keeps one wake-up",
            "`notify_waiters`, which wakes all who wait, leaves no permit either",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody wakes the worker again",
        change: Change::Rust {
            take: "    wake.notify_one();\n    println!",
            put: "    println!",
        },
        becomes: Becomes::WaitsForEver { prints: "awake" },
        shows: &[
            "that the one who leaves work also wakes somebody",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the worker panics",
        about: About::Panic,
        change: Change::Go {
            take: "awake <- \"awake\"",
            put: "panic(\"no work\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no work",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the worker panics",
        about: About::Panic,
        change: Change::Rust {
            take: "awake_tx.send(\"awake\").await.unwrap();",
            put: "\
assert!(awake_tx.is_closed(), \"no work\");
                    awake_tx.send(\"awake\").await.unwrap();",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no work",
            status: 101,
        },
        ..WHAT_IF
    },
];
