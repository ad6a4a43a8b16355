//! What becomes of the case that comes before the others when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the jobs come first",
        about: About::Lesson,
        change: Change::Go {
            take: "	case <-stop:
		return 0, false
	default:
	}
",
            put: "	case n := <-jobs:
		return n, true
	default:
	}
",
        },
        becomes: Becomes::Prints(
            "\
taken 100 after the stop 100
waited, and got a job: false",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the jobs come first",
        about: About::Lesson,
        change: Change::Rust {
            take: "        recv(stop) -> _ => None,
        recv(jobs) -> n => n.ok(),
",
            put: "        recv(jobs) -> n => n.ok(),
        recv(stop) -> _ => None,
",
        },
        becomes: Becomes::Prints(
            "\
taken 100 after the stop 100
waited, and got a job: false",
        ),
        shows: &[
            "that the later cases ever have their turn",
            "starves the others",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who stops panics",
        about: About::Panic,
        change: Change::Go {
            take: "	go close(stop)
",
            put: "	go func() { panic(\"no stop\") }()
",
        },
        becomes: Becomes::Ends {
            prints: "taken 100 after the stop 0",
            says: "panic: no stop",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who stops panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        s.spawn(move || drop(running));
",
            put: "        s.spawn(move || {
            let _running = running;
            panic!(\"no stop\");
        });
",
        },
        becomes: Becomes::Ends {
            prints: "taken 100 after the stop 0",
            says: "no stop",
            status: 101,
        },
        ..WHAT_IF
    },
];
