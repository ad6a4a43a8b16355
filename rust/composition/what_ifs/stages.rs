//! What becomes of the pipeline when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

/// What is printed before the consumer leaves.
const TAKEN: &str = "\
0
2
4
taken: 0
taken: 2
taken: 4";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the consumer leaves and does not say so",
        about: About::Lesson,
        change: Change::Go {
            take: "\tcancel()\n\tstages",
            put: "\tstages",
        },
        becomes: Becomes::Ends {
            prints: TAKEN,
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &[
            "the stages would wait for it for ever",
            "unless every stage also watches a context",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the consumer keeps its receiver",
        about: About::Lesson,
        change: Change::Rust {
            take: "drop(evens);",
            put: "std::mem::forget(evens);",
        },
        becomes: Becomes::WaitsForEver { prints: TAKEN },
        shows: &["one that is kept holds all stages, as in Go"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody writes the `drop`",
        change: Change::Rust { take: "drop(evens);", put: "" },
        becomes: Becomes::PrintsTheSame {
            because: "`evens` belongs to the closure of the scope, and is dropped at its end, before the scope waits",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a stage does not close what it fills",
        change: Change::Go {
            take: "\t\tdefer close(out)
\t\tfor n := range in {",
            put: "\t\tfor n := range in {",
        },
        becomes: Becomes::Ends {
            prints: "0\n2\n4",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a stage calls `unwrap` on its sends",
        change: Change::Rust {
            take: "input.into_iter().try_for_each(|n| tx.send(n * 2))",
            put: "input.into_iter().for_each(|n| tx.send(n * 2).unwrap())",
        },
        becomes: Becomes::Ends {
            prints: TAKEN,
            says: "called `Result::unwrap()` on an `Err` value: \"SendError(..)\"",
            status: 101,
        },
        shows: &["with `unwrap` it panics instead of ending"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a stage panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\tdefer close(out)
\t\tfor n := range in {
\t\t\tselect {
\t\t\tcase out <- n * 2:
",
            put: "\t\tfor n := range in {
\t\t\tpanic(fmt.Sprint(\"no double of \", n))
\t\t\tselect {
\t\t\tcase out <- n * 2:
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no double of 0",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a stage panics",
        about: About::Panic,
        change: Change::Rust {
            take: "tx.send(n * 2))",
            put: "tx.send(panic!(\"no double of {n}\")))",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no double of 0",
            status: 101,
        },
        ..WHAT_IF
    },
];
