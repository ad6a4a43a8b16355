//! What becomes of the function that runs later when something is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

const USED: &str = "used: true true";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody looks whether it was in time",
        about: About::Lesson,
        change: Change::Go {
            take: "\tif !s.timer.Stop() {
\t\treturn false
\t}
",
            put: "",
        },
        becomes: Becomes::Prints(
            "\
used: true true
expired after use 2
used: true
called off: true
called off: true
used: true
too soon: false
called off: false",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody looks whether it was in time",
        about: About::Lesson,
        change: Change::Rust {
            take: "        if !expire.take().is_some_and(Later::call_off) {
            return false;
        }
",
            put: "        expire.take().map(Later::call_off);\n",
        },
        becomes: Becomes::Prints(
            "\
used: true true
expired after use 2
used: true
called off: true
called off: true
used: true
too soon: false
called off: false",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the thread waits for the end of the channel alone",
        change: Change::Rust {
            take: "let end = stopped.recv_timeout(wait);",
            put: "_ = wait;
            let end =
                stopped.recv().map_err(RecvTimeoutError::from);",
        },
        becomes: Becomes::WaitsForEver { prints: USED },
        ..WHAT_IF
    },
    WhatIf {
        question: "it is dropped and not called off",
        change: Change::Rust {
            take: "        let (_, expire) = &mut *self.state.lock().unwrap();
        expire.take().is_some_and(Later::call_off)
",
            put: "        let (_, expire) = &mut *self.state.lock().unwrap();
        expire.take().map(drop).is_some()
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "the thread sees the end of its channel, and runs nothing",
        },
        shows: &["A `Later` that is dropped is called off"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the function panics",
        about: About::Panic,
        change: Change::Go {
            take: "s.expired <- s.uses",
            put: "panic(fmt.Sprint(\"not after use \", s.uses))",
        },
        becomes: Becomes::Ends {
            prints: USED,
            says: "panic: not after use 2",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the function panics",
        about: About::Panic,
        change: Change::Rust {
            take: "later(idle, move || uses)",
            put: "later(idle, move || panic!(\"not after use {uses}\"))",
        },
        becomes: Becomes::Ends {
            prints: USED,
            says: "not after use 2",
            status: 101,
        },
        shows: &["heard in `wait` alone"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody waits for the function",
        change: Change::Rust {
            take: "        expire?.wait()\n",
            put: "        _ = expire?;
        Some(2)
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "the function is called off with the sender that is dropped, and nobody hears of it",
        },
        shows: &["that anybody waits for the function"],
        ..WHAT_IF
    },
];
