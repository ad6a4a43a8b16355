//! What becomes of the tree of contexts when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

/// What is printed before the parent ends.
const FIRST: &str = "\
3 context canceled
parent: true
second: true";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody ends the parent",
        about: About::Lesson,
        change: Change::Go {
            take: "\tcancelParent()\n\tfmt",
            put: "\tfmt",
        },
        becomes: Becomes::Ends {
            prints: FIRST,
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        hazard: Some(72),
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody ends the parent",
        about: About::Lesson,
        change: Change::Rust {
            take: "drop(cancel_parent);",
            put: "",
        },
        becomes: Becomes::WaitsForEver { prints: FIRST },
        hazard: Some(72),
        ..WHAT_IF
    },
    WhatIf {
        question: "there is no tree: the first one is the parent",
        change: Change::Go {
            take: "first, cancelFirst := context.WithCancel(parent)",
            put: "first, cancelFirst := parent, cancelParent",
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
        ..WHAT_IF
    },
    WhatIf {
        question: "there is no tree: the first one is the parent",
        change: Change::Rust {
            take: "let (first, cancel_first) = parent.child();",
            put: "let (first, cancel_first) =
        (parent.clone(), cancel_parent);",
        },
        becomes: Becomes::Refused {
            code: "E0382",
            says: "use of moved value: `cancel_parent`",
        },
        shows: &["Whoever derives one also gets the guard"],
        ..WHAT_IF
    },
    WhatIf {
        question: "`serve` ends what it was given",
        change: Change::Rust {
            take: "    let mut done = 0;
    loop {",
            put: "    let mut done = 0;
    drop(context);
    loop {",
        },
        becomes: Becomes::PrintsTheSame {
            because: "what it drops is a reference; a context has nothing with which to end it",
        },
        shows: &["but not end its caller"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the second is not derived from the parent",
        change: Change::Go {
            take: "second, cancelSecond := context.WithCancel(parent)",
            put: "second, cancelSecond := context.WithCancel(ctx)",
        },
        becomes: Becomes::Ends {
            prints: FIRST,
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the second is not derived from the parent",
        change: Change::Rust {
            take: "let (second, _cancel_second) = parent.child();",
            put: "let (second, _cancel_second) = context.child();",
        },
        becomes: Becomes::WaitsForEver { prints: FIRST },
        ..WHAT_IF
    },
    WhatIf {
        question: "the cancel function is thrown away",
        change: Change::Go {
            take: "late, cancelLate := context.WithCancel(parent)
\tdefer cancelLate()",
            put: "late, _ := context.WithCancel(parent)",
        },
        becomes: Becomes::Refused {
            code: "lostcancel",
            says: "should be called, not discarded",
        },
        shows: &["which vet asks for"],
        hazard: Some(72),
        ..WHAT_IF
    },
    WhatIf {
        question: "the guard is not bound to a name",
        change: Change::Rust {
            take: "let (second, _cancel_second) = parent.child();",
            put: "let (second, _) = parent.child();",
        },
        becomes: Becomes::Prints(
            "\
3 context canceled
parent: true
second: false
0 context canceled
second: false
0 context canceled",
        ),
        shows: &["`let (second, _) =` drops it at once"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the guard is forgotten",
        change: Change::Rust {
            take: "drop(cancel_parent);",
            put: "std::mem::forget(cancel_parent);",
        },
        becomes: Becomes::WaitsForEver { prints: FIRST },
        shows: &["with `mem::forget` it cancels nothing"],
        hazard: Some(72),
        ..WHAT_IF
    },
    WhatIf {
        question: "`serve` does not wait for `done`",
        change: Change::Rust {
            take: "            recv(context.done()) -> _ => {
                return (done, context.reason());
            }
",
            put: "",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["that anybody waits for `done`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever feeds the work panics",
        about: About::Panic,
        change: Change::Go {
            take: "work <- n\n",
            put: "panic(fmt.Sprint(\"no work \", n))\n",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no work 0",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever feeds the work panics",
        about: About::Panic,
        change: Change::Rust {
            take: "tx.send(n).unwrap()",
            put: "panic!(\"no work {n}\")",
        },
        becomes: Becomes::Ends {
            prints: "0 context canceled",
            says: "no work 0",
            status: 101,
        },
        shows: &["when a panic unwinds"],
        ..WHAT_IF
    },
];
