//! What becomes of the loop that is left from inside a select when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the break has no label",
        about: About::Lesson,
        change: Change::Go {
            take: "\
loop:
	for {
		select {
		case n := <-jobs:
			sum += n
		case why = <-quit:
			break loop
		}
	}
",
            put: "	for sum < 100 {
		select {
		case n := <-jobs:
			sum += n
		case why = <-quit:
			break
		}
	}
",
        },
        becomes: Becomes::Ends { prints: "", says: "fatal error: all goroutines are asleep - deadlock!", status: 2 },
        shows: &["here it would be the select"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop is left after the first job",
        change: Change::Go {
            take: "			sum += n
",
            put: "			sum += n
			break loop
",
        },
        becomes: Becomes::Prints(" after 0"),
        shows: &["In Go that goroutine leaks"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop is left after the first job",
        about: About::Lesson,
        change: Change::Rust {
            take: "                recv(jobs) -> n => sum += n.expect(\"job_tx lives\"),
",
            put: "                recv(jobs) -> n => {
                    sum += n.expect(\"job_tx lives\");
                    break (sum, Ok(\"a job\"));
                }
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "called `Result::unwrap()` on an `Err` value: \"SendError(..)\"",
            status: 101,
        },
        shows: &[
            "what becomes of the sender",
            "finds nobody at the other end",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender panics",
        about: About::Panic,
        change: Change::Go {
            take: "		quit <- \"enough\"
",
            put: "		panic(\"no quit\")
",
        },
        becomes: Becomes::Ends { prints: "", says: "panic: no quit", status: 2 },
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender panics",
        about: About::Panic,
        change: Change::Rust {
            take: "            quit_tx.send(\"enough\").unwrap();
",
            put: "            if quit_tx.capacity() == Some(0) {
                panic!(\"no quit\");
            }
            quit_tx.send(\"enough\").unwrap();
",
        },
        becomes: Becomes::Ends { prints: "", says: "no quit", status: 101 },
        shows: &["If the sender panics, its `quit_tx` is dropped"],
        ..WHAT_IF
    },
];
