//! What becomes of the tree of tokens when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "Without it one of the two that are ready is taken at random",
    because: "a change whose outcome is random shows one of the two; tasks/fairness counts them",
}];

/// What is printed before the parent ends.
const FIRST: &str = "\
3 context canceled
parent: true
second: true";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody ends the parent",
        about: About::Lesson,
        change: Change::Tasks {
            take: "drop(cancel_parent);",
            put: "std::mem::forget(cancel_parent);",
        },
        becomes: Becomes::WaitsForEver { prints: FIRST },
        ..WHAT_IF
    },
    WhatIf {
        question: "the guard is disarmed, and its token dropped",
        change: Change::Tasks {
            take: "drop(cancel_parent);",
            put: "drop(cancel_parent.disarm());",
        },
        becomes: Becomes::WaitsForEver { prints: FIRST },
        shows: &[
            "Without a guard a token that is dropped cancels nothing",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "there is no tree: the first one is the parent",
        change: Change::Tasks {
            take: "let first = parent.child_token();",
            put: "let first = parent.clone();",
        },
        becomes: Becomes::Prints(
            "\
3 context canceled
parent: false
second: false
0 context canceled
second: false
0 context canceled",
        ),
        shows: &["with a clone it ends its caller too"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the second is not derived from the parent",
        change: Change::Tasks {
            take: "let second = parent.child_token();",
            put: "let second = CancellationToken::new();",
        },
        becomes: Becomes::WaitsForEver { prints: FIRST },
        ..WHAT_IF
    },
    WhatIf {
        question: "`serve` does not wait for the end",
        change: Change::Tasks {
            take: "() = token.cancelled() => match",
            put: "() = std::future::pending() => match",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["that anybody waits for `cancelled`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever feeds the work panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "tx.send_async(n).await.unwrap();",
            put: "panic!(\"no work {n} of {:?}\", tx.len());",
        },
        becomes: Becomes::Ends {
            prints: "0 context canceled",
            says: "no work 0 of 0",
            status: 101,
        },
        shows: &["when a panic unwinds"],
        ..WHAT_IF
    },
];
