//! What becomes of the reason for a cancel when something is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "that the reason is set before the end is told",
    because: "whether somebody looks between the two is luck",
}];

const NO_REASON: &str = "\
cleaned up after: context canceled
cause: context canceled
error: context canceled
plain: context canceled
slow: too slow";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the first one gives no reason",
        about: About::Lesson,
        change: Change::Go {
            take: "cancel(errors.New(\"disk full\"))",
            put: "cancel(nil)",
        },
        becomes: Becomes::Prints(NO_REASON),
        ..WHAT_IF
    },
    WhatIf {
        question: "the reason is not kept",
        about: About::Lesson,
        change: Change::Rust {
            take: "if self.why.set(why).is_ok() {",
            put: "if !why.is_empty() {",
        },
        becomes: Becomes::Prints(NO_REASON),
        ..WHAT_IF
    },
    WhatIf {
        question: "the waiter is told of the end and not of the reason",
        change: Change::Go {
            take: "cleaned <- context.Cause(child)",
            put: "cleaned <- child.Err()",
        },
        becomes: Becomes::Prints(
            "\
cleaned up after: context canceled
cause: disk full
error: context canceled
plain: context canceled
slow: too slow",
        ),
        shows: &[
            "Err says that it was cancelled, and Cause says why",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the first worker panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\tdefer close(first)\n\t\tcancel(errors.New(\"disk full\"))\n",
            put: "\t\tpanic(\"no disk\")\n",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no disk",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the first worker panics",
        about: About::Panic,
        change: Change::Rust {
            take: "cause.cancel(\"disk full\");",
            put: "panic!(\"no disk: {}\", cause.why());",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no disk: context canceled",
            status: 101,
        },
        ..WHAT_IF
    },
];
