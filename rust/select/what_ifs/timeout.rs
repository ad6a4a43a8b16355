//! What becomes of the timeout when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there is no timeout",
        about: About::Lesson,
        change: Change::Go {
            take: "	case <-time.After(patience):
		return \"too late\"
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "\
answer 42
nobody there",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "there is no timeout",
        about: About::Lesson,
        change: Change::Rust {
            take: "match answer.recv_timeout(patience) {",
            put: "\
let _ = patience;
    let answer = answer.recv();
    match answer.map_err(|_| RecvTimeoutError::Disconnected) {",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
answer 42
nobody there",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the slow one panics",
        about: About::Panic,
        change: Change::Go {
            take: "slow <- 7",
            put: "\
if len(slow) == 0 {
			panic(\"no answer\")
		}
		slow <- 7",
        },
        becomes: Becomes::Ends {
            prints: "\
answer 42
nobody there
too late
waited: true",
            says: "panic: no answer",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the slow one panics",
        about: About::Panic,
        change: Change::Rust {
            take: "tx.send(7)\n",
            put: "\
panic!(\"no answer\");
            #[expect(unreachable_code)]
            tx.send(7)
",
        },
        becomes: Becomes::Ends {
            prints: "\
answer 42
nobody there
too late
waited: true",
            says: "no answer",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the channel has no room for the answer",
        change: Change::Go {
            take: "slow, begin := make(chan int, 1)",
            put: "slow, begin := make(chan int)",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
answer 42
nobody there
too late
waited: true",
        },
        shows: &[
            "without that it would wait for ever",
            "or the goroutine is leaked",
        ],
        hazard: Some(62),
        ..WHAT_IF
    },
    WhatIf {
        question: "the receiver is kept",
        change: Change::Rust {
            take: "        drop(slow);\n",
            put: "",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
answer 42
nobody there
too late
waited: true",
        },
        shows: &[
            "that the receiver goes. If it is kept after the timeout",
        ],
        hazard: Some(62),
        ..WHAT_IF
    },
];
