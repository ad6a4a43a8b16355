//! What becomes of the log that leaves no task when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "and the service leaks",
    because: "What a service does with the log is not in this program.",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the log is forgotten",
        about: About::Lesson,
        change: Change::Tasks {
            take: "log.close().await;",
            put: "std::mem::forget(log);",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "assertion `left == right` failed: a task is left",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the log is dropped",
        change: Change::Tasks {
            take: "log.close().await;",
            put: "drop(log);",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "assertion `left == right` failed: a task is left",
            status: 101,
        },
        shows: &["that `close` is called", "A drop cannot wait for a task"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the log is dropped, and the test lets the task run",
        change: Change::Tasks {
            take: "log.close().await;",
            put: "\
drop(log);
    tokio::task::yield_now().await;",
        },
        becomes: Becomes::PrintsTheSame {
            because: "The drop ends the queue, and the task ends when it runs next. Here that is at once.",
        },
        shows: &["What is dropped without it ends the queue all the same, and the task ends at some time after that"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the log is forgotten, and nobody counts",
        change: Change::Tasks {
            take: "    log.close().await;

    // 3. Here nothing is left.
    for line in file.lock().unwrap().iter() {
        println!(\"{line}\");
    }
    assert_eq!(alive(), 0, \"a task is left\");
",
            put: "    std::mem::forget(log);
",
        },
        becomes: Becomes::Prints("\
nothing is left
PASS"),
        shows: &["the end of a test's runtime drops what is left, at its next await and in silence: a test that does not count passes"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the task is in a set that is dropped",
        change: Change::Tasks {
            take: "    let log = Log::new(file.clone());
",
            put: "    let mut set = tokio::task::JoinSet::new();
    set.spawn(std::future::pending::<()>());
    drop(set);
    tokio::task::yield_now().await;
    let log = Log::new(file.clone());
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "The task is aborted, and the count is 1 with the log's.",
        },
        shows: &["A `JoinSet` aborts its tasks when it is dropped"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a job of `spawn_blocking` runs",
        change: Change::Tasks {
            take: "    assert_eq!(alive(), 0, \"a task is left\");
",
            put: "    let (open, gate) = std::sync::mpsc::channel::<()>();
    let job = tokio::task::spawn_blocking(move || gate.recv());
    println!(\"alive: {}\", alive());
    drop(open);
    _ = job.await;
",
        },
        becomes: Becomes::Prints("\
one
two
alive: 0
nothing is left
PASS"),
        shows: &["A job of `spawn_blocking` is not counted"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the log panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "file.lock().unwrap().push(line);",
            put: "\
drop(file);
                panic!(\"no file for {line}\");",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no file for one",
            status: 101,
        },
        ..WHAT_IF
    },
];
