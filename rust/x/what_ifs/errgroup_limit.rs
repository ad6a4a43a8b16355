//! What becomes of the group with a limit when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody sets a limit",
        about: About::Lesson,
        change: Change::Go {
            take: "	g.SetLimit(2)
",
            put: "",
        },
        becomes: Becomes::Prints("\
two are inside, a third at once: true
error: part 0 failed
ended: 8"),
        ..WHAT_IF
    },
    WhatIf {
        question: "the limit is three",
        about: About::Lesson,
        change: Change::Rust {
            take: "Group::with_limit(2)",
            put: "Group::with_limit(3)",
        },
        becomes: Becomes::Prints("\
two are inside, a third at once: true
error: part 0 failed
ended: 8"),
        ..WHAT_IF
    },
    WhatIf {
        question: "a part panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\t\t\treturn errors.New(\"part 0 failed\")
\t\t\t}
\t\t\treturn nil
",
            put: "\t\t\t\tpanic(\"part 0 is broken\")
\t\t\t}
\t\t\tselect {} // so that main does not come to its end first
",
        },
        becomes: Becomes::Ends { prints: "two are inside, a third at once: false", says: "panic: part 0 is broken", status: 2 },
        ..WHAT_IF
    },
    WhatIf {
        question: "a part panics",
        about: About::Panic,
        change: Change::Rust {
            take: "                    0 => Err(\"part 0 failed\"),
",
            put: "                    0 => panic!(\"part 0 is broken\"),
                    1 => Err(\"part 1 failed\"),
",
        },
        becomes: Becomes::Ends { prints: "two are inside, a third at once: false", says: "part 0 is broken", status: 101 },
        shows: &["given back when its guard is dropped, also by a panic"],
        ..WHAT_IF
    },
    WhatIf {
        question: "two parts wait for the start of another",
        change: Change::Rust {
            take: "                let _ = gate.recv();
",
            put: "                let _ = gate.recv();
                group.spawn(s, || Ok(()));
",
        },
        becomes: Becomes::WaitsForEver { prints: "two are inside, a third at once: false" },
        shows: &["who waits for whom", "when all do, none goes on"],
        ..WHAT_IF
    },
];
