//! What becomes of the call with a deadline when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

const ANSWER: &str = "answer: here failed: false";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the call has no limit",
        about: About::Lesson,
        change: Change::Go {
            take: "ctx, cancel := context.WithTimeout(ctx, limit)",
            put: "ctx, cancel := context.WithCancel(ctx)",
        },
        becomes: Becomes::WaitsForEver { prints: ANSWER },
        ..WHAT_IF
    },
    WhatIf {
        question: "the call has no limit",
        about: About::Lesson,
        change: Change::Rust {
            take: "let (context, _cancel) = context.with_deadline(deadline);",
            put: "let (context, _cancel) = context.child();",
        },
        becomes: Becomes::WaitsForEver { prints: ANSWER },
        shows: &["that there is a limit"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the wait looks at the other context",
        change: Change::Rust {
            take: "let (context, _cancel) = context.with_deadline(deadline);",
            put: "let (_limited, _cancel) = context.with_deadline(deadline);",
        },
        becomes: Becomes::WaitsForEver { prints: ANSWER },
        shows: &["Here both contexts have one name"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody calls the cancel of the call",
        change: Change::Go {
            take: "\tctx, cancel := context.WithTimeout(ctx, limit)
\tdefer cancel()
",
            put: "\tctx, _ = context.WithTimeout(ctx, limit)\n",
        },
        becomes: Becomes::Refused {
            code: "lostcancel",
            says: "should be called, not discarded",
        },
        shows: &["as Go's `cancel` stops the timer"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the parent has the later deadline",
        change: Change::Go {
            take: "longer, cancelLonger := context.WithTimeout(parent, time.Hour)",
            put: "longer, cancelLonger := context.WithDeadline(parent, now)",
        },
        becomes: Becomes::Prints(
            "\
answer: here failed: false
waited: true
context deadline exceeded
too late: true caller lives: true
inherited: false
shortened: true
context deadline exceeded
context canceled",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the parent has the later deadline",
        change: Change::Rust {
            take: "parent.with_deadline(now + hour)",
            put: "parent.with_deadline(now)",
        },
        becomes: Becomes::Prints(
            "\
answer: here failed: false
waited: true
context deadline exceeded
too late: true caller lives: true
inherited: false
shortened: true
context deadline exceeded
context canceled",
        ),
        shows: &["can only be made shorter"],
        ..WHAT_IF
    },
];
