//! What becomes of the loop with a period when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

const HOURLY: &str = "hourly: 1";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the loop waits for the stop alone",
        about: About::Lesson,
        change: Change::Go {
            take: "\t\tcase <-ticker.C:\n",
            put: "",
        },
        becomes: Becomes::WaitsForEver { prints: HOURLY },
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop waits for the stop alone",
        about: About::Lesson,
        change: Change::Rust {
            take: "let end = stopped.recv_deadline(next);",
            put: "let end =
            stopped.recv().map_err(RecvTimeoutError::from);",
        },
        becomes: Becomes::WaitsForEver { prints: HOURLY },
        ..WHAT_IF
    },
    WhatIf {
        question: "a run does not end",
        change: Change::Rust {
            take: "let hourly = every(hour, move |_| begun_tx.send(()).unwrap());",
            put: "let hourly = every(hour, move |_| {
        begun_tx.send(()).unwrap();
        thread::park();
    });",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["that the run ends"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the next time is counted from now on",
        change: Change::Rust {
            take: "        while next <= now {
            next += period;
        }
",
            put: "        next = now + period;\n",
        },
        becomes: Becomes::PrintsTheSame {
            because: "no run comes too early; that each is later than the last one was, a clock would have to show",
        },
        shows: &["the lateness adds up"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a run panics",
        about: About::Panic,
        change: Change::Go {
            take: "close(begun) })",
            put: "panic(\"no run\") })",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no run",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a run panics",
        about: About::Panic,
        change: Change::Rust {
            take: "let hourly = every(hour, move |_| begun_tx.send(()).unwrap());",
            put: "let hourly = every(hour, move |_| {
        let _begun: Sender<()> = begun_tx.clone();
        panic!(\"no run\");
    });",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no run",
            status: 101,
        },
        ..WHAT_IF
    },
];
