//! What becomes of the state machine and its task when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the machine does not compare the time",
        about: About::Lesson,
        change: Change::Tasks { take: "        if now < self.deadline {
            return None;
        }
        if self.state", put: "        _ = now;
        if self.state" },
        becomes: Becomes::Prints("\
at 5: \"pong\"
at 30: \"ping\"
at 35: \"\"
at 40: \"\"
at 70: \"ping\"
at 80: \"\" over: true
sent: \"pong\"
open: false over: false
sent: \"ping\"
over: true"),
        shows: &["the machine compares the time itself"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop throws away what is to be sent",
        change: Change::Tasks { take: "                machine.receive(Instant::now(), message)
", put: "                machine.receive(Instant::now(), message);
                None
" },
        becomes: Becomes::Refused { code: "unused_must_use", says: "unused return value of `Machine::receive` that must be used" },
        shows: &["that the loop does all that the machine returns", "`must_use` makes rustc warn"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop panics",
        about: About::Panic,
        change: Change::Tasks { take: "            Err(_elapsed) => machine.expire(Instant::now()),
", put: "            Err(elapsed) => panic!(\"no time: {elapsed}\"),
" },
        becomes: Becomes::Ends { prints: "\
at 5: \"pong\"
at 30: \"\"
at 35: \"ping\"
at 40: \"\"
at 70: \"ping\"
at 80: \"\" over: true
sent: \"pong\"
open: false over: false", says: "no time: deadline has elapsed", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "an answer does not count as one",
        change: Change::Tasks {
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
