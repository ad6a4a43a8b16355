//! What becomes of the timer that is set anew when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "a renewal stops the timer",
        about: About::Lesson,
        change: Change::Go {
            take: "!timer.Reset(d)",
            put: "_ = d; !timer.Stop()",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        ..WHAT_IF
    },
    WhatIf {
        question: "a renewal takes the deadline away",
        about: About::Lesson,
        change: Change::Rust {
            take: "deadline = Some(Instant::now() + wait);",
            put: "_ = wait;
                deadline = None;",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that each message moves the limit, and that there is one",
            "The wait for ever is one `None` away",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "nothing is held",
        change: Change::Go {
            take: "\t\t\ttimer.Stop()\n",
            put: "",
        },
        becomes: Becomes::Prints(
            "\
expired, renewed 2, held 0
expired, renewed 0, held 0
waited: true
stopped, renewed 0, held 0",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "nothing is held",
        change: Change::Rust {
            take: "Ok(Command::Hold) => deadline = None,",
            put: "Ok(Command::Hold) => {}",
        },
        becomes: Becomes::Prints(
            "\
expired, renewed 2, held 0
expired, renewed 0, held 0
waited: true
stopped, renewed 0, held 0",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop panics",
        about: About::Panic,
        change: Change::Go {
            take: "renewed++",
            put: "panic(fmt.Sprint(\"not for \", d, renewed))",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: not for 2h0m0s 0",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop panics",
        about: About::Panic,
        change: Change::Rust {
            take: "renewed += 1;",
            put: "renewed += 1;
                if renewed > 0 {
                    panic!(\"not for {wait:?}\");
                }",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "not for 7200s",
            status: 101,
        },
        ..WHAT_IF
    },
];
