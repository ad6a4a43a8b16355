//! What becomes of the channel with several senders, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the first handle lives on",
        about: About::Lesson,
        change: Change::Tasks { take: "    let (tx, out) = mpsc::channel(1);
", put: "    let (tx, out) = mpsc::channel(1);
    std::mem::forget(tx.clone());
" },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["that the end is not too late. The first handle, the one that was cloned, counts as well. It moves into the last task or is dropped; kept in a value that lives on, it keeps the channel open"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a sensor panics",
        about: About::Panic,
        change: Change::Tasks { take: "                tx.send(10 * id + n).await.unwrap();", put: "                assert!(10 * id + n != 31, \"no reading\");
                tx.send(10 * id + n).await.unwrap();" },
        becomes: Becomes::Ends { prints: "", says: "no reading", status: 101 },
        shows: &["`join_all` is a panic in its turn"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a sensor panics in a task that nobody waits for",
        about: About::Panic,
        change: Change::Tasks { take: "        tasks.spawn(async move {
            for n in 0..3 {", put: "        tokio::spawn(async move {
            for n in 0..3 {
                assert!(10 * id + n != 31, \"no reading\");" },
        becomes: Becomes::Ends { prints: "10 readings, sum 129", says: "no reading", status: 0 },
        shows: &["The channel then ends with fewer readings, as if all were well", "a panic goes unnoticed"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the function drops its handle twice",
        change: Change::Tasks { take: "    // 3. `tx`, the first", put: "    drop(tx);
    drop(tx);

    // 3. `tx`, the first" },
        becomes: Becomes::Refused { code: "E0382", says: "use of moved value: `tx`" },
        shows: &["not while somebody can still send, and not twice"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the receiver closes",
        change: Change::Tasks { take: "    let (mut count, mut sum)", put: "    out.close();
    let (mut count, mut sum)" },
        becomes: Becomes::Ends { prints: "", says: "called `Result::unwrap()` on an `Err` value: SendError { .. }", status: 101 },
        shows: &["after `out.close()` each send that comes is an `Err`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the function drops the tasks that still wait",
        change: Change::Tasks { take: "    // 3. `tx`, the first", put: "    let mut kept = JoinSet::new();
    kept.spawn(async move {
        std::future::pending::<()>().await;
        drop(tx);
    });
    drop(kept);

    // 3. `tx`, the first" },
        becomes: Becomes::PrintsTheSame { because: "the task that would keep the channel open for ever was aborted, and its handle dropped with it" },
        shows: &["a `JoinSet` that is dropped aborts"],
        ..WHAT_IF
    },
];
