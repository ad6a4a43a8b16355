//! What becomes of the stream when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "one is asked at a time",
        about: About::Lesson,
        change: Change::Go {
            take: "const limit = 2",
            put: "const limit = 1",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["a request meets another one"],
        ..WHAT_IF
    },
    WhatIf {
        question: "one is asked at a time",
        about: About::Lesson,
        change: Change::Rust {
            take: "const LIMIT: usize = 2;",
            put: "const LIMIT: usize = 1;",
        },
        becomes: Becomes::Prints(
            "\
6 answers, sum 55
most at once: 1",
        ),
        shows: &["has at most so many of them at work"],
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever takes the answers waits for a request",
        change: Change::Rust {
            take: "            (count + 1, sum + answer)",
            put: "            meet.wait().await;\n            (count + 1, sum + answer)",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "the futures move on only when somebody asks. One who waits for something else between two results keeps all of them waiting",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody asks for the answers",
        change: Change::Rust {
            take: "    let (count, sum) = answers\n        .fold((0, 0), async |(count, sum), answer| {\n            (count + 1, sum + answer)\n        })\n        .await;",
            put: "    drop(answers);\n    let (count, sum) = (0, 0);",
        },
        becomes: Becomes::Prints(
            "\
0 answers, sum 0
most at once: 0",
        ),
        shows: &[
            "Nothing happens until somebody asks for the next value",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the requests panic",
        about: About::Panic,
        change: Change::Go {
            take: "return item * item",
            put: "panic(\"no answer\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no answer",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the requests panic",
        about: About::Panic,
        change: Change::Rust {
            take: "            item * item",
            put: "            assert!(item > 9, \"no answer\");\n            item * item",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no answer",
            status: 101,
        },
        ..WHAT_IF
    },
];
