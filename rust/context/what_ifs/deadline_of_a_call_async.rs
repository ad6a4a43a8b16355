//! What becomes of the call with a deadline, with tasks, when it is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

const ANSWER: &str = "answer: here failed: false";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the call has no limit",
        about: About::Lesson,
        change: Change::Tasks {
            take: "\
let limits = limits.until(Instant::now() + limit);
    let answer",
            put: "\
assert!(limit > Duration::ZERO);
    let answer",
        },
        becomes: Becomes::WaitsForEver { prints: ANSWER },
        shows: &["that there is a limit"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the parent has the later deadline",
        change: Change::Tasks {
            take: "parent.until(now + hour)",
            put: "parent.until(now)",
        },
        becomes: Becomes::Prints(
            "\
answer: here failed: false
waited: true
context deadline exceeded
too late: true caller lives: true
inherited: false
shortened: true
context deadline exceeded
context canceled",
        ),
        shows: &["can only be made shorter"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the limit is on the handle of a task",
        change: Change::Tasks {
            take: "\
    // 5. The deadline of the parent ends the call below it.
",
            put: "\
    let (go, gone) = tokio::sync::oneshot::channel();
    let mut task = tokio::spawn(gone);
    let limit = Instant::now();
    assert!(timeout_at(limit, &mut task).await.is_err());
    go.send(\"and the task goes on\").unwrap();
    println!(\"{}\", task.await.unwrap().unwrap());

    // 5. The deadline of the parent ends the call below it.
",
        },
        becomes: Becomes::Prints(
            "\
answer: here failed: false
waited: true
context deadline exceeded
too late: true caller lives: true
inherited: true
shortened: true
and the task goes on
context deadline exceeded
context canceled",
        ),
        shows: &[
            "that it is the future that is wrapped. A limit on the handle of a spawned task ends the wait for it, and the task goes on",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the wait for the answer panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "Ok(answer.expect(\"it is open\"))",
            put: "panic!(\"no use for {answer:?}\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no use for Some(\"here\")",
            status: 101,
        },
        ..WHAT_IF
    },
];
