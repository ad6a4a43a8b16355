//! What becomes of the workers that are stopped when something is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody closes the channel",
        about: About::Lesson,
        change: Change::Go { take: "close(stop)\n", put: "" },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody drops the sender before the joins",
        about: About::Lesson,
        change: Change::Rust { take: "drop(stop_tx);", put: "" },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["Here that would be too late"],
        ..WHAT_IF
    },
    WhatIf {
        question: "one value is sent in place of the close",
        change: Change::Go {
            take: "close(stop)",
            put: "stop <- struct{}{}",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "one value is sent in place of the drop",
        change: Change::Rust {
            take: "drop(stop_tx);",
            put: "stop_tx.send(()).unwrap();",
        },
        becomes: Becomes::Refused {
            code: "E0308",
            says: "expected `Infallible`, found `()`",
        },
        shows: &["there is no value of `Infallible`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker looks at the stop between two jobs only",
        change: Change::Go {
            take: "\t\t\tcase <-stop:
\t\t\t\treturn fmt.Sprintf(\"had %d to send\", result)
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker looks at the stop between two jobs only",
        change: Change::Rust {
            take: "            recv(stop) -> _ => {
                return format!(\"had {result} to send\");
            }
",
            put: "",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that a worker waits for the stop wherever it waits",
            "In both cases the join waits for ever",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a clone of the sender is left",
        change: Change::Rust {
            take: "let (stop_tx, stop) = channel::bounded(0);",
            put: "let (stop_tx, stop) = channel::bounded(0);
    let _second = stop_tx.clone();",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["no clone of the sender is left"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a job panics",
        about: About::Panic,
        change: Change::Go {
            take: "return n * n",
            put: "panic(\"no square\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no square",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a job panics",
        about: About::Panic,
        change: Change::Rust {
            take: "n * n",
            put: "panic!(\"no square\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no square",
            status: 101,
        },
        shows: &["`join` hands the panic to `main`"],
        ..WHAT_IF
    },
];
