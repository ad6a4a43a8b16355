//! What becomes of the results that come as they come when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the first is let through first",
        about: About::Lesson,
        change: Change::Tasks { take: "let mut open_one = || drop(gates.pop());", put: "\
let mut open_one = || {
        if !gates.is_empty() {
            drop(gates.remove(0));
        }
    };" },
        becomes: Becomes::Prints("\
ok
dictionary: too long
no name
ok
all have ended"),
        ..WHAT_IF
    },
    WhatIf {
        question: "one result too few is taken",
        about: About::Lesson,
        change: Change::Tasks { take: "    while let Some(ended) = checks.join_next().await {
", put: "    while checks.len() > 1 {
        let ended = checks.join_next().await.unwrap();
" },
        becomes: Becomes::Prints("\
ok
no name
dictionary: too long
all have ended"),
        shows: &["Whoever has seen enough drops the set, and that aborts the tasks that are left"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a task panics",
        about: About::Panic,
        change: Change::Tasks { take: "            check(name)
", put: "            assert!(name != \"\", \"not checked\");
            check(name)
" },
        becomes: Becomes::Ends { prints: "ok", says: "not checked", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "a result that nobody has taken is looked for",
        change: Change::Tasks { take: "    // 3. The set is empty", put: "    let late = checks.spawn(async { Ok(()) });
    while !late.is_finished() {
        tokio::task::yield_now().await;
    }
    println!(\"kept: {}\", checks.len());

    // 3. The set is empty" },
        becomes: Becomes::Prints("\
ok
no name
dictionary: too long
ok
kept: 1
all have ended"),
        shows: &["that the results are taken. A set keeps what an ended task has returned until `join_next` is called: one to which a service only adds grows for ever"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a tracker counts the tasks that have ended",
        change: Change::Tasks { take: "    // 3. The set is empty", put: "    let tracker = tokio_util::task::TaskTracker::new();
    tracker.spawn(async {}).await.unwrap();
    println!(\"kept: {}\", tracker.len());

    // 3. The set is empty" },
        becomes: Becomes::Prints("\
ok
no name
dictionary: too long
ok
kept: 0
all have ended"),
        shows: &["A `TaskTracker` keeps nothing"],
        ..WHAT_IF
    },
];
