//! What becomes of the loop with a period, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "that acts where the task awaits",
    because: "tasks/abort shows it: a loop that does not await is not stopped",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the loop waits for the stop alone",
        about: About::Lesson,
        change: Change::Tasks { take: "            _ = ticks.tick() => {}
", put: "            () = std::future::pending() => {}
" },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["The first tick comes at once."],
        ..WHAT_IF
    },
    WhatIf {
        question: "a run does not end",
        change: Change::Tasks { take: "every(hour, move |_| begun_tx.try_send(()).unwrap());", put: "\
every(hour, move |_| {
            begun_tx.try_send(()).unwrap();
            std::thread::park();
        });" },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["that the run ends"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the owner is dropped, and not closed",
        change: Change::Tasks { take: "    println!(\"hourly: {}\", hourly.close().await);
", put: "    drop(hourly);
    assert!(begun.recv().await.is_none());
    println!(\"hourly: ended\");
" },
        becomes: Becomes::Prints("\
hourly: ended
four periods: true
too early: 0"),
        shows: &["where it is dropped, and not closed, the loop ends as well"],
        ..WHAT_IF
    },
    WhatIf {
        question: "missed ticks are made up for",
        change: Change::Tasks { take: "    ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
", put: "    let skip = MissedTickBehavior::Skip;
    assert_ne!(ticks.missed_tick_behavior(), skip);
" },
        becomes: Becomes::PrintsTheSame { because: "no tick is missed for long here; a burst of them would come after a pause of the machine" },
        shows: &["the default, `Burst`, makes up for each of them"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a run panics",
        about: About::Panic,
        change: Change::Tasks { take: "every(hour, move |_| begun_tx.try_send(()).unwrap());", put: "\
every(hour, move |_| {
            let _: &mpsc::Sender<()> = &begun_tx;
            panic!(\"no run\")
        });" },
        becomes: Becomes::Ends { prints: "", says: "no run", status: 101 },
        ..WHAT_IF
    },
];
