//! What becomes of the case that comes before the others, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "With a future that is not cancel-safe, a stop that wins can cost what the other had begun",
    because: "What is lost is the future's own business; the jobs here are received by one that is cancel-safe.",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the jobs come first",
        about: About::Lesson,
        change: Change::Tasks {
            take: "        () = stop.cancelled() => None,
        n = jobs.recv() => n,",
            put: "        n = jobs.recv() => n,
        () = stop.cancelled() => None,",
        },
        becomes: Becomes::Prints(
            "\
taken 100 after the stop 100
waited, and got a job: false",
        ),
        shows: &[
            "that the later branches ever have their turn. A first branch that is always ready starves the others",
            "With `biased;` it asks them in the order of the text",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the jobs are looked for after the stop",
        change: Change::Tasks {
            take: "        stop.cancel();
        after_stop += next(&stop, &mut jobs).await.iter().count();",
            put: "        stop.cancel();
        after_stop += next(&stop, &mut jobs).await.iter().count();
        assert_eq!(jobs.len(), 1);",
        },
        becomes: Becomes::PrintsTheSame {
            because: "each of them is still in its channel",
        },
        shows: &["the job is still in the channel"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who stops panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "async move { drop(running) }",
            put: "\
async move {
        drop((&running, panic!(\"no stop\")));
    }",
        },
        becomes: Becomes::Ends {
            prints: "taken 100 after the stop 0",
            says: "no stop",
            status: 101,
        },
        shows: &[
            "it cancels when it is dropped, so also when its task panics",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who stops has no guard, and panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "    let running = stop.clone().drop_guard();
    let stopper = tokio::spawn(async move { drop(running) });",
            put: "    let running = stop.clone();
    let stopper = tokio::spawn(async move {
        assert!(running.is_cancelled(), \"no stop\");
        running.cancel();
    });",
        },
        becomes: Becomes::PanicsAndWaits {
            prints: "taken 100 after the stop 0",
            says: "no stop",
        },
        shows: &[
            "A token that is dropped cancels nothing, and whoever waits for it would wait for ever",
        ],
        ..WHAT_IF
    },
];
