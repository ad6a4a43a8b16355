//! What becomes of the calls that block when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody lets them go on",
        about: About::Lesson,
        change: Change::Go { take: "\t\tkeys <- 4\n", put: "" },
        becomes: Becomes::Ends {
            prints: "two are blocked",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the tasks block",
        about: About::Lesson,
        change: Change::Rust {
            take: "jobs.spawn_blocking(|| read(begun_tx, key));",
            put: "jobs.spawn(async { read(begun_tx, key) });",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "two such tasks stall a runtime of two threads: nothing else runs",
            "that a task does not block",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "they block in place",
        change: Change::Rust {
            take: "        jobs.spawn_blocking(|| read(begun_tx, key));\n",
            put: "        jobs.spawn(async {
            tokio::task::block_in_place(|| read(begun_tx, key))
        });\n",
        },
        becomes: Becomes::PrintsTheSame {
            because: "`block_in_place` gives the other tasks to another thread first.",
        },
        shows: &[
            "moves the other tasks away from the thread and blocks there",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the calls wait for a future first",
        change: Change::Rust {
            take: "    key.recv().unwrap()
",
            put: "    let handle = tokio::runtime::Handle::current();
    handle.block_on(async { key.recv().unwrap() })
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "The thread of such a call runs no tasks, and may block.",
        },
        shows: &["such a call may wait for a future"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a task waits for a future in the same way",
        change: Change::Rust {
            take: "    // 2. Two of them block, in threads of their own.\n",
            put: "    let handle = tokio::runtime::Handle::current();
    handle.block_on(async { println!(\"never\") });

    // 2. Two of them block, in threads of their own.\n",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "Cannot start a runtime from within a runtime. This happens because a function (like `block_on`) attempted to block the current thread while the thread is being used to drive asynchronous tasks. If you are in an async function, use `.await` on the future instead of blocking on it.",
            status: 101,
        },
        shows: &["In a task that panics"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a thread of its own spawns a task",
        change: Change::Rust {
            take: "    // 2. Two of them block, in threads of their own.\n",
            put: "    let other = std::thread::spawn(|| tokio::spawn(async {}));
    other.join().unwrap().await.unwrap();

    // 2. Two of them block, in threads of their own.\n",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "there is no reactor running, must be called from the context of a Tokio 1.x runtime",
            status: 101,
        },
        shows: &["`tokio::spawn` panics, and so does a timer"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a thread of its own has a handle of the runtime",
        change: Change::Rust {
            take: "    // 2. Two of them block, in threads of their own.\n",
            put: "    let handle = tokio::runtime::Handle::current();
    let other = std::thread::spawn(move || handle.spawn(async {}));
    other.join().unwrap().await.unwrap();

    // 2. Two of them block, in threads of their own.\n",
        },
        becomes: Becomes::PrintsTheSame {
            because: "The handle says in which runtime the task is to run.",
        },
        shows: &["such a thread gets a `Handle`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a task takes what lies in two channels, in one turn",
        change: Change::Rust {
            take: "    // 2. Two of them block, in threads of their own.\n",
            put:
                "    let (tx, mut ours) = async_mpsc::channel(1000);
    let (flume_tx, theirs) = flume::bounded(1000);
    for n in 0..1000 {
        tx.try_send(n).unwrap();
        flume_tx.try_send(n).unwrap();
    }
    let (mut own, mut other) = (0, 0);
    let counted = async {
        while ours.recv().await.is_some() {
            own += 1;
        }
    };
    let not_counted = async {
        while theirs.recv_async().await.is_ok() {
            other += 1;
        }
    };
    let _ = futures::poll!(std::pin::pin!(counted));
    let _ = futures::poll!(std::pin::pin!(not_counted));
    println!(\"tokio's: {own}, flume's: {other}\");

    // 2. Two of them block, in threads of their own.\n",
        },
        becomes: Becomes::Prints(
            "\
tokio's: 128, flume's: 1000
two are blocked
sum 7",
        ),
        shows: &[
            "after 128 in one turn the next one waits",
            "flume's channels are not counted",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the calls panic",
        about: About::Panic,
        change: Change::Go {
            take: "\
begun <- true
		return <-key",
            put: "panic(\"no key\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no key",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the calls panic",
        about: About::Panic,
        change: Change::Rust {
            take: "\
begun.try_send(()).unwrap();
    key.recv().unwrap()",
            put: "\
let _held = (begun, key);
    panic!(\"no key\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no key",
            status: 101,
        },
        ..WHAT_IF
    },
];
