//! What becomes of the close by the owner when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody closes the channel",
        about: About::Lesson,
        change: Change::Go { take: "\t\tclose(out)\n", put: "" },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the first handle lives on",
        about: About::Lesson,
        change: Change::Rust {
            take: "\
out
}",
            put: "\
std::mem::forget(tx);
    out
}",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that the end is not too late. The first handle, the one that was cloned, counts as well. It moves",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a sensor panics",
        about: About::Panic,
        change: Change::Go {
            take: "out <- 10*id + n",
            put: "\
if id == 2 {
					panic(\"no reading\")
				}
				out <- 10*id + n",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no reading",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a sensor panics",
        about: About::Panic,
        change: Change::Rust {
            take: "tx.send(10 * id + n).unwrap();",
            put: "\
if id == 2 {
                    panic!(\"no reading\");
                }
                tx.send(10 * id + n).unwrap();",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no reading",
            status: 101,
        },
        shows: &[
            "it panics when one of them has, and `main` prints after it",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a sensor panics in a thread that nobody joins",
        change: Change::Rust {
            take: "\
s.spawn(move || {
            for n in 0..3 {",
            put: "\
thread::spawn(move || {
            for n in 0..3 {
                if id == 2 {
                    panic!(\"no reading\");
                }",
        },
        becomes: Becomes::Ends {
            prints: "9 readings, sum 129",
            says: "no reading",
            status: 0,
        },
        shows: &[
            "With detached threads, from `thread::spawn`, nobody would notice",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the caller closes the channel",
        change: Change::Go {
            take: "for n := range readings(4) {",
            put: "\
all := readings(4)
	close(all)
	for n := range all {",
        },
        becomes: Becomes::Refused {
            code: "compiler",
            says: "cannot close receive-only channel",
        },
        shows: &["The caller cannot: <-chan does not allow it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the function drops its handle twice",
        change: Change::Rust {
            take: "\
out
}",
            put: "\
drop(tx);
    drop(tx);
    out
}",
        },
        becomes: Becomes::Refused {
            code: "E0382",
            says: "use of moved value: `tx`",
        },
        shows: &["and not twice"],
        ..WHAT_IF
    },
];
