//! What becomes of the subscribers that are slow when something is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "that whoever is disconnected asks why",
    because: "both are the same end of a channel",
}];

const TWO: &str = "one to 3\ntwo to 3";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the publisher waits for the slow ones",
        about: About::Lesson,
        change: Change::Go {
            take: "\t\tdefault:
\t\t\tif s.strict {
\t\t\t\tt.drop(s)
\t\t\t} else {
\t\t\t\ts.missed++
\t\t\t}
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: TWO,
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the publisher waits for the slow ones",
        about: About::Lesson,
        change: Change::Rust {
            take: "subscriber.news.try_send(Arc::clone(&news));",
            put: "subscriber.news.send(Arc::clone(&news));
            let sent = sent.map_err(TrySendError::from);",
        },
        becomes: Becomes::WaitsForEver { prints: TWO },
        shows: &[
            "one subscriber that never reads holds them for ever",
            "that no send under the lock waits",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever leaves does not say so",
        change: Change::Go {
            take: "\t\tdefer t.unsubscribe(fast)\n",
            put: "",
        },
        becomes: Becomes::Prints(
            "\
one to 3
two to 3
three to 1
four to 1
patient: one two
missed: 2
strict: one
strict: two
five to 2
left: 2",
        ),
        shows: &["Whoever leaves says so"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who wants all is not disconnected",
        change: Change::Rust {
            take: "!subscriber.strict",
            put: "true",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
one to 3
two to 3
three to 1
four to 1
patient: one two
missed: 2
strict: one
strict: two",
        },
        shows: &["the receiver ends after what is still in it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a subscriber panics",
        about: About::Panic,
        change: Change::Go {
            take: "read <- <-fast.news",
            put: "panic(<-fast.news)",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: one",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a subscriber panics",
        about: About::Panic,
        change: Change::Rust {
            take: "            read_tx.send(news).unwrap();\n",
            put: "            if !news.is_empty() {
                panic!(\"{news}\");
            }
            read_tx.send(news).unwrap();
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "one",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who has left stays in the list",
        change: Change::Rust {
            take: "Err(TrySendError::Disconnected(_)) => false,",
            put: "Err(TrySendError::Disconnected(_)) => true,",
        },
        becomes: Becomes::Prints(
            "\
one to 3
two to 3
three to 1
four to 1
patient: one two
missed: 2
strict: one
strict: two
five to 1
left: 2",
        ),
        ..WHAT_IF
    },
];
