//! What becomes of the semaphore, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "tokio has one, and it is fair: whoever came first gets the next permit",
    because: "It is in tokio's documentation; one who waits alone, as here, shows no order.",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there are four permits",
        about: About::Lesson,
        change: Change::Tasks { take: "const PERMITS: usize = 3;", put: "const PERMITS: usize = 4;" },
        becomes: Becomes::Prints("\
taken: 3 of 4
a fourth: true
a fourth, stopped: true
first failed: true
one is free, stopped: 100 of 100
a fourth: true
second failed: false
third failed: false
taken: 1 of 4"),
        ..WHAT_IF
    },
    WhatIf {
        question: "the task does not keep the permit",
        about: About::Lesson,
        change: Change::Tasks { take: "        let _permit = permit;
", put: "        let _ = permit;
" },
        becomes: Becomes::Prints("\
taken: 0 of 3
a fourth: true
a fourth, stopped: true
first failed: true
one is free, stopped: 100 of 100
a fourth: true
second failed: false
third failed: false
taken: 1 of 3"),
        shows: &["that a permit is kept; `let _ = permits.acquire().await` drops it at once, `let _permit` keeps it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the task forgets its permit",
        change: Change::Tasks { take: "        let _permit = permit;
", put: "        permit.forget();
" },
        becomes: Becomes::Prints("\
taken: 3 of 3
a fourth: false
a fourth, stopped: true
first failed: true
one is free, stopped: 100 of 100
a fourth: false
second failed: false
third failed: false
taken: 3 of 3"),
        shows: &["`forget` loses a permit"],
        ..WHAT_IF
    },
    WhatIf {
        question: "every job panics",
        about: About::Panic,
        change: Change::Tasks { take: "        assert!(!fails, \"job failed\");", put: "        panic!(\"job failed: {fails}\");" },
        becomes: Becomes::Prints("\
taken: 3 of 3
a fourth: false
a fourth, stopped: true
first failed: true
one is free, stopped: 100 of 100
a fourth: true
second failed: true
third failed: true
taken: 1 of 3"),
        ..WHAT_IF
    },
    WhatIf {
        question: "the first job is aborted",
        change: Change::Tasks { take: "first.end(true).await", put: "\
{
        first.task.abort();
        first.task.await.is_err()
    }" },
        becomes: Becomes::PrintsTheSame { because: "the abort drops the task's future, and the permit with it" },
        shows: &["and when the task is aborted"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the semaphore is closed while somebody waits",
        change: Change::Tasks { take: "    // 4. Whoever leaves", put: "    let waits = Arc::clone(&permits).acquire_owned();
    let waits = tokio::spawn(waits);
    permits.close();
    println!(\"waited: {}\", waits.await.unwrap().is_ok());

    // 4. Whoever leaves" },
        becomes: Becomes::Prints("\
taken: 3 of 3
a fourth: false
a fourth, stopped: true
waited: false
first failed: true
one is free, stopped: 100 of 100
a fourth: false
second failed: false
third failed: false
taken: 0 of 3"),
        shows: &["tells all who wait, for good"],
        ..WHAT_IF
    },
];
