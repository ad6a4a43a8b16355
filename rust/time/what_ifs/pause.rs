//! What becomes of the pause that ends early when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

/// What is printed first.
const FIRST: &str = "whole: true long enough: true";

/// What is printed before the uploader is closed.
const UPLOADED: &str = "\
whole: true long enough: true
uploaded 1 2";

/// What is printed when no pause ends the loop.
const ALL: &str = "\
whole: true long enough: true
uploaded 1 2
rounds: 3";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the pause cannot be woken",
        about: About::Lesson,
        change: Change::Go {
            take: "\tcase <-stop:
\t\treturn false
",
            put: "\tcase <-stop:
\t\ttime.Sleep(time.Millisecond) // and not an hour
\t\treturn true
",
        },
        becomes: Becomes::Prints(ALL),
        ..WHAT_IF
    },
    WhatIf {
        question: "the pause cannot be woken",
        about: About::Lesson,
        change: Change::Rust {
            take: "        Err(RecvTimeoutError::Disconnected) => Err(Stopped),
",
            put: "        Err(RecvTimeoutError::Disconnected) => {
            thread::sleep(Duration::from_millis(1)); // no hour
            Ok(())
        }
",
        },
        becomes: Becomes::Prints(ALL),
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody looks at how the pause ended",
        change: Change::Go {
            take: "\t\tif !pause(d, u.stop) {
\t\t\treturn
\t\t}
",
            put: "\t\tpause(d, u.stop)
",
        },
        becomes: Becomes::Prints(ALL),
        shows: &[
            "The caller must know which of them it was",
            "the loop then runs on, without any pause",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody looks at how the pause ended",
        change: Change::Rust {
            take: "        if pause(time, stop).is_err() {
            return round;
        }
",
            put: "        pause(time, stop);
",
        },
        becomes: Becomes::Refused {
            code: "unused_must_use",
            says: "unused `Result` that must be used",
        },
        shows: &["A caller that does not look at it gets a warning"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the upload hangs",
        change: Change::Rust {
            take: "        if pause(time, stop).is_err() {
",
            put: "        if round == 2 {
            let (_tx, answer) = mpsc::channel::<()>();
            _ = answer.recv();
        }
        if pause(time, stop).is_err() {
",
        },
        becomes: Becomes::WaitsForEver { prints: UPLOADED },
        shows: &[
            "that the loop hears the stop in its work as well",
            "What hangs in `upload` holds",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the upload panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\tupload(u.rounds)
",
            put: "\t\tif u.rounds == 1 {
\t\t\tpanic(\"no network\")
\t\t}
\t\tupload(u.rounds)
",
        },
        becomes: Becomes::Ends {
            prints: FIRST,
            says: "panic: no network",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the upload panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        upload(round);
",
            put: "        if round == 1 {
            panic!(\"no network\");
        }
        upload(round);
",
        },
        becomes: Becomes::Ends {
            prints: FIRST,
            says: "no network",
            status: 101,
        },
        ..WHAT_IF
    },
];
