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
        becomes: Becomes::WaitsForEver { prints: "" },
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
            take: "drop((raw, shout, upper_tx));",
            put: "drop((raw, shout));",
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
            take: "            word.to_uppercase()",
            put: "            if true {
                panic!(\"no capitals\");
            }
            word.to_uppercase()",
        },
        becomes: Becomes::Ends {
            prints: INSIDE,
            says: "no capitals",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the slow step panics before it announces its word",
        about: About::Panic,
        change: Change::Rust {
            take: "_ = inside_tx.send(());",
            put: "if !word.is_empty() {
                panic!(\"no capitals\");
            }
            _ = inside_tx.send(());",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no capitals",
            status: 101,
        },
        ..WHAT_IF
    },
];
