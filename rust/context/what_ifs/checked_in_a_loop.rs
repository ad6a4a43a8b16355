//! What becomes of the loop that asks its context when it is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "what is computed in one call of another library",
    because: "it is about what neither language has: a way to end a thread that computes",
}];

/// What is printed where nobody looks.
const ALL: &str = "\
done: 1000 ended: false
done: 1000 ended: false";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the loop does not look",
        about: About::Lesson,
        change: Change::Go {
            take: "\t\t\tif err := ctx.Err(); err != nil {
\t\t\t\treturn total, err
\t\t\t}
",
            put: "",
        },
        becomes: Becomes::Prints(ALL),
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop does not look",
        about: About::Lesson,
        change: Change::Rust {
            take: "        if let Err(ended) = context.check() {
            return (total, Err(ended));
        }
",
            put: "",
        },
        becomes: Becomes::Prints(ALL),
        shows: &["that the loop looks"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop looks before every number",
        change: Change::Go {
            take: "const batch = 64",
            put: "const batch = 1",
        },
        becomes: Becomes::Prints(
            "\
done: 1000 ended: false
done: 9 ended: true",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop looks before every number",
        change: Change::Rust {
            take: "const BATCH: usize = 64;",
            put: "const BATCH: usize = 1;",
        },
        becomes: Becomes::Prints(
            "\
done: 1000 ended: false
done: 9 ended: true",
        ),
        shows: &["How often is a choice"],
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever should cancel panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\tcancel()\n",
            put: "\t\tpanic(\"no cancel\")\n",
        },
        becomes: Becomes::Ends {
            prints: "done: 1000 ended: false",
            says: "panic: no cancel",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever should cancel panics",
        about: About::Panic,
        change: Change::Rust {
            take: "drop(cancel);",
            put: "panic!(\"no cancel\");",
        },
        becomes: Becomes::Ends {
            prints: "done: 1000 ended: false",
            says: "no cancel",
            status: 101,
        },
        ..WHAT_IF
    },
];
