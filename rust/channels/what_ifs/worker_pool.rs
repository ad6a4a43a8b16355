//! What becomes of the worker pool when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody drops `result_tx`",
        change: Change::Rust { take: "drop(result_tx);", put: "" },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["makes step 5 wait for ever"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Go {
            take: "func square(n int) int { return n * n }",
            put: "func square(n int) int { panic(\"no square\") }",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no square",
            status: 2,
        },
        ..WHAT_IF
    },
];
