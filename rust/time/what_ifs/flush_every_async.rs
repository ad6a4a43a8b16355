//! What becomes of the work beside a ticker, with tasks, when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "The first tick of `interval` comes at once",
    because: "time/ticker_loop shows it: there the first run is the first tick",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the end hands on nothing",
        about: About::Lesson,
        change: Change::Tasks { take: "None => return flush(sum),", put: "None => return," },
        becomes: Becomes::Ends { prints: "\
waiting: 0
by a tick: 30", says: "called `Option::unwrap()` on a `None` value", status: 101 },
        shows: &["that the end hands on what is left"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the sleep is made in the branch, and work keeps coming",
        change: Change::Tasks { take: "            _ = ticks.tick() => {
", put: "            _ = tokio::time::sleep(ticks.period()) => {
" },
        becomes: Becomes::PrintsTheSame { because: "no flood comes here; under one that is denser than the period this branch never wins" },
        shows: &["A `sleep` in the branch would start from the beginning"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the flush panics",
        about: About::Panic,
        change: Change::Tasks { take: "Meter::start(hour, move |sum| tx.try_send(sum).unwrap());", put: "\
Meter::start(hour, move |sum| {
        assert!(sum < 30, \"disk full\");
        tx.try_send(sum).unwrap();
    });" },
        becomes: Becomes::Ends { prints: "waiting: 0", says: "disk full", status: 101 },
        ..WHAT_IF
    },
];
