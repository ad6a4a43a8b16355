//! What becomes of the cache with a janitor that is a task when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "`get` does not ask for the age",
        change: Change::Tasks { take: "        (Instant::now() < entry.expires).then_some(entry.value)
", put: "        Some(entry.value)
" },
        becomes: Becomes::Prints("\
old: true entries: 2
swept: 1
new: bread entries: 1
closed"),
        shows: &["and that `get` asks for the age"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the janitor removes the wrong ones",
        about: About::Lesson,
        change: Change::Tasks { take: "        entries.retain(|_, entry| now < entry.expires);
", put: "        entries.retain(|_, entry| now >= entry.expires);
" },
        becomes: Becomes::Ends { prints: "\
old: false entries: 2
swept: 1", says: "called `Option::unwrap()` on a `None` value", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "the task holds an `Arc` while it waits",
        change: Change::Tasks { take: "        let cache = Arc::downgrade(self);
        let gone", put: "        let cache = Arc::clone(self);
        let strong = Arc::strong_count(&cache);
        println!(\"owners: {strong}\");
        let cache = Arc::downgrade(&cache);
        let gone" },
        becomes: Becomes::Prints("\
old: false entries: 2
owners: 2
swept: 1
new: bread entries: 1
owners: 2
closed"),
        shows: &["With an `Arc` the cache would live as long as the task", "that the task holds no `Arc` while it waits"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the janitor panics",
        about: About::Panic,
        change: Change::Tasks { take: "                let removed = cache.sweep(Instant::now());
", put: "                let removed = cache.sweep(Instant::now());
                assert!(removed == 0, \"no broom\");
" },
        becomes: Becomes::Ends { prints: "old: false entries: 2", says: "no broom", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody reads what was swept",
        change: Change::Tasks {
            take: "    println!(\"swept: {}\", swept.recv().await.unwrap());
",
            put: "    for _ in 0..3 {
        cache.set(\"old\", \"bread\", Duration::ZERO);
        while cache.len() > 1 {
            tokio::task::yield_now().await;
        }
    }
    assert_eq!(swept.try_recv(), Ok(1));
",
        },
        becomes: Becomes::Prints(
            "old: false entries: 2
new: bread entries: 1
closed",
        ),
        shows: &["Whoever does not read holds nobody up"],
        ..WHAT_IF
    },
];
