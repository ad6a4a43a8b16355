//! What becomes of the supervisor when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

const ONE_LIFE: &str = "\
restarts: 0 failed: true
100 as number 1
50 as number 2
restarts: 0 ended with: no disk";

const NO_RESULT: &str = "\
restarts: 3 failed: true
restarts: 3 ended with: no disk";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nothing is started anew",
        about: About::Lesson,
        change: Change::Go {
            take: "if s.err == nil || s.restarts == most {",
            put: "if s.restarts == 0 {",
        },
        becomes: Becomes::Prints(ONE_LIFE),
        ..WHAT_IF
    },
    WhatIf {
        question: "nothing is started anew",
        about: About::Lesson,
        change: Change::Rust {
            take: "if end.is_ok() || restarts == most {",
            put: "if restarts == 0 {",
        },
        becomes: Becomes::Prints(ONE_LIFE),
        shows: &["that the job which was in hand is not lost"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody recovers",
        change: Change::Go {
            take: "		defer close(s.ended)
		for {
			s.err = guarded(start())
",
            put: "		for {
			s.err = start()()
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: division by zero",
            status: 2,
        },
        shows: &["else the program ends before anybody could"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody joins the supervisor",
        change: Change::Rust {
            take: "    let (restarts, end) = supervise(3, start).join().unwrap();
    println!(\"restarts: {restarts} failed: {}\", end.is_err());
",
            put: "    supervise(3, start);\n",
        },
        becomes: Becomes::Prints(
            "\
100 as number 1
50 as number 2
25 as number 1
20 as number 1
restarts: 3 ended with: no disk",
        ),
        shows: &["that the supervisor itself is joined"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each life panics",
        about: About::Panic,
        change: Change::Go {
            take: "seen++",
            put: "panic(\"no result\")",
        },
        becomes: Becomes::Prints(NO_RESULT),
        ..WHAT_IF
    },
    WhatIf {
        question: "each life panics",
        about: About::Panic,
        change: Change::Rust {
            take: "seen += 1;",
            put: "panic!(\"no result\");",
        },
        becomes: Becomes::Prints(NO_RESULT),
        ..WHAT_IF
    },
];
