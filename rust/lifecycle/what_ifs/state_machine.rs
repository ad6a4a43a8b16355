//! What becomes of the state machine and its loop when something is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

const TOO_EARLY: &str = "\
at 5: \"pong\"
at 30: \"ping\"
at 35: \"\"
at 40: \"\"
at 70: \"ping\"
at 80: \"\" over: true
sent: \"pong\"
open: false over: false
sent: \"ping\"
over: true";

/// What the test prints.
const TESTED: &str = "\
at 5: \"pong\"
at 30: \"\"
at 35: \"ping\"
at 40: \"\"
at 70: \"ping\"
at 80: \"\" over: true";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the machine does not compare the time",
        about: About::Lesson,
        change: Change::Go {
            take: "\tif now.Before(m.deadline) {
\t\treturn \"\"
\t}
",
            put: "",
        },
        becomes: Becomes::Prints(TOO_EARLY),
        shows: &["Nobody is trusted to call it in time"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the machine does not compare the time",
        about: About::Lesson,
        change: Change::Rust {
            take: "        if now < self.deadline {
            return None;
        }
",
            put: "",
        },
        becomes: Becomes::Prints(TOO_EARLY),
        shows: &["the machine compares the time itself"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop does not set its timer anew",
        change: Change::Go {
            take: "\t\ttimer.Reset(time.Until(m.deadline))\n",
            put: "",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
at 5: \"pong\"
at 30: \"\"
at 35: \"ping\"
at 40: \"\"
at 70: \"ping\"
at 80: \"\" over: true
sent: \"pong\"
open: false over: false
sent: \"ping\"",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "what is to be sent is thrown away",
        change: Change::Rust {
            take: "    let sent = m.receive(at(5), \"ping\");
",
            put: "    m.receive(at(5), \"ping\");
    let sent: Option<Message> = None;
",
        },
        becomes: Becomes::Refused {
            code: "unused_must_use",
            says: "it is to be sent",
        },
        shows: &[
            "that the loop does all that the machine returns",
            "`must_use` makes rustc warn",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop panics",
        about: About::Panic,
        change: Change::Go {
            take: "\tdefer close(out)\n",
            put: "\tpanic(\"no loop\")\n",
        },
        becomes: Becomes::Ends {
            prints: TESTED,
            says: "panic: no loop",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop panics",
        about: About::Panic,
        change: Change::Rust {
            take: "    while machine.state != State::Over {
",
            put: "    if machine.state == State::Quiet {
        panic!(\"no loop\");
    }
    while machine.state != State::Over {
",
        },
        becomes: Becomes::Ends {
            prints: TESTED,
            says: "no loop",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "an answer does not count as one",
        change: Change::Go {
            take: "\tm.pinged = false
",
            put: "",
        },
        becomes: Becomes::Prints(
            "\
at 5: \"pong\"
at 30: \"\"
at 35: \"ping\"
at 40: \"\"
at 70: \"\"
at 80: \"\" over: true
sent: \"pong\"
open: false over: false
sent: \"ping\"
over: true",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "an answer does not count as one",
        change: Change::Rust {
            take: "        self.state = State::Quiet;
",
            put: "",
        },
        becomes: Becomes::Prints(
            "\
at 5: \"pong\"
at 30: \"\"
at 35: \"ping\"
at 40: \"\"
at 70: \"\"
at 80: \"\" over: true
sent: \"pong\"
open: false over: false
sent: \"ping\"
over: true",
        ),
        ..WHAT_IF
    },
];
