//! What becomes of the iterator with a thread behind it when it is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

/// What is printed up to the `break`.
const FIRST: &str = "\
items: 6 running: 0
A ADA running: 2
B BOB running: 2";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody stops what is pulled",
        about: About::Lesson,
        change: Change::Go {
            take: "\t\tnext, stop := iter.Pull(b)
\t\tdefer stop()
",
            put: "\t\tnext, _ := iter.Pull(b)
",
        },
        becomes: Becomes::Prints(
            "\
items: 6 running: 0
A ADA running: 2
B BOB running: 2
running: 1
items: 5 running: 1",
        ),
        shows: &[
            "It stands in the middle of its loop until it is stopped",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody tells the goroutine to stop",
        change: Change::Go {
            take: "\t\t\tclose(stop)
\t\t\tfor range items {
\t\t\t\t// until it has ended
\t\t\t}
",
            put: "",
        },
        becomes: Becomes::PrintsTheSame {
            because: "the count is of walks; the goroutine of each that was left early waits at its send for ever",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the receiver does not go before the join",
        about: About::Lesson,
        change: Change::Rust {
            take: "        self.items = None;
",
            put: "",
        },
        becomes: Becomes::WaitsForEver { prints: FIRST },
        shows: &[
            "The drop first lets go of the receiver",
            "that the receiver goes before the join",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the iterator is forgotten",
        change: Change::Rust {
            take: "    // 4. Two walks",
            put: "    std::mem::forget(ahead(letters));

    // 4. Two walks",
        },
        becomes: Becomes::Prints(
            "\
items: 6 running: 0
A ADA running: 3
B BOB running: 3
running: 1
items: 5 running: 1",
        ),
        shows: &[
            "and that the iterator is dropped",
            "One that is given to `mem::forget` keeps its thread",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "what works ahead panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\t\tdefer close(items)
",
            put: "\t\t\tif words[2] == \"c\" {
\t\t\t\tpanic(\"no c\")
\t\t\t}
\t\t\tdefer close(items)
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no c",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "what works ahead panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        for word in words {
",
            put: "        for word in words {
            if *word == \"c\" {
                panic!(\"no c\");
            }
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no c",
            status: 101,
        },
        shows: &["and goes on with its panic"],
        ..WHAT_IF
    },
];
