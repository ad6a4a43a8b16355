//! What becomes of the pipeline with a parallel stage when it is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "that what follows does not depend on the order",
    because: "which word overtakes which is luck, so a run shows one order of many",
}];

/// What is printed before the gate opens.
const INSIDE: &str = "in the slow stage at once: 3";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "only one runs the slow stage",
        about: About::Lesson,
        change: Change::Go {
            take: "\tfor range workers {
\t\tstage.Go",
            put: "\tfor range 1 {
\t\tstage.Go",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "only one runs the slow stage",
        about: About::Lesson,
        change: Change::Rust {
            take: "        for _ in 0..WORKERS {
            let",
            put: "        for _ in 0..1 {
            let",
        },
        becomes: Becomes::Prints(
            "\
in the slow stage at once: 1
6 words, 23 capital letters",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody closes what the slow stage fills",
        change: Change::Go { take: "close(upper)\n", put: "" },
        becomes: Becomes::Ends {
            prints: INSIDE,
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "`main` keeps its sender",
        change: Change::Rust {
            take: "drop((raw, upper_tx));",
            put: "drop(raw);",
        },
        becomes: Becomes::WaitsForEver { prints: INSIDE },
        shows: &["else the fast stage waits for ever"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the slow step panics",
        about: About::Panic,
        change: Change::Go {
            take: "return strings.ToUpper(word)",
            put: "panic(\"no capitals\")",
        },
        becomes: Becomes::Ends {
            prints: INSIDE,
            says: "panic: no capitals",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the slow step panics",
        about: About::Panic,
        change: Change::Rust {
            take: "fn shout(word: &str) -> String {
    word.to_uppercase()",
            put: "fn shout(_: &str) -> String {
    panic!(\"no capitals\")",
        },
        becomes: Becomes::Ends {
            prints: INSIDE,
            says: "no capitals",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics with its first word in hand",
        about: About::Panic,
        change: Change::Rust {
            take: "                    if let Some(met)",
            put: "                    assert_ne!(word, \"three\");
                    if let Some(met)",
        },
        becomes: Becomes::Ends {
            prints: "in the slow stage at once: 2",
            says: "assertion `left != right` failed",
            status: 101,
        },
        shows: &["or have ended"],
        ..WHAT_IF
    },
];
