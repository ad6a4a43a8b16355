//! What becomes of the poll, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "that there is a limit",
    because: "it would run until somebody kills it, which no run waits for",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "it looks once",
        about: About::Lesson,
        change: Change::Tasks { take: "timeout(limit, until(pause, ready)).await;", put: "\
timeout(limit.min(pause), async {
        let mut ready = ready;
        if !ready() {
            std::future::pending::<()>().await;
        }
    })
    .await;" },
        becomes: Becomes::Prints("\
looks: 1 failed: false
too soon: false
looks: 1 failed: true
too soon: false
too late: true
stopped: true"),
        ..WHAT_IF
    },
    WhatIf {
        question: "the limit is nothing, and it is so already",
        change: Change::Tasks { take: "    // 5. Somebody stops it", put: "    let end = poll(Duration::ZERO, short, || true).await;
    println!(\"so already: {}\", end.is_ok());

    // 5. Somebody stops it" },
        becomes: Becomes::Prints("\
looks: 1 failed: false
too soon: false
looks: 3 failed: false
too soon: false
too late: true
so already: true
stopped: true"),
        shows: &["the look comes before the limit, also where the limit is nothing at all"],
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever should stop it panics",
        about: About::Panic,
        change: Change::Tasks { take: "            looked.await.unwrap();
", put: "            looked.await.unwrap();
            panic!(\"no stop\");
" },
        becomes: Becomes::Ends { prints: "\
looks: 1 failed: false
too soon: false
looks: 3 failed: false
too soon: false
too late: true
stopped: true", says: "no stop", status: 101 },
        ..WHAT_IF
    },
];
