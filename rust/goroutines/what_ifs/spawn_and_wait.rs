//! What becomes of starting and waiting when it is changed.

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
			letters.Add(int64(len(word)))
		})",
            put: "\
			letters.Add(int64(len(word)))
		})
		wg.Wait()",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["Nobody goes on before all of them are here"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each is waited for before the next starts",
        about: About::Lesson,
        change: Change::Rust {
            take: "\
                letters.fetch_add(word.len(), Ordering::Relaxed);
            });",
            put: "\
                letters.fetch_add(word.len(), Ordering::Relaxed);
            })
            .join()
            .unwrap();",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["Nobody goes on before all of them are here"],
        ..WHAT_IF
    },
    WhatIf {
        question: "main goes on at once",
        about: About::Lesson,
        change: Change::Go {
            take: "\tmet.Done()\n\twg.Wait()\n\n\t// 4.",
            put: "\t// 4.",
        },
        becomes: Becomes::Prints("4 at once, 0 letters"),
        shows: &["Without these two lines it would print"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the threads are not those of the scope",
        change: Change::Rust {
            take: "s.spawn(move || {",
            put: "thread::spawn(move || {",
        },
        becomes: Becomes::Refused {
            code: "E0597",
            says: "`letters` does not live long enough",
        },
        shows: &["rustc refuses it the same borrow"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the barrier waits for one more than there are",
        change: Change::Go {
            take: "met.Add(len(words) + 1)",
            put: "met.Add(len(words) + 2)",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        hazard: Some(69),
        ..WHAT_IF
    },
    WhatIf {
        question: "the barrier waits for one more than there are",
        change: Change::Rust {
            take: "Barrier::new(words.len() + 1)",
            put: "Barrier::new(words.len() + 2)",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        hazard: Some(69),
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Go {
            take: "met.Wait()\n\t\t\tletters.",
            put: "met.Wait()\n\t\t\tif word == \"mutex\" {\n\t\t\t\tpanic(\"no mutex\")\n\t\t\t}\n\t\t\tletters.",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no mutex",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Rust {
            take: "letters.fetch_add(word.len(), Ordering::Relaxed);",
            put: "panic!(\"no word\");",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no word",
            status: 101,
        },
        shows: &["main panics in its turn"],
        ..WHAT_IF
    },
    WhatIf {
        question: "one panics on its way to the barrier",
        change: Change::Go {
            take: "met.Done()\n\t\t\tmet.Wait()",
            put: "\
if word == \"mutex\" {
				panic(\"no mutex\")
			}
			met.Done()
			met.Wait()",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no mutex",
            status: 2,
        },
        shows: &["where the panic would have ended the Go one"],
        ..WHAT_IF
    },
    WhatIf {
        question: "one panics on its way to the barrier",
        change: Change::Rust {
            take: "\
                met.wait();
                letters",
            put: "\
                assert_ne!(word, \"mutex\");
                met.wait();
                letters",
        },
        becomes: Becomes::PanicsAndWaits {
            prints: "",
            says: "assertion `left != right` failed",
        },
        shows: &["a barrier waits for a thread that panicked"],
        ..WHAT_IF
    },
    WhatIf {
        question: "one never returns",
        change: Change::Go {
            take: "letters.Add(int64(len(word)))",
            put: "letters.Add(int64(len(word)))\n\t\t\tselect {}",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["as `Wait` does"],
        ..WHAT_IF
    },
    WhatIf {
        question: "one never returns",
        change: Change::Rust {
            take: "letters.fetch_add(word.len(), Ordering::Relaxed);",
            put: "\
letters.fetch_add(word.len(), Ordering::Relaxed);
                loop {
                    thread::park();
                }",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that the threads end",
            "waits for a thread that never returns",
        ],
        ..WHAT_IF
    },
];
