//! What becomes of the signal, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "What the worker did before it happens before `cancelled` returns",
    because: "The token keeps its state behind a lock; a run shows an order that is missing at best by luck.",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "`done` is a `Notify`, which tells those who wait",
        about: About::Lesson,
        change: Change::Tasks {
            take: "            done.cancelled().await;
            steps.load",
            put:
                "            let told = tokio::sync::Notify::new();
            done.cancelled().await;
            told.notify_waiters();
            told.notified().await;
            steps.load",
        },
        becomes: Becomes::WaitsForEver {
            prints: "done after one step: false",
        },
        shows: &[
            "reaches those who wait at that moment, and nobody after them",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody cancels the token",
        about: About::Lesson,
        change: Change::Tasks {
            take: "let ending = done.clone().drop_guard();",
            put: "let ending = done.clone();",
        },
        becomes: Becomes::WaitsForEver {
            prints: "done after one step: false",
        },
        shows: &[
            "A token that is dropped cancels nothing",
            "if nobody does, who waits for it waits for ever",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the worker panics in the second step",
        about: About::Panic,
        change: Change::Tasks {
            take: "            next.recv().await.unwrap();
",
            put: "            next.recv().await.unwrap();
            let steps = made.load(Ordering::Relaxed);
            assert!(steps == 0, \"no second step\");
",
        },
        becomes: Becomes::Ends {
            prints: "done after one step: false",
            says: "no second step",
            status: 101,
        },
        shows: &["Here the worker's handle says so"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the worker panics, and nobody looks at its handle",
        about: About::Panic,
        change: Change::Tasks {
            take: "            next.recv().await.unwrap();
            made.fetch_add(1, Ordering::Relaxed);
        }
        drop(ending);
    });",
            put: "            next.recv().await.unwrap();
            let steps = made.fetch_add(1, Ordering::Relaxed);
            assert!(steps == 0, \"not done\");
        }
        drop(ending);
    });
    let worker = async { Some(drop(worker)) };",
        },
        becomes: Becomes::Ends {
            prints: "\
done after one step: false
watcher saw 2 steps
watcher saw 2 steps
watcher saw 2 steps
done: true",
            says: "not done",
            status: 0,
        },
        shows: &[
            "the watchers wake up as well when the worker panics",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the worker leaves out its second step",
        change: Change::Tasks {
            take: "            made.fetch_add(1, Ordering::Relaxed);",
            put: "            made.store(1, Ordering::Relaxed);",
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
            "the meaning. A token says nothing of why it was cancelled, before the work or after it",
        ],
        ..WHAT_IF
    },
];
