//! What becomes of the retry, with tasks, when it is changed.

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

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the pause does not grow",
        about: About::Lesson,
        change: Change::Tasks {
            take: "            wait *= 2;
",
            put: "",
        },
        becomes: Becomes::Prints(
            "\
after 4 attempts: down
pause 0 from 1s on: true
pause 1 from 2s on: false
pause 2 from 4s on: false
more by chance: true
refused tries: 1
failed: false tries: 3
waited: true
stopped: true",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "every error is worth another attempt",
        change: Change::Tasks {
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
        question: "nothing is added by chance",
        change: Change::Tasks {
            take: "wait + below(wait / 2)",
            put: "wait",
        },
        becomes: Becomes::Prints(
            "\
after 4 attempts: down
pause 0 from 1s on: true
pause 1 from 2s on: true
pause 2 from 4s on: true
more by chance: false
refused tries: 1
failed: false tries: 3
waited: true
stopped: true",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "one future is tried again",
        change: Change::Tasks {
            take: "let down = || future::ready(Err(Failure::Down));",
            put: "\
let once = async { Err(Failure::Down) };
    let down = || once;",
        },
        becomes: Becomes::Refused {
            code: "E0525",
            says: "implements `FnOnce`",
        },
        shows: &["a future that has ended cannot be asked again"],
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever should stop it panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "            failed.recv().await.unwrap();
",
            put: "            failed.recv().await.unwrap();
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
        question: "there may be a hundred attempts",
        change: Change::Tasks {
            take: "attempts: 4,\n        first: Duration::from_secs(1)",
            put: "attempts: 100,\n        first: Duration::from_secs(1)",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "overflow when multiplying duration by scalar",
            status: 101,
        },
        shows: &["one that doubles for ever overflows, and panics"],
        ..WHAT_IF
    },
];
