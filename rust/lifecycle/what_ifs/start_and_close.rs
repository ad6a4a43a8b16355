//! What becomes of the component when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody tells the loop",
        about: About::Lesson,
        change: Change::Go {
            take: "\tc.once.Do(func() { close(c.stop) })\n",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody tells the loop",
        about: About::Lesson,
        change: Change::Rust { take: "self.stop = None;", put: "" },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["tell the loop before they wait for it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop does not wait for the stop",
        change: Change::Rust {
            take: "recv(stopped) -> _ => return Ok(sum),",
            put: "",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "the end of the samples comes too late",
            "that the loop listens",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a method that sends does not know whether the loop has ended",
        change: Change::Go {
            take: "\tcase <-c.ended:\n\t\treturn errClosed\n",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "sum 135",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["Go needs the channel `ended` for that"],
        ..WHAT_IF
    },
    WhatIf {
        question: "it is closed twice",
        change: Change::Rust {
            take: "    println!(\"sum {}\", collector.close().unwrap());",
            put: "    println!(\"sum {}\", collector.close().unwrap());
    collector.close().unwrap();",
        },
        becomes: Becomes::Refused {
            code: "E0382",
            says: "use of moved value: `collector`",
        },
        shows: &["cannot be called twice"],
        ..WHAT_IF
    },
    WhatIf {
        question: "it is dropped and not closed",
        change: Change::Rust {
            take: "println!(\"sum {}\", collector.close().unwrap());",
            put: "drop(collector);",
        },
        becomes: Becomes::Prints(
            "\
after that: the collector is closed
after that: the collector is closed
it ended with: bad sample -1",
        ),
        shows: &["`Drop` does the same"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop panics",
        about: About::Panic,
        change: Change::Go {
            take: "\tdefer close(c.ended)\n",
            put: "\tpanic(\"no sum\")\n",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no sum",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop panics",
        about: About::Panic,
        change: Change::Rust {
            take: "Ok(n) => sum += n,",
            put: "Ok(n) => panic!(\"no sum of {n}\"),",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no sum of 0",
            status: 101,
        },
        ..WHAT_IF
    },
];
