//! What becomes of the deadline when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there is no deadline",
        about: About::Lesson,
        change: Change::Go {
            take: "context.WithTimeout(ctx, patience)",
            put: "context.WithCancel(ctx)",
        },
        becomes: Becomes::Ends {
            prints: "in time 5",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "there is no deadline",
        about: About::Lesson,
        change: Change::Rust {
            take: "match jobs.send_deadline(n, by) {",
            put: "\
let _ = by;
    let sent = jobs.send(n);
    match sent.map_err(|e| SendTimeoutError::Disconnected(e.0)) {",
        },
        becomes: Becomes::WaitsForEver { prints: "in time 5" },
        ..WHAT_IF
    },
    WhatIf {
        question: "the workers panic",
        about: About::Panic,
        change: Change::Go {
            take: "func square(n int) int { return n * n }",
            put: "func square(n int) int { panic(\"no square\") }",
        },
        becomes: Becomes::Ends {
            prints: "\
in time 5
in time 0
waited: true",
            says: "panic: no square",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the workers panic",
        about: About::Panic,
        change: Change::Rust {
            take: "\
fn square(n: usize) -> usize {
    n * n
}",
            put: "\
fn square(_: usize) -> usize {
    panic!(\"no square\")
}",
        },
        becomes: Becomes::Ends {
            prints: "\
in time 5
in time 0
waited: true",
            says: "no square",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the far deadline has passed already",
        change: Change::Rust {
            take: "Duration::from_secs(3600)",
            put: "Duration::ZERO",
        },
        becomes: Becomes::PrintsTheSame {
            because: "crossbeam looks for room first, and at the clock only when it has to wait.",
        },
        shows: &[
            "where there is room although the deadline has passed, `send_deadline` sends",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the error is ignored",
        change: Change::Rust {
            take: "Err(SendTimeoutError::Timeout(_job)) => false,",
            put: "Err(SendTimeoutError::Timeout(_job)) => true,",
        },
        becomes: Becomes::Prints(
            "\
in time 5
in time 5
waited: true
5 results, sum 30",
        ),
        shows: &[
            "that a timed-out job is not lost. It comes back in the error, and the error can be ignored",
        ],
        ..WHAT_IF
    },
];
