//! What becomes of a once whose function panics when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the function does not panic",
        about: About::Lesson,
        change: Change::Go {
            take: "			panic(\"not ready\")
		}
		fmt.Println(\"made\")
",
            put: "			fmt.Println(\"made\")
		}
",
        },
        becomes: Becomes::Prints(
            "made
once returned
once returned
made
function returned
function returned
made
value returned
value returned",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the function does not panic",
        about: About::Lesson,
        change: Change::Rust {
            take: "            panic!(\"not ready\");
        }
        println!(\"made\");
",
            put: "            println!(\"made\");
        }
",
        },
        becomes: Becomes::Prints(
            "made
once returned
once returned
made
function returned
function returned
made
value returned
value returned",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "a once is asked by `call_once_force`",
        change: Change::Rust {
            take: "once.call_once(&f)",
            put: "once.call_once_force(|_| f())",
        },
        becomes: Becomes::Prints(
            "once panicked: not ready
made
once returned
function panicked: not ready
function panicked: LazyLock instance has previously been poisoned
value panicked: not ready
made
value returned",
        ),
        shows: &["`call_once_force` runs and is told so"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the function fails at each call",
        change: Change::Rust {
            take: "calls.fetch_add(1, Ordering::Relaxed) == 0",
            put: "calls.fetch_add(1, Ordering::Relaxed) < 9",
        },
        becomes: Becomes::Prints(
            "once panicked: not ready
once panicked: Once instance has previously been poisoned
function panicked: not ready
function panicked: LazyLock instance has previously been poisoned
value panicked: not ready
value panicked: not ready",
        ),
        shows: &[
            "whether a second try can go",
            "panics each time does so for every request",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the function has done something before it panics",
        change: Change::Rust {
            take: "        if calls.fetch_add(1, Ordering::Relaxed) == 0 {
",
            put: "        println!(\"begins\");
        if calls.fetch_add(1, Ordering::Relaxed) == 0 {
",
        },
        becomes: Becomes::Prints(
            "begins
once panicked: not ready
once panicked: Once instance has previously been poisoned
begins
function panicked: not ready
function panicked: LazyLock instance has previously been poisoned
begins
value panicked: not ready
begins
made
value returned",
        ),
        shows: &["What it did before it panicked is done again"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody recovers",
        about: About::Panic,
        change: Change::Go {
            take: "			if reason := recover(); reason != nil {
				fmt.Println(name, \"panicked:\", reason)
			}
",
            put: "			fmt.Println(name, \"ended\")
",
        },
        becomes: Becomes::Ends {
            prints: "once ended",
            says: "panic: not ready",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a panic of a request is passed on",
        about: About::Panic,
        change: Change::Rust {
            take:
                "            let reason = panic_message(&*reason);
            println!(\"{name} panicked: {reason}\");
",
            put: "            panic::resume_unwind(reason)
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "",
            status: 101,
        },
        ..WHAT_IF
    },
];
