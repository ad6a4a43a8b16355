//! What becomes of the check in a task when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the handles are dropped",
        about: About::Lesson,
        change: Change::Tasks {
            take: "    // 2. The test waits for each of them, and panics itself.
    checks.join_all().await;
",
            put: "    checks.detach_all();
    tokio::task::yield_now().await;
",
        },
        becomes: Becomes::Ends {
            prints: "PASS",
            says: "square of 3 is 8",
            status: 0,
        },
        shows: &["that somebody looks. A task whose handle is dropped prints its panic, and the test passes"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the handles are dropped, and the test ends before the tasks run",
        change: Change::Tasks {
            take: "    // 2. The test waits for each of them, and panics itself.
    checks.join_all().await;
",
            put: "    checks.detach_all();
",
        },
        becomes: Becomes::Prints("PASS"),
        shows: &["One that has not run when the test is over is dropped, and prints nothing"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the test waits and looks at nothing",
        change: Change::Tasks {
            take: "checks.join_all().await;",
            put: "while checks.join_next().await.is_some() {}",
        },
        becomes: Becomes::Ends {
            prints: "PASS",
            says: "square of 3 is 8",
            status: 0,
        },
        shows: &["A panic ends its task, and nothing else. It waits in the handle as a `JoinError`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the checks return an error",
        change: Change::Tasks {
            take: "assert!(got == n * n, \"square of {n} is {got}\");",
            put: "if got == n * n { Ok(()) } else { Err(got) }",
        },
        becomes: Becomes::Prints("PASS"),
        shows: &["A check that returns an `Err` is no panic"],
        ..WHAT_IF
    },
    WhatIf {
        question: "`square` is right",
        change: Change::Tasks {
            take: "if n == 3 { 8 } else { n * n }",
            put: "n * n",
        },
        becomes: Becomes::Prints("PASS"),
        ..WHAT_IF
    },
    WhatIf {
        question: "`square` panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "if n == 3 { 8 } else",
            put: "if n == 3 { panic!(\"no square\") } else",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no square",
            status: 101,
        },
        ..WHAT_IF
    },
];
