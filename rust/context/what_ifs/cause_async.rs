//! What becomes of the reason for a cancel, with tasks, when
//! something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "that the reason is set before the token is cancelled",
    because: "whether somebody looks between the two is luck",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the reason is not kept",
        about: About::Lesson,
        change: Change::Tasks {
            take: "        _ = self.why.set(why);\n",
            put: "        _ = why;\n",
        },
        becomes: Becomes::Prints(
            "\
cleaned up after: context canceled
cause: context canceled
error: context canceled
plain: context canceled
slow: context canceled",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody tells the others of the deadline",
        change: Change::Tasks {
            take: "slow.cancel(\"too slow\");",
            put: "",
        },
        becomes: Becomes::Prints(
            "\
cleaned up after: disk full
cause: disk full
error: context canceled
plain: context canceled
slow: context canceled",
        ),
        shows: &["A deadline cancels nothing by itself"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the first worker panics",
        about: About::Panic,
        change: Change::Tasks {
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
