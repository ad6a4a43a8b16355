//! What becomes of the pause, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "And a sleep is a bound from below",
    because: "How much later it fires is the clock's to say, and differs from run to run.",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the pause cannot be woken",
        about: About::Lesson,
        change: Change::Tasks {
            take: "stop.run_until_cancelled(sleep(time)).await.ok_or(Stopped)",
            put: "\
_ = stop.run_until_cancelled(sleep(time)).await;
    Ok(())",
        },
        becomes: Becomes::Prints(
            "\
whole: true long enough: true
uploaded 1 2
rounds: 3",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody looks at how the pause ended",
        change: Change::Tasks {
            take: "        if pause(time, &stop).await.is_err() {
            return round;
        }
",
            put: "        pause(time, &stop).await;
",
        },
        becomes: Becomes::Refused {
            code: "unused_must_use",
            says: "unused `Result` that must be used",
        },
        shows: &[
            "A caller that does not look at it gets a warning",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the owner is dropped, and not closed",
        change: Change::Tasks {
            take: "    println!(\"rounds: {}\", uploader.close().await);
",
            put: "    drop(uploader);
    assert!(uploaded.recv().await.is_none());
    println!(\"the loop has ended\");
",
        },
        becomes: Becomes::Prints(
            "\
whole: true long enough: true
uploaded 1 2
the loop has ended",
        ),
        shows: &[
            "where it is dropped, and not closed, the loop ends as well",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the upload hangs",
        change: Change::Tasks {
            take: "        if pause(time, &stop).await.is_err() {
",
            put: "        if round == 2 {
            std::future::pending::<()>().await;
        }
        if pause(time, &stop).await.is_err() {
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
whole: true long enough: true
uploaded 1 2",
        },
        shows: &[
            "that the loop hears the stop in its work as well",
            "What hangs in `upload` holds",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the upload panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "        upload(round);
",
            put: "        if round == 1 {
            panic!(\"no network\");
        }
        upload(round);
",
        },
        becomes: Becomes::Ends {
            prints: "whole: true long enough: true",
            says: "no network",
            status: 101,
        },
        ..WHAT_IF
    },
];
