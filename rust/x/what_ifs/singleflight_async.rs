//! What becomes of the one call for all, with tasks, when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "each makes its own call",
        about: About::Lesson,
        change: Change::Tasks { take: "        let call = calls.entry(key.to_owned()).or_default();
", put: "        let call = calls.entry(key.to_owned()).or_default();
        *call = Arc::default();
" },
        becomes: Becomes::Prints("\
user:2: no such user
3 callers, 3 value
the fourth has it: false
later: version 5"),
        ..WHAT_IF
    },
    WhatIf {
        question: "the first caller goes away",
        change: Change::Tasks { take: "    // 2. Another key is another call.
", put: "    let gone = flights.join(\"user:0\");
    let gone = tokio::spawn(gone.get(|| std::future::pending()));
    let next = flights.join(\"user:0\");
    gone.abort();
    assert!(gone.await.is_err());
    let next = next.get(async || Ok(\"loaded\".to_owned())).await;
    println!(\"user:0: {}\", next.unwrap());

    // 2. Another key is another call.
" },
        becomes: Becomes::Prints("\
user:0: loaded
user:2: no such user
3 callers, 1 value
the fourth has it: false
later: version 3"),
        shows: &["When that is dropped, because its client went away", "nobody waits for a call that is gone"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loader depends on who asks",
        change: Change::Tasks { take: "    let other = other.get(async || Err(\"no such user\")).await;
", put: "    let same = flights.join(\"user:2\");
    let mine = async || Err(\"not for you\");
    let yours = async || Ok(\"for me\".to_owned());
    let (other, same) = tokio::join!(other.get(mine), same.get(yours));
    println!(\"the same: {}\", same == other);
" },
        becomes: Becomes::Prints("\
the same: true
user:2: not for you
3 callers, 1 value
the fourth has it: false
later: version 3"),
        shows: &["that the loader depends on the key alone. Everybody gets what one of them has loaded"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loader panics",
        about: About::Panic,
        change: Change::Tasks { take: "    let version = 1 + loads.fetch_add(1, Ordering::Relaxed);
", put: "    let version = 1 + loads.fetch_add(1, Ordering::Relaxed);
    assert!(version > 9, \"no version\");
" },
        becomes: Becomes::Ends { prints: "user:2: no such user", says: "no version", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "a loader panics, and one is dropped before it ends",
        change: Change::Tasks { take: "    println!(\"later: {}\", again.unwrap());
", put: "    println!(\"later: {}\", again.unwrap());
    let broken = flights.join(\"user:3\");
    let broken = broken.get(async || panic!(\"no such table\"));
    _ = tokio::spawn(broken).await;
    let never = flights.join(\"user:4\");
    let never = never.get(std::future::pending);
    let never = tokio::spawn(never);
    tokio::task::yield_now().await;
    never.abort();
    _ = never.await;
    let left = flights.calls.lock().unwrap().len();
    println!(\"under way: {left}\");
" },
        becomes: Becomes::Ends { prints: "\
user:2: no such user
3 callers, 1 value
the fourth has it: false
later: version 3
under way: 0", says: "no such table", status: 0 },
        shows: &["Also where the loader has panicked, or this future was dropped"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a call lands that was forgotten, and one is given up",
        change: Change::Tasks {
            take: "    println!(\"later: {}\", again.unwrap());
",
            put: "    println!(\"later: {}\", again.unwrap());
    let old = flights.join(\"key\");
    flights.forget(\"key\");
    let new = flights.join(\"key\");
    _ = old.get(async || Ok(\"old\".into())).await;
    println!(\"the new one is there: {}\", flights.calls.lock().unwrap().len());
    drop(new);
    println!(\"given up: {}\", flights.calls.lock().unwrap().len());
",
        },
        becomes: Becomes::Prints(
            "user:2: no such user
3 callers, 1 value
the fourth has it: false
later: version 3
the new one is there: 1
given up: 0",
        ),
        shows: &[
            "Not another call that has begun since",
            "or nobody else is in it",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a call is kept while anybody is in it",
        change: Change::Tasks { take: "let over =
            ours.get().is_some() || Arc::strong_count(&ours) == 2;
", put: "let over = Arc::strong_count(&ours) == 2;
" },
        becomes: Becomes::PrintsTheSame { because: "here nobody holds a `Flight` after its `get`, so the last to leave takes the call with it at once" },
        shows: &["`over` asks for the count alone"],
        ..WHAT_IF
    },
];
