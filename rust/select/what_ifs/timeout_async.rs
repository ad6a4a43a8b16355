//! What becomes of the timeout, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there is no timeout",
        about: About::Lesson,
        change: Change::Tasks { take: "timeout(patience, answer).await", put: "\
{
        let _ = timeout(patience, async {});
        Ok::<_, ()>(answer.await)
    }" },
        becomes: Becomes::WaitsForEver { prints: "\
answer 42
nobody there" },
        ..WHAT_IF
    },
    WhatIf {
        question: "the slow one panics",
        about: About::Panic,
        change: Change::Tasks { take: "        tx.send(7)
", put: "        assert!(tx.is_closed() && tx.send(7).is_ok(), \"no answer\");
        Err::<(), u32>(7)
" },
        becomes: Becomes::Ends { prints: "\
answer 42
nobody there
too late
waited: true", says: "no answer", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "the answer is there when no time is left",
        change: Change::Tasks { take: "println!(\"{}\", ask(prompt, hour).await);", put: "println!(\"{}\", ask(prompt, Duration::ZERO).await);" },
        becomes: Becomes::PrintsTheSame { because: "a future that is ready has won" },
        shows: &["The future is asked before the clock: one that is ready is never too late"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the receiver is kept",
        change: Change::Tasks { take: "    match timeout(patience, answer).await {", put: "    let mut answer = std::mem::ManuallyDrop::new(answer);
    match timeout(patience, &mut *answer).await {" },
        becomes: Becomes::Ends { prints: "\
answer 42
nobody there
too late
waited: true", says: "called `Result::unwrap_err()` on an `Ok` value: ()", status: 101 },
        shows: &["that somebody hears of the late answer. The `send` says what became of it; if the receiver is kept after the timeout, the send ends well and the answer is lost"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the task is aborted after the timeout",
        change: Change::Tasks { take: "    drop(begin);
    let unsent = late.await.unwrap().unwrap_err();
    println!(\"not taken: {unsent}\");", put: "    late.abort();
    let ended = late.await.unwrap_err();
    println!(\"aborted: {}\", ended.is_cancelled());
    drop(begin);" },
        becomes: Becomes::Prints("\
answer 42
nobody there
too late
waited: true
aborted: true"),
        shows: &["a task that was spawned goes on, and `abort` stops it"],
        ..WHAT_IF
    },
];
