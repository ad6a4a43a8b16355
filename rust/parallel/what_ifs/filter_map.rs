//! What becomes of the parallel filter and map when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "each share is waited for before the next starts",
        about: About::Lesson,
        change: Change::Go {
            take: "			parts[i] = part
		})",
            put: "			parts[i] = part
		})
		wg.Wait()",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["They begin when all have started"],
        ..WHAT_IF
    },
    WhatIf {
        question: "`into_par_iter` is `into_iter`",
        about: About::Lesson,
        change: Change::Rust {
            take: ".into_par_iter()",
            put: ".into_iter()",
        },
        becomes: Becomes::Prints(
            "\
looked at by workers 0
kept 472 of 600
last 599 390 checksum 49168004",
        ),
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "the shares are joined in place of the parts",
        change: Change::Go {
            take: "slices.Concat(parts...)",
            put: "slices.Concat(shares...)",
        },
        becomes: Becomes::Prints(
            "\
looked at by workers 600
kept 600 of 600
last 599 199 checksum 71820100",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "a closure takes a lock",
        change: Change::Rust {
            take: ".inspect(count)",
            put: "\
.inspect(|r| {
            static IDS: std::sync::Mutex<Vec<u32>> =
                std::sync::Mutex::new(Vec::new());
            IDS.lock().unwrap().push(r.id);
            count(r);
        })",
        },
        becomes: Becomes::PrintsTheSame {
            because: "the result is in order; the order in which they took the lock is open, and not printed",
        },
        shows: &[
            "that the closures have no effect besides their results",
            "They may lock a mutex or write to a file",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Go {
            take: "			<-begin
",
            put: "			<-begin
			if i == 0 {
				panic(\"no share\")
			}
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no share",
            status: 2,
        },
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Rust {
            take: "\
fn valid(r: &Reading) -> bool {
",
            put: "\
fn valid(r: &Reading) -> bool {
    if r.id == 27 {
        panic!(\"no 27\");
    }
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no 27",
            status: 101,
        },
        shows: &["rayon brings the panic to the caller"],
        ..WHAT_IF
    },
];
