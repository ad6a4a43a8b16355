//! What becomes of the requests of which one panics when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody recovers",
        about: About::Lesson,
        change: Change::Go { take: "\
a.panic = recover()
				answers <- a", put: "\
if a.price != 0 {
					answers <- a
				}" },
        becomes: Becomes::Ends { prints: "price 10", says: "panic: no item 2", status: 2 },
        shows: &["without that, its panic ends the program", "A panic in a goroutine ends the program, unless that goroutine recovers"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the unlock is not deferred",
        change: Change::Go { take: "\tdefer s.mu.Unlock()\n\ts.started++\n\tp := price(item)\n\ts.finished++\n", put: "\ts.started++\n\tp := price(item)\n\ts.finished++\n\ts.mu.Unlock()\n" },
        becomes: Becomes::Ends { prints: "\
price 10
request failed: no item 2", says: "fatal error: all goroutines are asleep - deadlock!", status: 2 },
        shows: &["A deferred unlock runs in a panic as well"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the request is no task of its own",
        about: About::Lesson,
        change: Change::Rust { take: "tokio::spawn(ask(shop.clone(), item));", put: "\
async {
            Ok::<_, tokio::task::JoinError>(
                ask(shop.clone(), item).await,
            )
        };" },
        becomes: Becomes::Ends { prints: "price 10", says: "", status: 101 },
        shows: &["A panic in a task ends the task"],
        ..WHAT_IF
    },
    WhatIf {
        question: "it has a lock of the standard library as well",
        change: Change::Rust { take: "let mut shop = shop.lock().await;", put: "\
let mut shop = shop.lock().await;
    static PRICES: std::sync::Mutex<()> =
        std::sync::Mutex::new(());
    let _prices = PRICES.lock().unwrap();" },
        becomes: Becomes::Prints("\
price 10
request failed: no item 2
request failed: called `Result::unwrap()` on an `Err` value: PoisonError { .. }
started 2 finished 1"),
        shows: &["The standard library's mutex is poisoned: each `lock` from then on gives an error"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each of them panics",
        about: About::Panic,
        change: Change::Go { take: "if item == 2 {", put: "if item > 0 {" },
        becomes: Becomes::Prints("\
request failed: no item 1
request failed: no item 2
request failed: no item 3
started 3 finished 0"),
        shows: &["What the panic has left half done stays so, and the next one finds it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each of them panics",
        about: About::Panic,
        change: Change::Rust { take: "if item == 2 {", put: "if item > 0 {" },
        becomes: Becomes::Prints("\
request failed: no item 1
request failed: no item 2
request failed: no item 3
started 3 finished 0"),
        shows: &["What the panic has left half done stays so, and the next one finds it", "and that what it leaves under a lock makes sense"],
        ..WHAT_IF
    },
];
