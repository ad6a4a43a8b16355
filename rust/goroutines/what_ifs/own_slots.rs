//! What becomes of the threads with their own elements when
//! something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "each is waited for before the next starts",
        about: About::Lesson,
        change: Change::Go {
            take: "\
			upper[i] = strings.ToUpper(word)
		})",
            put: "\
			upper[i] = strings.ToUpper(word)
		})
		wg.Wait()",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["all of them write at the same time"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each is waited for before the next starts",
        about: About::Lesson,
        change: Change::Rust {
            take: "\
                *slot = word.to_uppercase();
            });",
            put: "\
                *slot = word.to_uppercase();
            })
            .join()
            .unwrap();",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["All of them write at the same time"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each borrows its element by index",
        about: About::Lesson,
        change: Change::Rust {
            take: "\
        for (word, slot) in words.iter().zip(upper.iter_mut()) {
            let met = &met;",
            put: "\
        for (i, word) in words.iter().enumerate() {
            let (met, slot) = (&met, &mut upper[i]);",
        },
        becomes: Becomes::Refused {
            code: "E0499",
            says: "cannot borrow `upper` as mutable more than once at a time",
        },
        shows: &["`&mut upper[i]` is refused"],
        ..WHAT_IF
    },
    WhatIf {
        question: "there is one element too few",
        change: Change::Go {
            take: "make([]string, len(words))",
            put: "make([]string, len(words)-1)",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: runtime error: index out of range [3] with length 3",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "there is one element too few",
        change: Change::Rust {
            take: "vec![String::new(); words.len()]",
            put: "vec![String::new(); words.len() - 1]",
        },
        becomes: Becomes::Prints("HELLO FROM MANY"),
        shows: &["`zip` stops at the shorter of the two"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the inputs come in another order",
        change: Change::Rust {
            take: "words.iter().zip(upper.iter_mut())",
            put: "words.iter().rev().zip(&mut upper)",
        },
        becomes: Becomes::Prints("THREADS MANY FROM HELLO"),
        shows: &[
            "that the right input stands beside the right output",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Go {
            take: "upper[i] =",
            put: "\
			if i == 3 {
				panic(\"no threads\")
			}
			upper[i] =",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no threads",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Rust {
            take: "\
                *slot =",
            put: "\
                if *word == \"threads\" {
                    panic!(\"no threads\");
                }
                *slot =",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no threads",
            status: 101,
        },
        shows: &["main panics in its turn"],
        ..WHAT_IF
    },
];
