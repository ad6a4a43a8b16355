//! What becomes of the polling when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "that there is a limit",
    because: "it would run until somebody kills it, which no run waits for",
}];

const NOT_AGAIN: &str = "\
looks: 1 failed: false
too soon: false
looks: 1 failed: true
too soon: false
too late: true
stopped: true";

const THREE: &str = "\
looks: 1 failed: false
too soon: false
looks: 3 failed: false
too soon: false
too late: true";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "it does not look again",
        about: About::Lesson,
        change: Change::Go {
            take: "if time.Now().After(deadline) {",
            put: "if !deadline.IsZero() {",
        },
        becomes: Becomes::Prints(NOT_AGAIN),
        ..WHAT_IF
    },
    WhatIf {
        question: "it does not look again",
        about: About::Lesson,
        change: Change::Rust {
            take: "if Instant::now() > deadline {",
            put: "if true {",
        },
        becomes: Becomes::Prints(NOT_AGAIN),
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever should stop it panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\t<-looked\n\t\tcancel()\n",
            put: "\t\t<-looked\n\t\tpanic(\"no stop\")\n",
        },
        becomes: Becomes::Ends {
            prints: THREE,
            says: "panic: no stop",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever should stop it panics",
        about: About::Panic,
        change: Change::Rust {
            take: "looked.recv().unwrap();",
            put: "looked.recv().unwrap();
        panic!(\"no stop\");",
        },
        becomes: Becomes::Ends {
            prints: "\
looks: 1 failed: false
too soon: false
looks: 3 failed: false
too soon: false
too late: true
stopped: true",
            says: "no stop",
            status: 101,
        },
        ..WHAT_IF
    },
];
