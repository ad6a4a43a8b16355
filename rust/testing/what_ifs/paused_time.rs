//! What becomes of the test without waiting when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the test runs outside of a bubble, with a limit of 20 ms",
        about: About::Lesson,
        change: Change::Go {
            take: "\tsynctest.Test(t, func(t *testing.T) {",
            put: "\ttime.AfterFunc(20*time.Millisecond, func() {
\t\tpanic(\"test timed out\")
\t})
\tt.Run(\"outside\", func(t *testing.T) {",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: test timed out",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the clock is not paused, and the test has a limit of 20 ms",
        about: About::Lesson,
        change: Change::Rust {
            take: "\
#[tokio::main(flavor = \"current_thread\", start_paused = true)]
pub async fn main() {
    ends_after_half_an_hour().await;",
            put: "\
#[tokio::main(flavor = \"current_thread\")]
pub async fn main() {
    let limit = Duration::from_millis(20);
    let test = timeout(limit, ends_after_half_an_hour()).await;
    test.expect(\"test timed out\");",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "test timed out: Elapsed(())",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the use does not count",
        change: Change::Go {
            take: "\t\t\t\ttimer.Reset(idle)
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "\
ended after exactly 50 minutes: false
--- FAIL: TestSession
    main.go:45: ended too early
FAIL",
            says: "",
            status: 1,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the use does not count",
        change: Change::Rust {
            take: "while let Ok(Some(())) = timeout(idle, used.recv()).await {}",
            put: "\
let used = async { while used.recv().await.is_some() {} };
    _ = timeout(idle, used).await;",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "ended too early",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the test moves the clock by hand",
        change: Change::Rust {
            take: "    sleep(20 * MINUTE).await;
    used_tx",
            put: "    tokio::task::yield_now().await;
    tokio::time::advance(20 * MINUTE).await;
    used_tx",
        },
        becomes: Becomes::PrintsTheSame {
            because: "`advance` moves the clock, and what is due then comes. The session has to be at its wait before that: a task that has not run yet would begin it later.",
        },
        shows: &["`tokio::time::advance` moves the clock by hand"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the test asks std's clock how long it took",
        change: Change::Rust {
            take: "let start = Instant::now();",
            put: "let start = std::time::Instant::now();",
        },
        becomes: Becomes::Prints("\
open after 40 minutes
ended after exactly 50 minutes: false
PASS"),
        shows: &["which clock is asked. `std::time::Instant` goes on as ever"],
        ..WHAT_IF
    },
    WhatIf {
        question: "it compares times of both clocks",
        change: Change::Rust {
            take: "let exact = start.elapsed() == 50 * MINUTE;",
            put: "\
let end = std::time::Instant::now();
    let exact = end.duration_since(start.into_std()) >= 50 * MINUTE;",
        },
        becomes: Becomes::Prints("\
open after 40 minutes
ended after exactly 50 minutes: false
PASS"),
        shows: &["A component that looks at both compares times of two clocks"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a thread is to answer within half an hour",
        change: Change::Rust {
            take: "    // 4. Nobody is late on this clock.
",
            put: "    let (answer_tx, answer) = tokio::sync::oneshot::channel();
    let (go_on, gate) = std::sync::mpsc::channel::<()>();
    std::thread::spawn(move || {
        _ = gate.recv();
        answer_tx.send(())
    });
    let answer = timeout(30 * MINUTE, answer).await;
    println!(\"answer in time: {}\", answer.is_ok());
    drop(go_on);
",
        },
        becomes: Becomes::Prints("\
open after 40 minutes
answer in time: false
ended after exactly 50 minutes: false
PASS"),
        shows: &["but not for a thread: the limit of a wait is over before the thread has answered"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a call in `spawn_blocking` is to answer within a minute",
        change: Change::Rust {
            take: "    // 4. Nobody is late on this clock.
",
            put: "    let answer = tokio::task::spawn_blocking(|| {
        std::thread::sleep(Duration::from_millis(5))
    });
    let answer = timeout(MINUTE, answer).await;
    println!(\"answer in time: {}\", answer.is_ok());
",
        },
        becomes: Becomes::Prints("\
open after 40 minutes
answer in time: true
ended after exactly 50 minutes: true
PASS"),
        shows: &["tokio waits with its clock for a call in `spawn_blocking`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the runtime has several threads",
        change: Change::Rust {
            take: "flavor = \"current_thread\", start_paused",
            put: "flavor = \"multi_thread\", start_paused",
        },
        becomes: Becomes::Refused {
            code: "error",
            says: "`start_paused` option requires the `current_thread` runtime",
        },
        shows: &["the runtime has one thread is checked: the attribute is refused with several"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the session panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\tdefer close(s.ended)
",
            put: "\t\tdefer close(s.ended)
\t\tpanic(\"no session\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no session",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the session panics",
        about: About::Panic,
        change: Change::Rust {
            take: "    while let Ok(Some(())) = timeout(idle, used.recv()).await {}",
            put: "    _ = timeout(idle, used.recv()).await;
    panic!(\"no session\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no session",
            status: 101,
        },
        ..WHAT_IF
    },
];
