//! What becomes of the ticker, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[
    Unshown {
        phrase: "And punctuality: tick `n` comes `n` periods after the start at the earliest",
        because: "The output says that it was not earlier; how much later it is differs from run to run.",
    },
    Unshown {
        phrase: "tokio's timers count in milliseconds",
        because: "It is in tokio's documentation; a run shows a delay and not its cause.",
    },
];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody stops it",
        about: About::Lesson,
        change: Change::Tasks { take: "    stop.cancel();
", put: "" },
        becomes: Becomes::WaitsForEver { prints: "\
tick 1
tick 2
tick 3
long enough: true" },
        shows: &["that somebody stops it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the clock panics",
        about: About::Panic,
        change: Change::Tasks { take: "        due(count + 1);
", put: "        due(count + 1);
        assert!(count > 0, \"no tick\");
" },
        becomes: Becomes::Ends { prints: "", says: "no tick", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "the hand-over does not hear the stop",
        change: Change::Tasks { take: "        tokio::select! {
            biased;
            Ok(()) = ticks.send_async(now) => count += 1,
            () = stop.cancelled() => return count,
        }", put: "        let _ = ticks.send_async(now).await;
        count += 1;" },
        becomes: Becomes::WaitsForEver { prints: "\
tick 1
tick 2
tick 3
long enough: true" },
        shows: &["that each wait hears the stop"],
        ..WHAT_IF
    },
    WhatIf {
        question: "there is room for one tick",
        change: Change::Tasks { take: "flume::bounded(0)", put: "flume::bounded(1)" },
        becomes: Becomes::Prints("\
tick 1
tick 2
tick 3
long enough: true
stopped after 4"),
        shows: &["with room for one the clock would be ahead of whoever takes its ticks"],
        ..WHAT_IF
    },
    WhatIf {
        question: "missed ticks are made up for",
        change: Change::Tasks { take: "    timer.set_missed_tick_behavior(MissedTickBehavior::Skip);
", put: "    let skip = MissedTickBehavior::Skip;
    assert_ne!(timer.missed_tick_behavior(), skip);
" },
        becomes: Becomes::PrintsTheSame { because: "each tick is taken at once here, or the last is late; ticks that come too close are not to be seen" },
        shows: &["makes up for each of them"],
        ..WHAT_IF
    },
];
