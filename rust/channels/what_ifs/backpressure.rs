//! What becomes of the full channel when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there is room for all",
        about: About::Lesson,
        change: Change::Go {
            take: "make(chan int, 3)",
            put: "make(chan int, 5)",
        },
        becomes: Becomes::Prints("then 5 more"),
        shows: &["Without a bound it would never be"],
        hazard: Some(73),
        ..WHAT_IF
    },
    WhatIf {
        question: "there is no bound",
        about: About::Lesson,
        change: Change::Rust {
            take: "channel::bounded(3)",
            put: "channel::unbounded()",
        },
        becomes: Becomes::Prints("then 5 more"),
        shows: &[
            "Without a bound it would never be",
            "a sender never waits",
        ],
        hazard: Some(73),
        ..WHAT_IF
    },
    WhatIf {
        question: "the producer panics",
        about: About::Panic,
        change: Change::Go {
            take: "for n := range 5 {",
            put: "\
for n := range 5 {
			if n == 2 {
				panic(\"no value\")
			}",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no value",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the producer panics",
        about: About::Panic,
        change: Change::Rust {
            take: "for n in 0..5 {",
            put: "\
for n in 0..5 {
                if n == 2 {
                    panic!(\"no value\");
                }",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no value",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the consumer takes nothing",
        change: Change::Go {
            take: "\t\tfmt.Println(\"took\", <-queue)\n",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "held at 3 with 3 waiting",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the consumer takes nothing",
        change: Change::Rust {
            take: "            println!(\"took {}\", queue.recv().unwrap());\n",
            put: "",
        },
        becomes: Becomes::WaitsForEver {
            prints: "held at 3 with 3 waiting",
        },
        shows: &[
            "that somebody takes. When the producer waits for room",
        ],
        ..WHAT_IF
    },
];
