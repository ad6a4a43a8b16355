//! What becomes of the supervisor of tasks when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[
    Unshown {
        phrase: "that the supervisor itself is waited for",
        because: "whether its end matters is for its caller to say",
    },
    Unshown {
        phrase: "and that the job which was in hand is not lost",
        because: "the output shows it: six jobs, four results",
    },
];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nothing is started anew",
        about: About::Lesson,
        change: Change::Tasks { take: "            if end.is_ok() || restarts == most {
", put: "            if end.is_ok() || restarts <= most {
" },
        becomes: Becomes::Prints("\
restarts: 0 failed: true
100 as number 1
50 as number 2
restarts: 0 ended with: no disk"),
        ..WHAT_IF
    },
    WhatIf {
        question: "a panic is not caught",
        about: About::Panic,
        change: Change::Tasks { take: "            let life = tokio::spawn(start());
            let end = ended(AbortOnDropHandle::new(life).await);
", put: "            let end = start().await;
" },
        becomes: Becomes::Ends { prints: "", says: "", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "the supervisor is aborted",
        change: Change::Tasks { take: "    // 5. What fails each time is given up.
", put: "    let (alive, mut lives) = mpsc::channel(1);
    let supervisor = supervise(3, move || {
        let alive = alive.clone();
        async move {
            alive.send(()).await.unwrap();
            std::future::pending().await
        }
    });
    lives.recv().await.unwrap();
    supervisor.abort();
    println!(\"the worker has ended: {}\", lives.recv().await.is_none());

    // 5. What fails each time is given up.
" },
        becomes: Becomes::Prints("\
restarts: 2 failed: false
100 as number 1
50 as number 2
25 as number 1
20 as number 1
the worker has ended: true
restarts: 3 ended with: no disk"),
        shows: &["so an abort of the supervisor takes the worker along"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a life is aborted before it begins",
        change: Change::Tasks { take: "    // 5. What fails each time is given up.
", put: "    let aborted = tokio::spawn(std::future::pending::<End>());
    aborted.abort();
    let end = ended(aborted.await);
    println!(\"aborted: {}\", end.unwrap_err().ends_with(\"cancelled\"));

    // 5. What fails each time is given up.
" },
        becomes: Becomes::Prints("\
restarts: 2 failed: false
100 as number 1
50 as number 2
25 as number 1
20 as number 1
aborted: true
restarts: 3 ended with: no disk"),
        shows: &["or because somebody aborted it"],
        ..WHAT_IF
    },
];
