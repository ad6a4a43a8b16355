//! What becomes of the task that nobody waits for when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "`start` waits for what it has started",
        about: About::Lesson,
        change: Change::Go {
            take: "\
go func() {
		<-leave",
            put: "\
func() {
		<-leave",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &[
            "The goroutine waits until start has returned, and runs on",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the task is in a set that is dropped",
        about: About::Lesson,
        change: Change::Rust {
            take: "drop(tokio::spawn(detached));",
            put: "tokio::task::JoinSet::new().spawn(detached);",
        },
        becomes: Becomes::Prints(
            "\
start has returned
detached: gone
sum 6",
        ),
        shows: &[
            "A task in a `JoinSet` is not detached when the set is dropped: it is stopped",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the block is neither spawned nor awaited",
        change: Change::Rust {
            take: "drop(tokio::spawn(detached));",
            put: "drop(detached);",
        },
        becomes: Becomes::Prints(
            "\
start has returned
detached: gone
sum 6",
        ),
        shows: &["is a value that does nothing yet"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the one that nobody waits for panics",
        about: About::Panic,
        change: Change::Go {
            take: "log <- \"done\"",
            put: "panic(\"no log\")",
        },
        becomes: Becomes::Ends {
            prints: "start has returned",
            says: "panic: no log",
            status: 2,
        },
        shows: &["a goroutine that panics ends it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the one that nobody waits for panics",
        about: About::Panic,
        change: Change::Rust {
            take: "log.send(\"done\").unwrap();",
            put: "\
let _log = log;
        panic!(\"no log\");",
        },
        becomes: Becomes::Ends {
            prints: "\
start has returned
detached: gone
sum 6",
            says: "no log",
            status: 0,
        },
        shows: &[
            "A detached task that panics leaves a message, and the program goes on",
            "that anybody looks at how a task ends",
        ],
        ..WHAT_IF
    },
];
