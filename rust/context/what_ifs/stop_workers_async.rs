//! What becomes of the workers that are stopped, with tasks, when
//! something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody cancels the token",
        about: About::Lesson,
        change: Change::Tasks {
            take: "stop.cancel();",
            put: "drop(stop);",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that somebody cancels: a token that is dropped cancels nothing",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker looks at the stop between two jobs only",
        change: Change::Tasks {
            take: "            () = stop.cancelled() => {
                return format!(\"had {result} to send\");
            }
",
            put: "",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that a worker waits for the stop wherever it waits",
            "In both cases `join_all` waits for ever",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the workers are aborted",
        change: Change::Tasks {
            take: "stop.cancel();",
            put: "pool.shutdown().await;",
        },
        becomes: Becomes::Ends { prints: "", says: "", status: 0 },
        shows: &["what it had in hand is gone"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a job panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "n * n",
            put: "panic!(\"no square of {n}\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no square of 2",
            status: 101,
        },
        ..WHAT_IF
    },
];
