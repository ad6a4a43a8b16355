//! What becomes of the signal when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "`done` is a message and no end",
        about: About::Lesson,
        change: Change::Go {
            take: "close(done)",
            put: "done <- struct{}{}",
        },
        becomes: Becomes::Ends {
            prints: "\
done after one step: false
watcher saw 2 steps",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["A close reaches every receiver"],
        ..WHAT_IF
    },
    WhatIf {
        question: "`done` is a message and no end",
        about: About::Lesson,
        change: Change::Rust {
            take: "drop(done_tx);",
            put: "\
done_tx.send(()).unwrap();
            std::mem::forget(done_tx);",
        },
        becomes: Becomes::WaitsForEver {
            prints: "done after one step: false",
        },
        shows: &["The drop reaches every receiver"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the worker panics in the second step",
        about: About::Panic,
        change: Change::Go {
            take: "steps++",
            put: "\
if steps == 1 {
				panic(\"no step\")
			}
			steps++",
        },
        becomes: Becomes::Ends {
            prints: "done after one step: false",
            says: "panic: no step",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the worker panics in the second step",
        about: About::Panic,
        change: Change::Rust {
            take: "steps.fetch_add(1, Ordering::Relaxed);",
            put: "\
if steps.load(Ordering::Relaxed) == 1 {
                    panic!(\"no step\");
                }
                steps.fetch_add(1, Ordering::Relaxed);",
        },
        becomes: Becomes::Ends {
            prints: "done after one step: false",
            says: "no step",
            status: 101,
        },
        shows: &["Here the scope panics at its end"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the worker leaves after one step",
        change: Change::Go {
            take: "steps++",
            put: "\
if steps == 1 {
				return
			}
			steps++",
        },
        becomes: Becomes::Ends {
            prints: "done after one step: false",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the worker leaves after one step",
        change: Change::Rust {
            take: "steps.fetch_add(1, Ordering::Relaxed);",
            put: "\
if steps.load(Ordering::Relaxed) == 1 {
                    return;
                }
                steps.fetch_add(1, Ordering::Relaxed);",
        },
        becomes: Becomes::Prints(
            "\
done after one step: false
watcher saw 1 steps
watcher saw 1 steps
watcher saw 1 steps
done: true",
        ),
        shows: &[
            "the meaning. `recv` returns `Err` when the sender is dropped, on purpose or not",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the thread does not name `done_tx`",
        change: Change::Rust {
            take: "            drop(done_tx);\n",
            put: "",
        },
        becomes: Becomes::WaitsForEver {
            prints: "done after one step: false",
        },
        shows: &[
            "The sender lives in the thread that gives the signal",
        ],
        ..WHAT_IF
    },
];
