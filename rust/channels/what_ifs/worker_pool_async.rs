//! What becomes of the worker pool with tasks when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "A job that computes for long without an await keeps one of the few threads",
    because: "It shows in the time that other tasks wait, and in nothing that a program prints.",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there is one worker",
        about: About::Lesson,
        change: Change::Tasks {
            take: "const WORKERS: usize = 4;",
            put: "const WORKERS: usize = 1;",
        },
        becomes: Becomes::Prints(
            "\
20 results, sum 2470
workers: 1",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the workers panic",
        about: About::Panic,
        change: Change::Tasks {
            take: "\
async fn square(n: u64) -> u64 {
    n * n
}",
            put: "\
async fn square(_: u64) -> u64 {
    panic!(\"no square\")
}",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no square",
            status: 101,
        },
        shows: &["is a panic itself when one was"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the workers are detached, and one panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "\
workers.spawn(async move {
            while let Ok(n) = queue.recv_async().await {",
            put: "\
tokio::spawn(async move {
            while let Ok(n) = queue.recv_async().await {
                assert!(n != 7, \"no square\");",
        },
        becomes: Becomes::Ends {
            prints: "\
19 results, sum 2421
workers: 4",
            says: "no square",
            status: 0,
        },
        shows: &[
            "A task that panics does not end the program. Its panic is in what `join_next` gives, and nobody else hears of it",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody drops `result_tx`",
        change: Change::Tasks {
            take: "    drop(result_tx);\n",
            put: "",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "a handle that is kept alive. A `result_tx` that nobody drops makes step 5 wait for ever",
        ],
        ..WHAT_IF
    },
];
