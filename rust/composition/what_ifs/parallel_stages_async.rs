//! What becomes of the pipeline with a parallel stage, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "two words are inside at most",
        about: About::Lesson,
        change: Change::Tasks {
            take: "        .buffer_unordered(LIMIT)",
            put: "        .buffer_unordered(2)",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        ..WHAT_IF
    },
    WhatIf {
        question: "the words keep their order",
        change: Change::Tasks {
            take: "        .buffer_unordered(LIMIT)",
            put: "        .buffered(LIMIT)",
        },
        becomes: Becomes::PrintsTheSame {
            because: "a sum does not depend on their order",
        },
        shows: &["that what follows does not depend on the order"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody asks the stream",
        change: Change::Tasks {
            take: "let letters = tokio::spawn(letters.collect::<Vec<_>>());",
            put: "\
std::mem::forget(letters);
    let unasked = std::future::pending::<Vec<usize>>();
    let letters = tokio::spawn(unasked);",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that the stream is asked. An adapter does nothing by itself",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the slow step panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "    word.to_uppercase()
",
            put: "    assert!(word != \"at\", \"no shout\");
    word.to_uppercase()
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no shout",
            status: 101,
        },
        shows: &[
            "A task that panics gives an `Err`, which is a panic of the stage here",
        ],
        ..WHAT_IF
    },
];
