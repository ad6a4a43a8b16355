//! What becomes of the parallel map when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "that it is worth it",
    because: "only a clock shows it, and another machine gives another answer",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "each stretch is waited for before the next starts",
        about: About::Lesson,
        change: Change::Go {
            take: "				out[i] = f(in[i])
			}
		})",
            put: "				out[i] = f(in[i])
			}
		})
		wg.Wait()",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["The first call and the last meet"],
        ..WHAT_IF
    },
    WhatIf {
        question: "there is one worker",
        about: About::Lesson,
        change: Change::Go {
            take: "max(2, runtime.GOMAXPROCS(0))",
            put: "1",
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
        question: "`par_iter` is `iter`",
        about: About::Lesson,
        change: Change::Rust {
            take: "numbers.par_iter()",
            put: "numbers.iter()",
        },
        becomes: Becomes::Prints(
            "\
steps of 1 to 9: [0 1 7 2 5 8 16 3 19]
calls by workers: 0
most steps: 178 from 871
checksum 32432235",
        ),
        shows: &["gives the same", "The result is that of `iter`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the last element of each stretch is left out",
        change: Change::Go {
            take: "min(start+size, len(in)); i++",
            put: "min(start+size, len(in))-1; i++",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the closure counts in a plain variable",
        change: Change::Rust {
            take: "    let by_workers = AtomicUsize::new(0);
    let map = |n: &u64| {
",
            put: "    let by_workers = AtomicUsize::new(0);
    let mut calls = 0;
    let map = |n: &u64| {
        calls += 1;
",
        },
        becomes: Becomes::Refused {
            code: "E0525",
            says: "expected a closure that implements the `Fn` trait, but this closure only implements `FnMut`",
        },
        shows: &["it may read what it captures, and not change it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a call panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\tbyWorkers.Add(1)",
            put: "		if n == 27 {
			panic(\"no 27\")
		}
		byWorkers.Add(1)",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no 27",
            status: 2,
        },
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "a call panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        collatz(*n)",
            put: "        if *n == 27 {
            panic!(\"no 27\");
        }
        collatz(*n)",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no 27",
            status: 101,
        },
        shows: &["brings the panic to the caller"],
        ..WHAT_IF
    },
];
