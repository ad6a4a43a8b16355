//! What becomes of the buffered channel when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there is room for two",
        about: About::Lesson,
        change: Change::Go {
            take: "make(chan int, 3)",
            put: "make(chan int, 2)",
        },
        becomes: Becomes::Ends {
            prints: "room for 2",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "there is room for two",
        about: About::Lesson,
        change: Change::Rust {
            take: "channel::bounded(3)",
            put: "channel::bounded(2)",
        },
        becomes: Becomes::WaitsForEver { prints: "room for 2" },
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender panics",
        about: About::Panic,
        change: Change::Go {
            take: "for n := range 7 {",
            put: "\
for n := range 7 {
			if n == 2 {
				panic(\"no value\")
			}",
        },
        becomes: Becomes::Ends {
            prints: "\
room for 3
waiting 3",
            says: "panic: no value",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender panics",
        about: About::Panic,
        change: Change::Rust {
            take: "for n in 3..10 {",
            put: "\
for n in 3..10 {
                if n == 5 {
                    panic!(\"no value\");
                }",
        },
        becomes: Becomes::Ends {
            prints: "\
room for 3
waiting 3",
            says: "no value",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a fourth value comes before the receiver",
        change: Change::Go {
            take: "for n := range 3 {",
            put: "for n := range 4 {",
        },
        becomes: Becomes::Ends {
            prints: "room for 3",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["The first three sends do not wait for anyone"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a fourth value comes before the receiver",
        change: Change::Rust {
            take: "for n in 0..3 {",
            put: "for n in 0..4 {",
        },
        becomes: Becomes::WaitsForEver { prints: "room for 3" },
        shows: &[
            "the capacity. A buffer that is large enough in every test can still fill up",
        ],
        ..WHAT_IF
    },
];
