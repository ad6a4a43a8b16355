//! What becomes of the loop that owns its state when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

/// What is printed before the bad request.
const FIRST: &str = "count 2\nsaved 3";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody starts the timer",
        about: About::Lesson,
        change: Change::Go {
            take: "\t\t\tif timer == nil {
\t\t\t\ttimer = time.After(time.Millisecond)
\t\t\t}
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "count 2",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody starts the timer",
        about: About::Lesson,
        change: Change::Rust {
            take: "                    if fresh == 1 {
                        let pause = Duration::from_millis(1);
                        timer = channel::after(pause);
                    }
",
            put: "",
        },
        becomes: Becomes::WaitsForEver { prints: "count 2" },
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who asks does not look at the end of the loop",
        change: Change::Go {
            take: "\tselect {
\tcase n := <-g.reply:
\t\treturn n, nil
\tcase <-s.ended:
\t}
\tselect {
\tcase n := <-g.reply:
\t\treturn n, nil
\tdefault:
\t\treturn 0, errEnded
\t}
",
            put: "\treturn <-g.reply, nil\n",
        },
        becomes: Becomes::WaitsForEver { prints: FIRST },
        shows: &[
            "without a reply",
            "Go needs a second channel in each select that waits for a reply",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop keeps a sender and forgets it",
        change: Change::Rust {
            take: "                        return; // as on any failure: `reply` goes
",
            put: "                        waiting.push(reply);
                        continue;
",
        },
        becomes: Becomes::WaitsForEver { prints: FIRST },
        shows: &[
            "A reply's sender that the loop keeps and forgets holds",
            "that each request is answered",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "there is no room for the reply",
        change: Change::Rust {
            take: "let (tx, reply) = channel::bounded(1);",
            put: "let (tx, reply) = channel::bounded(0);",
        },
        becomes: Becomes::PrintsTheSame {
            because: "the one who asks waits for its reply here; the room matters when it has left, as after a timeout",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop panics",
        about: About::Panic,
        change: Change::Go {
            take: "\tdefer close(s.ended)\n",
            put: "\tpanic(\"no store\")\n",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no store",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop panics",
        about: About::Panic,
        change: Change::Rust {
            take: "return; // as on any failure: `reply` goes",
            put: "panic!(\"bad request\");",
        },
        becomes: Becomes::Ends {
            prints: "\
count 2
saved 3
bad request: the store has ended
a later one: the store has ended",
            says: "bad request",
            status: 101,
        },
        shows: &["also when the loop panics"],
        ..WHAT_IF
    },
];
