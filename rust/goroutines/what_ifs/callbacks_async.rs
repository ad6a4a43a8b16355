//! What becomes of the callback of several tasks when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the letters are loaded, and stored after the others have loaded them",
        about: About::Lesson,
        change: Change::Tasks { take: "            drop(here);
            inside.wait().await;
            letters.fetch_add(word.len(), Ordering::Relaxed);", put: "            let n = letters.load(Ordering::Relaxed);
            drop(here);
            inside.wait().await;
            letters.store(n + word.len(), Ordering::Relaxed);" },
        becomes: Becomes::Prints("4 letters, the last is type"),
        shows: &["that an addition is one step: a load and a store lose what others add in between. Between two awaits of a task, too, others run"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each call is awaited before the next is made",
        about: About::Lesson,
        change: Change::Tasks { take: "        calls.spawn(visit(word));
", put: "        calls.spawn(async {});
        visit(word).await;
" },
        becomes: Becomes::WaitsForEver { prints: "" },
        ..WHAT_IF
    },
    WhatIf {
        question: "a call panics",
        about: About::Panic,
        change: Change::Tasks { take: "            drop(here);
            inside.wait().await;
            letters.fetch_add", put: "            assert!(word != \"func\", \"no call\");
            drop(here);
            inside.wait().await;
            letters.fetch_add" },
        becomes: Becomes::Ends { prints: "", says: "no call", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "the guard is held over an await",
        change: Change::Tasks { take: "            let mut last = last.lock().unwrap();
            if *word > **last {
                *last = word.to_owned();
            }
", put: "            let mut last = last.lock().unwrap();
            if *word > **last {
                tokio::task::yield_now().await;
                *last = word.to_owned();
            }
" },
        becomes: Becomes::Refused { code: "error", says: "future cannot be sent between threads safely" },
        shows: &["The lock is std's, in a block without an await. A guard that is held over an await makes the future one that is not `Send`, and it is refused where it is spawned"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the futures borrow the letters",
        change: Change::Tasks { take: "        let letters = Arc::clone(&letters);
        let last", put: "        let letters = &letters;
        let last" },
        becomes: Becomes::Refused { code: "E0597", says: "`letters` does not live long enough" },
        shows: &["So each future owns what it uses"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the futures are not spawned",
        change: Change::Tasks { take: "    let mut calls = JoinSet::new();
    for &word in words {
        calls.spawn(visit(word));
    }
    calls.join_all().await;", put: "    let calls = words.iter().map(|word| visit(word));
    futures::future::join_all(calls).await;" },
        becomes: Becomes::PrintsTheSame { because: "they take turns, and each of them waits for the others" },
        shows: &["take turns in one task"],
        ..WHAT_IF
    },
];
