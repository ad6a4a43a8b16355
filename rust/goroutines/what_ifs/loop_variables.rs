//! What becomes of the loop variables when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "all rounds share one variable",
        about: About::Lesson,
        change: Change::Go {
            take: "for i := range 4 {",
            put: "var i int\n\tfor i = range 4 {",
        },
        becomes: Becomes::Prints("[30 30 30 30]"),
        shows: &[
            "reads what the loop has written last",
            "Before that all rounds shared one",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "all rounds share one variable",
        about: About::Lesson,
        change: Change::Rust {
            take: "\
    thread::scope(|s| {
        let (tx, loop_is_over) = (&tx, &loop_is_over);

        // 1. `i` is new in each round, and moves into the closure.
        for i in 0..4 {
            s.spawn(move || {
                loop_is_over.wait();
                tx.send(i * 10).unwrap();
            });
        }",
            put: "\
    let mut i = 0;
    thread::scope(|s| {
        let (tx, loop_is_over) = (&tx, &loop_is_over);

        // 1. `i` is one variable, and the threads borrow it.
        while i < 4 {
            let shared = &i;
            s.spawn(move || {
                loop_is_over.wait();
                tx.send(*shared * 10).unwrap();
            });
            i += 1;
        }",
        },
        becomes: Becomes::Refused {
            code: "E0506",
            says: "cannot assign to `i` because it is borrowed",
        },
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "each is waited for before the next starts",
        about: About::Lesson,
        change: Change::Go {
            take: "\
			seen <- i * 10
		})",
            put: "\
			seen <- i * 10
		})
		wg.Wait()",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["Only now do they look at it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each is waited for before the next starts",
        about: About::Lesson,
        change: Change::Rust {
            take: "\
                tx.send(i * 10).unwrap();
            });",
            put: "\
                tx.send(i * 10).unwrap();
            })
            .join()
            .unwrap();",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["Only now do they look at it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the `move` is left out",
        change: Change::Rust {
            take: "s.spawn(move || {",
            put: "s.spawn(|| {",
        },
        becomes: Becomes::Refused {
            code: "E0373",
            says: "closure may outlive the current function, but it borrows `i`",
        },
        shows: &["without `move` rustc refuses the closure"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each counts in a copy of the variable",
        change: Change::Go {
            take: "\tfor i := range 4 {
\t\twg.Go(func() {
\t\t\t<-loopIsOver
\t\t\tseen <- i * 10
\t\t})
\t}
",
            put: "\tsent := 0
\tfor i := range 4 {
\t\twg.Go(func() {
\t\t\tsent := sent
\t\t\t<-loopIsOver
\t\t\tseen <- i * 10
\t\t\tsent++
\t\t})
\t}
\tfmt.Println(\"sent\", sent)
",
        },
        becomes: Becomes::Prints("sent 0\n[0 10 20 30]"),
        hazard: Some(78),
        ..WHAT_IF
    },
    WhatIf {
        question: "each counts in a copy of the variable",
        change: Change::Rust {
            take: "\
        for i in 0..4 {
            s.spawn(move || {
                loop_is_over.wait();
                tx.send(i * 10).unwrap();
            });
        }",
            put: "\
        let mut sent = 0;
        for i in 0..4 {
            s.spawn(move || {
                loop_is_over.wait();
                tx.send(i * 10).unwrap();
                sent += 1;
            });
        }
        println!(\"sent {sent}\");",
        },
        becomes: Becomes::Prints("sent 0\n[0 10 20 30]"),
        shows: &[
            "that a copy was meant",
            "changes the thread's own",
        ],
        hazard: Some(78),
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Go {
            take: "seen <- i * 10",
            put: "\
			if i == 3 {
				panic(\"no 30\")
			}
			seen <- i * 10",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no 30",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Rust {
            take: "tx.send(i * 10).unwrap();",
            put: "\
if i == 3 {
                    panic!(\"no 30\");
                }
                tx.send(i * 10).unwrap();",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no 30",
            status: 101,
        },
        shows: &["the scope panics when all have ended"],
        ..WHAT_IF
    },
];
