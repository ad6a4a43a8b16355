//! What becomes of the semaphore when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

/// What is printed where no job keeps its permit.
const NOT_KEPT: &str = "\
taken: 0 of 3
a fourth: true
a fourth, stopped: true
first failed: true
one is free, stopped: 100 of 100
a fourth: true
second failed: false
third failed: false
taken: 2 of 3";

/// What is printed where there are four permits.
const FOUR: &str = "\
taken: 3 of 4
a fourth: true
a fourth, stopped: true
first failed: true
one is free, stopped: 100 of 100
a fourth: true
second failed: false
third failed: false
taken: 2 of 4";

/// What is printed where every job panics.
const ALL_PANIC: &str = "\
taken: 3 of 3
a fourth: false
a fourth, stopped: true
first failed: true
one is free, stopped: 100 of 100
a fourth: true
second failed: true
third failed: true
taken: 1 of 3";

/// What is printed where one who is stopped gets the free permit. It
/// would not be seen if the choice fell on the stop a hundred times.
const AT_RANDOM: &str = "\
taken: 3 of 3
a fourth: false
a fourth, stopped: true
first failed: true
one is free, stopped: 99 of 100
a fourth: false
second failed: false
third failed: false
taken: 1 of 3";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there are four permits",
        about: About::Lesson,
        change: Change::Go {
            take: "make(semaphore, 3)",
            put: "make(semaphore, 4)",
        },
        becomes: Becomes::Prints(FOUR),
        ..WHAT_IF
    },
    WhatIf {
        question: "there are four permits",
        about: About::Lesson,
        change: Change::Rust {
            take: "Semaphore::new(3)",
            put: "Semaphore::new(4)",
        },
        becomes: Becomes::Prints(FOUR),
        ..WHAT_IF
    },
    WhatIf {
        question: "the permit is not kept",
        about: About::Lesson,
        change: Change::Go {
            take: "\tj := job{leave: make(chan bool), failed: make(chan bool)}
\tgo func() {
\t\tdefer func() { j.failed <- recover() != nil }()
\t\tdefer permits.release()
",
            put: "\tj := job{leave: make(chan bool), failed: make(chan bool)}
\tpermits.release()
\tgo func() {
\t\tdefer func() { j.failed <- recover() != nil }()
",
        },
        becomes: Becomes::Prints(NOT_KEPT),
        ..WHAT_IF
    },
    WhatIf {
        question: "the permit is not kept",
        about: About::Lesson,
        change: Change::Rust {
            take: "let permit = permits.acquire(stop)?;",
            put: "let _ = permits.acquire(stop)?;
    let permit = ();",
        },
        becomes: Becomes::Prints(NOT_KEPT),
        shows: &["`let _ = permits.acquire(…)` drops it at once"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the permit is not bound at all",
        change: Change::Rust {
            take: "let permit = permits.acquire(stop)?;",
            put: "permits.acquire(stop)?;
    let permit = ();",
        },
        becomes: Becomes::Refused {
            code: "unused_must_use",
            says: "the permit goes back when this is dropped",
        },
        shows: &[
            "`must_use` warns when the guard is not bound at all",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the permit is forgotten",
        change: Change::Rust {
            take: "let _permit = permit;",
            put: "std::mem::forget(permit);",
        },
        becomes: Becomes::Prints(
            "\
taken: 3 of 3
a fourth: false
a fourth, stopped: true
first failed: true
one is free, stopped: 100 of 100
a fourth: false
second failed: false
third failed: false
taken: 3 of 3",
        ),
        shows: &["And `mem::forget` loses a permit"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the release is not deferred",
        change: Change::Go {
            take: "\t\tdefer permits.release()
\t\tif fails := <-j.leave; fails {
\t\t\tpanic(\"job failed\")
\t\t}
",
            put: "\t\tif fails := <-j.leave; fails {
\t\t\tpanic(\"job failed\")
\t\t}
\t\tpermits.release()
",
        },
        becomes: Becomes::Prints(
            "\
taken: 3 of 3
a fourth: false
a fourth, stopped: true
first failed: true
one is free, stopped: 100 of 100
a fourth: false
second failed: false
third failed: false
taken: 1 of 3",
        ),
        shows: &["so a panic gives it back too"],
        ..WHAT_IF
    },
    WhatIf {
        question: "every job panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\tif fails := <-j.leave; fails {
\t\t\tpanic(\"job failed\")
\t\t}
",
            put: "\t\tpanic(fmt.Sprint(\"job failed: \", <-j.leave))\n",
        },
        becomes: Becomes::Prints(ALL_PANIC),
        ..WHAT_IF
    },
    WhatIf {
        question: "every job panics",
        about: About::Panic,
        change: Change::Rust {
            take: "assert!(!fails, \"job failed\");",
            put: "panic!(\"job failed: {fails}\");",
        },
        becomes: Becomes::Prints(ALL_PANIC),
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody recovers",
        change: Change::Go {
            take: "defer func() { j.failed <- recover() != nil }()",
            put: "defer func() {}()",
        },
        becomes: Becomes::Ends {
            prints: "\
taken: 3 of 3
a fourth: false
a fourth, stopped: true",
            says: "panic: job failed",
            status: 2,
        },
        shows: &["one that is not ends the program"],
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever is stopped may get a free permit",
        change: Change::Go {
            take: "\
	if ctx.Err() != nil {
		return ctx.Err()
	}
",
            put: "",
        },
        becomes: Becomes::Prints(AT_RANDOM),
        shows: &["select between the two would choose at random"],
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever is stopped may get a free permit",
        change: Change::Rust {
            take: "        select_biased! {",
            put: "        channel::select! {",
        },
        becomes: Becomes::Prints(AT_RANDOM),
        shows: &["`select!` would choose at random"],
        ..WHAT_IF
    },
];
