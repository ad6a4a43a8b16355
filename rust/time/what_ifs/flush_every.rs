//! What becomes of work with a ticker beside it when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

/// What is printed before the ticks come often.
const WAITING: &str = "waiting: 0";

/// What is printed before the end.
const TICKED: &str = "waiting: 0\nby a tick: 30";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the ticks end with the first period",
        change: Change::Rust {
            take: "                Ok(Command::Every(every)) => {
                    ticks = channel::tick(every);
                }
",
            put: "                Ok(Command::Every(_every)) => {
                    ticks = channel::never();
                }
",
        },
        becomes: Becomes::WaitsForEver { prints: WAITING },
        ..WHAT_IF
    },
    WhatIf {
        question: "the end hands on nothing",
        about: About::Lesson,
        change: Change::Go {
            take: "\t\tcase <-m.stop:
\t\t\tflush(sum)
",
            put: "\t\tcase <-m.stop:
\t\t\tflush(0)
",
        },
        becomes: Becomes::Prints(
            "waiting: 0
by a tick: 30
at the end: 0",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the end hands on nothing",
        about: About::Lesson,
        change: Change::Rust {
            take: "Err(_) => return flush(sum),",
            put: "Err(_) => return,",
        },
        becomes: Becomes::Ends {
            prints: TICKED,
            says: "called `Result::unwrap()` on an `Err` value: RecvError",
            status: 101,
        },
        shows: &["that the end hands on what is left"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a value is there when the time is up",
        change: Change::Rust {
            take: "    // 5. Three report.",
            put: "    let (tx_flood, flood) = channel::bounded(1);
    tx_flood.send(1).unwrap();
    assert_eq!(flood.recv_deadline(Instant::now()), Ok(1));

    // 5. Three report.",
        },
        becomes: Becomes::PrintsTheSame {
            because: "the value is received, although the time is up",
        },
        shows: &[
            "a value that is there wins over a time that is up",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the flush panics",
        about: About::Panic,
        change: Change::Go {
            take: "func(sum int) { sums <- sum }",
            put: "func(sum int) { panic(\"disk full\") }",
        },
        becomes: Becomes::Ends {
            prints: WAITING,
            says: "panic: disk full",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the flush panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        tx.send(sum).unwrap();
",
            put: "        if sum == 30 {
            panic!(\"disk full\");
        }
        tx.send(sum).unwrap();
",
        },
        becomes: Becomes::Ends {
            prints: WAITING,
            says: "disk full",
            status: 101,
        },
        ..WHAT_IF
    },
];
