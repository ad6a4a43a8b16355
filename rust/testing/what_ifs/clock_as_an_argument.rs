//! What becomes of the cache with a clock when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the cache is given the real clock",
        about: About::Lesson,
        change: Change::Go {
            take: "now: clock.now}",
            put: "now: time.Now}",
        },
        becomes: Becomes::Prints(
            "\
at first: load 1
after 59 seconds: load 1
after 60 seconds: load 1
PASS",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the cache is given the real clock",
        about: About::Lesson,
        change: Change::Rust {
            take: "now: || clock.now()",
            put: "now: Instant::now",
        },
        becomes: Becomes::Prints(
            "\
at first: load 1
after 59 seconds: load 1
after 60 seconds: load 1
PASS",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the cache notes the time of another clock",
        change: Change::Go {
            take: "c.value, c.loaded = load(), c.now()",
            put: "c.value, c.loaded = load(), time.Now().Add(time.Second)",
        },
        becomes: Becomes::Prints(
            "\
at first: load 1
after 59 seconds: load 1
after 60 seconds: load 1
PASS",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the cache notes the time of another clock",
        change: Change::Rust {
            take: "Some((new.clone(), (self.now)()))",
            put: "Some((new.clone(), Instant::now()))",
        },
        becomes: Becomes::Prints(
            "\
at first: load 1
after 59 seconds: load 1
after 60 seconds: load 1
PASS",
        ),
        shows: &[
            "that nothing asks another clock. A call of `Instant::now` that is left compiles, and does not see the test's time",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the values are good for 61 seconds",
        change: Change::Go {
            take: ">= time.Minute",
            put: ">= 61*time.Second",
        },
        becomes: Becomes::Prints(
            "\
at first: load 1
after 59 seconds: load 1
after 60 seconds: load 1
PASS",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the values are good for 61 seconds",
        change: Change::Rust {
            take: "from_secs(60)",
            put: "from_secs(61)",
        },
        becomes: Becomes::Prints(
            "\
at first: load 1
after 59 seconds: load 1
after 60 seconds: load 1
PASS",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "somebody waits for what the clock of the test has passed",
        change: Change::Rust {
            take: "    clock.move_by(1);
",
            put: "    clock.move_by(1);
    let (_open, gate) = std::sync::mpsc::channel::<()>();
    let (limit, from) = (Duration::from_millis(20), Instant::now());
    _ = gate.recv_timeout(limit);
    println!(\"waited: {}\", from.elapsed() >= limit);
",
        },
        becomes: Becomes::Prints(
            "\
at first: load 1
after 59 seconds: load 1
waited: true
after 60 seconds: load 2
PASS",
        ),
        shows: &[
            "And this clock wakes nobody: who sleeps, or waits in `recv_timeout`, waits for the real time",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "loading panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\tloads++
",
            put: "\t\tpanic(\"no value\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no value",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "loading panics",
        about: About::Panic,
        change: Change::Rust {
            take: "    let load = || {
        let number = loads.fetch_add(1, Ordering::Relaxed) + 1;
        format!(\"load {number}\")
    };",
            put: "    let load = || panic!(\"no value after {loads:?}\");",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no value after 0",
            status: 101,
        },
        ..WHAT_IF
    },
];
