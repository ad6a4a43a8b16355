//! What becomes of the errors of several threads when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "they share one place for an error",
        about: About::Lesson,
        change: Change::Go {
            take: "errs[i] = fmt",
            put: "errs[0] = fmt",
        },
        becomes: Becomes::Prints(
            "\
task 1: dictionary: too long
one has no name: false
first: task 1: dictionary: too long",
        ),
        shows: &[
            "Each goroutine has a place of its own for its error",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "each is waited for before the next starts",
        about: About::Lesson,
        change: Change::Go {
            take: "\t\tend = next",
            put: "\t\tend = next\n\t\twg.Wait()",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "each is waited for before the next starts",
        about: About::Lesson,
        change: Change::Rust {
            take: "\
            }));
        }
        drop(end);
        tasks.into_iter().map(|t| t.join().unwrap()).collect()",
            put: "\
            }).join().unwrap());
        }
        drop(end);
        tasks",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "a task drops its error",
        about: About::Lesson,
        change: Change::Rust {
            take: "\
                load(name)
                    .map_err(|source| TaskError { task, source })",
            put: "\
                let _ = (task, load(name));
                Ok(())",
        },
        becomes: Becomes::Prints("one has no name: false"),
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "the error is made a text",
        change: Change::Go { take: "%w\"", put: "%v\"" },
        becomes: Becomes::Prints(
            "\
task 1: dictionary: too long
task 2: no name
one has no name: false
first: task 1: dictionary: too long",
        ),
        shows: &["%w keeps the error that it wraps"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a thread returns `Box<dyn Error>`, without `Send`",
        change: Change::Rust {
            take: "\
                load(name)
                    .map_err(|source| TaskError { task, source })",
            put: "\
                load(name).map_err(Box::<dyn Error>::from)",
        },
        becomes: Becomes::Refused {
            code: "E0277",
            says: "`dyn std::error::Error` cannot be sent between threads safely",
        },
        shows: &["without the `Send` it may not"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each task says that it runs",
        change: Change::Rust {
            take: "                load(name)\n",
            put: "                println!(\"{name:?} runs\");
                load(name)\n",
        },
        becomes: Becomes::Prints(
            "\
\"users\" runs
\"\" runs
\"dictionary\" runs
\"config\" runs
task 1: dictionary: too long
task 2: no name
one has no name: true
first: task 1: dictionary: too long",
        ),
        shows: &[
            "that the other tasks stop",
            "They run to their end unless they are told",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Go {
            take: "if err := load(name); err != nil {",
            put: "if name == \"\" {
				panic(\"no name\")
			}
			if err := load(name); err != nil {",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no name",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Rust {
            take: "0 => Err(LoadError::NoName),",
            put: "0 => panic!(\"no name\"),",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no name",
            status: 101,
        },
        shows: &["which a panic brings about as well"],
        ..WHAT_IF
    },
];
