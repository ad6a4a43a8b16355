//! What becomes of the task that owns its state when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "a save forgets what was fresh",
        about: About::Lesson,
        change: Change::Tasks { take: "                saved += fresh;
", put: "" },
        becomes: Becomes::Prints("\
count 2
saved 0
bad request: the store has ended
a later one: the store has ended"),
        ..WHAT_IF
    },
    WhatIf {
        question: "the reply of a bad request is kept",
        change: Change::Tasks { take: "                        return; // as on any failure: `reply` goes
", put: "                        std::mem::forget(reply);
                        continue;
" },
        becomes: Becomes::WaitsForEver { prints: "\
count 2
saved 3" },
        shows: &["that each request is answered. A reply's sender that the loop keeps and forgets holds whoever asked for ever"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a user keeps a clone of the sender",
        change: Change::Tasks { take: "    store.close().await;
", put: "    store.get(\"a\").await.unwrap_err();

    let store = Store::start();
    let _kept = store.commands.clone();
    store.close().await;
" },
        becomes: Becomes::WaitsForEver { prints: "\
count 2
saved 3
bad request: the store has ended
a later one: the store has ended" },
        shows: &["And that no user keeps a clone of the sender: `close` waits for the last of them"],
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever asked has left",
        change: Change::Tasks { take: "    println!(\"count {}\", store.get(\"a\").await.unwrap());
", put: "    drop(futures::poll!(std::pin::pin!(store.get(\"b\"))));
    println!(\"count {}\", store.get(\"a\").await.unwrap());
" },
        becomes: Becomes::PrintsTheSame { because: "the send to a receiver that is gone fails, and the loop goes on" },
        shows: &["So the loop never waits for whoever asked, who may have left"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop panics",
        about: About::Panic,
        change: Change::Tasks { take: "                    *counts.entry(key).or_default() += 1;
", put: "                    assert!(!counts.contains_key(&key), \"no more {key}\");
                    *counts.entry(key).or_default() += 1;
" },
        becomes: Becomes::Ends { prints: "", says: "no more a", status: 101 },
        ..WHAT_IF
    },
];
