//! What becomes of the computation beside tasks when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody lets the job go on",
        about: About::Lesson,
        change: Change::Go {
            take: "\t\tclose(goOn)
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "pong",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the task computes by itself",
        about: About::Lesson,
        change: Change::Rust {
            take: "    rayon::spawn(move || {
        let done = panic::catch_unwind(AssertUnwindSafe(job));
        _ = answer_tx.send(done);
    });",
            put: "    let done = panic::catch_unwind(AssertUnwindSafe(job));
    _ = answer_tx.send(done);",
        },
        becomes: Becomes::WaitsForEver {
            prints: "",
        },
        shows: &["how long a task computes between two awaits. On a runtime with one thread, as here, one such task is enough to hold up all others", "a task keeps its thread up to its next await"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the job is given to `spawn_blocking`",
        change: Change::Rust {
            take: "rayon::spawn(move",
            put: "tokio::task::spawn_blocking(move",
        },
        becomes: Becomes::PrintsTheSame {
            because: "It runs in another pool.",
        },
        shows: &["`spawn_blocking` would do too"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the panic is not caught",
        about: About::Panic,
        change: Change::Rust {
            take: "    rayon::spawn(move || {
        let done = panic::catch_unwind(AssertUnwindSafe(job));
        _ = answer_tx.send(done);
    });",
            put: "    rayon::spawn(move || {
        let answer_tx: oneshot::Sender<std::thread::Result<T>> =
            answer_tx;
        std::mem::forget((answer_tx, job));
        panic!(\"no sum\")
    });",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no sum",
            status: 134,
        },
        shows: &["A panic in it would be heard by nobody, and so rayon ends the process"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the job panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\tbegun <- true
",
            put: "\t\tpanic(\"no sum\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no sum",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the job panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        _ = gate.recv();
",
            put: "        _ = gate.recv();
        assert!(rayon::current_num_threads() == 0, \"no sum\");
",
        },
        becomes: Becomes::Ends {
            prints: "pong",
            says: "no sum",
            status: 101,
        },
        shows: &["Here it is caught, goes back with the answer, and goes on in the task that asked"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a task is dropped while its job runs",
        change: Change::Rust {
            take: "    let (begun_tx, begun) = oneshot::channel();
",
            put: "    let (begun_tx, begun) = oneshot::channel();
    let (ran_tx, ran) = oneshot::channel();
    let (open, gate) = blocking::channel::<()>();
    let waits = tokio::spawn(compute(move || {
        begun_tx.send(()).unwrap();
        _ = gate.recv();
        ran_tx.send(\"to its end\").unwrap();
    }));
    begun.await.unwrap();
    waits.abort();
    assert!(waits.await.unwrap_err().is_cancelled());
    drop(open);
    println!(\"the job ran {}\", ran.await.unwrap());
    let (begun_tx, begun) = oneshot::channel();
",
        },
        becomes: Becomes::Prints("\
the job ran to its end
pong
sum 332833500"),
        shows: &["A task that is dropped while it waits for the answer does not stop the job"],
        ..WHAT_IF
    },
];
