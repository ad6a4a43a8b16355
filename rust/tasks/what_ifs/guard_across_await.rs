//! What becomes of the lock and the await when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the lock is held in both",
        about: About::Lesson,
        change: Change::Go {
            take: "\
value := c.value
	c.mu.Unlock()
	if value != 0 {
		return value
	}
	value = r.ask()
	c.mu.Lock()
",
            put: "\
value := c.value
	if value != 0 {
		c.mu.Unlock()
		return value
	}
	value = r.ask()
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &[
            "The lock is held for the looks alone, so two can ask",
            "once without the lock and once with it",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the guard stands across the await",
        about: About::Lesson,
        change: Change::Rust {
            take: "\
let known = *cache.lock().unwrap();
    if known.is_none() {
        let value = ask(&remote).await;
        *cache.lock().unwrap() = Some(value);",
            put: "\
let mut known = cache.lock().unwrap();
    if known.is_none() {
        let value = ask(&remote).await;
        *known = Some(value);",
        },
        becomes: Becomes::Refused {
            code: "error",
            says: "future cannot be sent between threads safely",
        },
        shows: &[
            "rustc refuses it, with a message about the future and without a code",
            "task that is spawned may not wait while it holds the guard",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the guard is dropped by hand",
        change: Change::Rust {
            take: "\
let known = *cache.lock().unwrap();
    if known.is_none() {",
            put: "\
let guard = cache.lock().unwrap();
    let known = *guard;
    drop(guard);
    if known.is_none() {",
        },
        becomes: Becomes::Refused {
            code: "error",
            says: "future cannot be sent between threads safely",
        },
        shows: &["To `drop` the guard by hand is not enough"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the remote side waits for two, with the lock held",
        change: Change::Rust {
            take: "serve(asks, 1)",
            put: "serve(asks, 2)",
        },
        becomes: Becomes::WaitsForEver {
            prints: "short asked 2 kept 7",
        },
        shows: &[
            "The lock is held while the remote side is asked, so the second waits and finds the value",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the remote side waits for two, with the lock held",
        change: Change::Go {
            take: "try(\"long\", 1,",
            put: "try(\"long\", 2,",
        },
        becomes: Becomes::Ends {
            prints: "short asked 2 kept 7",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &[
            "The lock is held while the remote side is asked, so the second waits and finds the value",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a guard stands across an await in the body of main",
        change: Change::Rust {
            take: "\
pub async fn main() {
    tokio::spawn(run())",
            put: "\
pub async fn main() {
    let n = StdMutex::new(0);
    let mut guard = n.lock().unwrap();
    tokio::task::yield_now().await;
    *guard += 1;
    drop(guard);
    tokio::spawn(run())",
        },
        becomes: Becomes::PrintsTheSame {
            because: "That body is not given to a task: it stays in its thread.",
        },
        shows: &[
            "there a guard of the standard library may stand across an await",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "clippy sees that",
        change: Change::Rust {
            take: "\
pub async fn main() {
    tokio::spawn(run())",
            put: "\
pub async fn main() {
    let n = StdMutex::new(0);
    let mut guard = n.lock().unwrap();
    tokio::task::yield_now().await;
    *guard += 1;
    drop(guard);
    tokio::spawn(run())",
        },
        becomes: Becomes::Refused {
            code: "clippy::await_holding_lock",
            says: "this `MutexGuard` is held across an await point",
        },
        shows: &["clippy points at it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "two in one thread want that lock",
        change: Change::Rust {
            take: "\
pub async fn main() {
    tokio::spawn(run())",
            put: "\
pub async fn main() {
    let n = StdMutex::new(0);
    let add = async || {
        let mut guard = n.lock().unwrap();
        tokio::task::yield_now().await;
        *guard += 1;
    };
    tokio::join!(add(), add());
    tokio::spawn(run())",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "A second task that wants the lock then blocks the thread that would release it",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the ones who ask panic",
        about: About::Panic,
        change: Change::Go {
            take: "\tanswer := make(chan int, 1)\n",
            put: "\tpanic(\"no line\")\n\tanswer := make(chan int, 1)\n",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no line",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the ones who ask panic",
        about: About::Panic,
        change: Change::Rust {
            take: "    let (answer_tx, answer) = oneshot::channel();\n    remote",
            put: "    assert!(remote.is_closed(), \"no line\");\n    let (answer_tx, answer) = oneshot::channel();\n    remote",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no line",
            status: 101,
        },
        ..WHAT_IF
    },
];
