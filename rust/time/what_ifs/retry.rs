//! What becomes of the retry with a growing pause when it is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[
    Unshown {
        phrase: "that what is tried may be done twice",
        because: "whether a request may be made again is known to the one who answers it",
    },
    Unshown {
        phrase: "A payment that was made and whose answer was lost",
        because: "here nothing is made that could be there twice",
    },
];

const SAME_PAUSE: &str = "\
after 4 attempts: down
pause 0 from 1s on: true
pause 1 from 2s on: false
pause 2 from 4s on: false
more by chance: true
refused tries: 1
failed: false tries: 3
waited: true
stopped: true";

const NO_CHANCE: &str = "\
after 4 attempts: down
pause 0 from 1s on: true
pause 1 from 2s on: true
pause 2 from 4s on: true
more by chance: false
refused tries: 1
failed: false tries: 3
waited: true
stopped: true";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the pause does not grow",
        about: About::Lesson,
        change: Change::Go { take: "\t\twait *= 2\n", put: "" },
        becomes: Becomes::Prints(SAME_PAUSE),
        ..WHAT_IF
    },
    WhatIf {
        question: "the pause does not grow",
        about: About::Lesson,
        change: Change::Rust { take: "wait *= 2;", put: "" },
        becomes: Becomes::Prints(SAME_PAUSE),
        ..WHAT_IF
    },
    WhatIf {
        question: "every error is worth another attempt",
        change: Change::Go {
            take: "err == nil || errors.Is(err, errRefused)",
            put: "err == nil",
        },
        becomes: Becomes::Prints(
            "\
after 4 attempts: down
pause 0 from 1s on: true
pause 1 from 2s on: true
pause 2 from 4s on: true
more by chance: true
after 4 attempts: refused tries: 4
failed: false tries: 3
waited: true
stopped: true",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "every error is worth another attempt",
        change: Change::Rust {
            take: "Err(Failure::Down) => {}",
            put: "Err(_) => {}",
        },
        becomes: Becomes::Prints(
            "\
after 4 attempts: down
pause 0 from 1s on: true
pause 1 from 2s on: true
pause 2 from 4s on: true
more by chance: true
refused tries: 4
failed: false tries: 3
waited: true
stopped: true",
        ),
        shows: &["Which errors are worth another attempt"],
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever should stop it panics",
        about: About::Panic,
        change: Change::Go {
            take: "go cancel()",
            put: "go func() { panic(\"no stop\") }()",
        },
        becomes: Becomes::Ends {
            prints: "\
after 4 attempts: down
pause 0 from 1s on: true
pause 1 from 2s on: true
pause 2 from 4s on: true
more by chance: true
refused tries: 1
failed: false tries: 3
waited: true",
            says: "panic: no stop",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever should stop it panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        drop(stop_tx);\n",
            put: "        let _stop_tx = stop_tx;
        panic!(\"no stop\");
",
        },
        becomes: Becomes::Ends {
            prints: "\
after 4 attempts: down
pause 0 from 1s on: true
pause 1 from 2s on: true
pause 2 from 4s on: true
more by chance: true
refused tries: 1
failed: false tries: 3
waited: true
stopped: true",
            says: "no stop",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "nothing is added by chance",
        change: Change::Go {
            take: "wait+rand.N(wait/2)",
            put: "wait",
        },
        becomes: Becomes::Prints(NO_CHANCE),
        ..WHAT_IF
    },
    WhatIf {
        question: "nothing is added by chance",
        change: Change::Rust {
            take: "wait + below(wait / 2)",
            put: "wait",
        },
        becomes: Becomes::Prints(NO_CHANCE),
        ..WHAT_IF
    },
    WhatIf {
        question: "there may be a hundred attempts",
        change: Change::Go {
            take: "attempts: 4, first: time.Second",
            put: "attempts: 100, first: time.Second",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: invalid argument to N",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "there may be a hundred attempts",
        change: Change::Rust {
            take: "attempts: 4,\n        first: Duration::from_secs(1)",
            put: "attempts: 100,\n        first: Duration::from_secs(1)",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "overflow when multiplying duration by scalar",
            status: 101,
        },
        shows: &["A pause that doubles has to end somewhere"],
        ..WHAT_IF
    },
];
