//! What becomes of the limiter whose calls wait when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the test is in no bubble",
        about: About::Lesson,
        change: Change::Go {
            take: "\tsynctest.Test(t, func(t *testing.T) {",
            put: "\tt.Run(\"outside\", func(t *testing.T) {",
        },
        becomes: Becomes::Ends {
            prints: "\
--- FAIL: TestLimiter
    --- FAIL: TestLimiter/outside",
            says: "panic: goroutine is not in a bubble",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the limit is three",
        change: Change::Go {
            take: "make(limiter, 2)",
            put: "make(limiter, 3)",
        },
        becomes: Becomes::Prints("\
inside: 3
inside: 1
PASS"),
        ..WHAT_IF
    },
    WhatIf {
        question: "the limit is three",
        change: Change::Rust {
            take: "Semaphore::new(2)",
            put: "Semaphore::new(3)",
        },
        becomes: Becomes::Prints("\
inside: 3
inside: 1
PASS"),
        ..WHAT_IF
    },
    WhatIf {
        question: "the test does not wait",
        about: About::Lesson,
        change: Change::Rust {
            take: "    all_others_wait().await;
    println!(\"inside: {}\", inside.load(Ordering::Relaxed));

",
            put: "    println!(\"inside: {}\", inside.load(Ordering::Relaxed));

",
        },
        becomes: Becomes::Prints("\
inside: 0
inside: 1
PASS"),
        shows: &["So the test itself runs alone between two awaits"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the test lets the others run once",
        change: Change::Rust {
            take: "sleep(Duration::from_millis(1)).await;",
            put: "\
let _ms = Duration::from_millis(1);
    _ = sleep;
    tokio::task::yield_now().await;",
        },
        becomes: Becomes::PrintsTheSame {
            because: "Here one turn of each is enough. What is woken by the turn of another would not have come so far.",
        },
        shows: &["`yield_now` is less: each of the others has one turn"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the sleep is an hour",
        change: Change::Rust {
            take: "from_millis(1)",
            put: "from_secs(3600)",
        },
        becomes: Becomes::PrintsTheSame {
            because: "No other timer is due, so the clock goes to the end of this one.",
        },
        shows: &["How long the sleep is does not matter, where no other timer is due before"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a thread is to let one go",
        change: Change::Rust {
            take: "    // 3. Two leave; the third one comes in. So there is one.
    let_go_tx.send_async(()).await.unwrap();
",
            put: "    let (go_on, gate) = std::sync::mpsc::channel::<()>();
    let from_thread = let_go_tx.clone();
    let thread = std::thread::spawn(move || {
        _ = gate.recv();
        from_thread.send(()).unwrap();
    });
    all_others_wait().await;
    println!(\"on its way, inside: {}\", inside.load(Ordering::Relaxed));
    drop(go_on);
    thread.join().unwrap();
",
        },
        becomes: Becomes::Prints("\
inside: 2
on its way, inside: 2
inside: 1
PASS"),
        shows: &["that nothing from outside is on its way. A thread that will send a value, or a connection, is no task that could run: the sleep is over before it comes"],
        ..WHAT_IF
    },
    WhatIf {
        question: "one is never let go",
        change: Change::Go {
            take: "\t\tletGo <- true
\t\tsynctest.Wait()
\t\tfmt.Println(\"inside:\", inside.Load())
\t\tletGo <- true
",
            put: "\t\tletGo <- true
\t\tsynctest.Wait()
\t\tfmt.Println(\"inside:\", inside.Load())
",
        },
        becomes: Becomes::Ends {
            prints: "\
inside: 2
inside: 1
--- FAIL: TestLimiter",
            says: "panic: deadlock: main bubble goroutine has exited but blocked goroutines remain",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the calls panic",
        about: About::Panic,
        change: Change::Go {
            take: "\t\t\t\tinside.Add(1)
",
            put: "\t\t\t\tpanic(\"no call\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no call",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the calls panic",
        about: About::Panic,
        change: Change::Rust {
            take: "inside.fetch_add(1, Ordering::Relaxed);",
            put: "assert!(let_go.is_disconnected(), \"no call\");",
        },
        becomes: Becomes::Ends {
            prints: "inside: 0",
            says: "no call",
            status: 101,
        },
        ..WHAT_IF
    },
];
