//! What becomes of the task that panics when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody awaits the task that panics",
        about: About::Lesson,
        change: Change::Tasks { take: "    let error = failed.await.unwrap_err();
    let panic = error.try_into_panic().expect(\"a panic\");
    println!(\"run goes on; the task said: {}\", text(&*panic));", put: "    while !failed.is_finished() {
        tokio::task::yield_now().await;
    }
    println!(\"run goes on\");" },
        becomes: Becomes::Ends { prints: "\
half of 8 is 4
the task cleans up
run goes on", says: "7 is odd", status: 0 },
        shows: &["that somebody awaits the handle. Of a task whose handle was dropped", "If nobody does, the program can end with status 0"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a tracker counts the task that panics",
        about: About::Panic,
        change: Change::Tasks { take: "    let error = failed.await.unwrap_err();
    let panic = error.try_into_panic().expect(\"a panic\");
    println!(\"run goes on; the task said: {}\", text(&*panic));", put: "    let tracker = tokio_util::task::TaskTracker::new();
    tracker.spawn(async { failed.await.unwrap() });
    tracker.close();
    tracker.wait().await;
    println!(\"run goes on\");" },
        becomes: Becomes::Ends { prints: "\
half of 8 is 4
the task cleans up
run goes on", says: "7 is odd", status: 0 },
        shows: &["or of one that a `TaskTracker` counts, nothing but the report on standard error tells"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the task that panics is awaited with `unwrap`",
        about: About::Panic,
        change: Change::Tasks { take: "    let error = failed.await.unwrap_err();
    let panic = error.try_into_panic().expect(\"a panic\");", put: "    let panic: Box<dyn Any + Send> = Box::new(failed.await.unwrap());" },
        becomes: Becomes::Ends { prints: "\
half of 8 is 4
the task cleans up", says: "7 is odd", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "another task is aborted",
        change: Change::Tasks { take: "    let error = failed.await.unwrap_err();
    let panic = error.try_into_panic().expect(\"a panic\");", put: "    let panic = failed.await.unwrap_err().into_panic();
    let idle = tokio::spawn(std::future::pending::<()>());
    idle.abort();
    let error = idle.await.unwrap_err();
    println!(\"cancelled: {}\", error.is_cancelled());" },
        becomes: Becomes::Ends { prints: "\
half of 8 is 4
the task cleans up
cancelled: true
run goes on; the task said: 7 is odd", says: "7 is odd", status: 0 },
        shows: &["`is_cancelled`: it was aborted"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the value of the panic is taken for a `String`",
        change: Change::Tasks { take: "        half(7)
    });", put: "        half(7);
        std::panic::panic_any(7_u32)
    });
    let failed = tokio::spawn(async {
        _ = failed.await;
        std::panic::resume_unwind(Box::new(7_u32))
    });
    let failed: tokio::task::JoinHandle<u32> = failed;" },
        becomes: Becomes::Ends { prints: "\
half of 8 is 4
the task cleans up
run goes on; the task said: ?", says: "7 is odd", status: 0 },
        shows: &["Nor of which type the value of a panic is"],
        ..WHAT_IF
    },
];
