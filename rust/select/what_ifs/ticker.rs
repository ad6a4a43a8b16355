//! What becomes of the ticker when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody stops it",
        about: About::Lesson,
        change: Change::Go { take: "\tclose(stop)\n", put: "" },
        becomes: Becomes::WaitsForEver {
            prints: "\
tick 1
tick 2
tick 3
long enough: true",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody stops it",
        about: About::Lesson,
        change: Change::Rust {
            take: "        drop((stop_tx, ticks));\n",
            put: "",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
tick 1
tick 2
tick 3
long enough: true",
        },
        shows: &["that somebody stops it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the clock panics",
        about: About::Panic,
        change: Change::Go {
            take: "case now = <-ticker.C:",
            put: "\
case now = <-ticker.C:
			if count == 0 {
				panic(\"no tick\")
			}",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no tick",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the clock panics",
        about: About::Panic,
        change: Change::Rust {
            take: "if ticks.send(next).is_err() {",
            put: "\
if count == 0 {
            panic!(\"no tick\");
        }
        if ticks.send(next).is_err() {",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no tick",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the clock is late",
        change: Change::Rust {
            take: "let mut count = 0;",
            put: "\
thread::sleep(4 * PERIOD);
    let mut count = 0;",
        },
        becomes: Becomes::PrintsTheSame {
            because: "The ticks are late, and only a clock shows it.",
        },
        shows: &[
            "And punctuality: tick `n` comes `n` periods after the start at the earliest. After a late tick",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "each period begins when the last tick was taken",
        change: Change::Rust {
            take: "\
while next <= Instant::now() {
            next += PERIOD;
        }",
            put: "next = Instant::now() + PERIOD;",
        },
        becomes: Becomes::PrintsTheSame {
            because: "It drifts, and only a clock shows it.",
        },
        shows: &[
            "A tick is due at the start plus a whole number of periods",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the hand-over does not hear the stop",
        change: Change::Go {
            take: "\
		select {
		case ticks <- now:
		case <-stop:
			return count
		}
",
            put: "		ticks <- now\n",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
tick 1
tick 2
tick 3
long enough: true",
        },
        shows: &[
            "Whoever waits to hand the tick over must hear the stop as well",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the hand-over does not hear the stop",
        change: Change::Rust {
            take: "drop((stop_tx, ticks));",
            put: "drop(stop_tx);",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
tick 1
tick 2
tick 3
long enough: true",
        },
        shows: &[
            "Whoever waits to hand the tick over must hear the stop as well",
        ],
        ..WHAT_IF
    },
];
