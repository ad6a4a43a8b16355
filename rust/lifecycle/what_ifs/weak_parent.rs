//! What becomes of the child that knows its parent when something
//! is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

const IN_TIME: &str = "\
in use: 2
again: 2 new: 3
back: true idle: 1
back: true true";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody looks whether the pool is closed",
        about: About::Lesson,
        change: Change::Go {
            take: "\tif c.pool.closed {
\t\treturn false
\t}
",
            put: "",
        },
        becomes: Becomes::Prints(IN_TIME),
        ..WHAT_IF
    },
    WhatIf {
        question: "somebody keeps an `Arc` of the pool",
        about: About::Lesson,
        change: Change::Rust {
            take: "    drop(pool);\n",
            put: "    let _kept = Arc::clone(&pool);
    drop(pool);
",
        },
        becomes: Becomes::Prints(IN_TIME),
        shows: &[
            "that nobody keeps an `Arc` by which the parent lives on",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the child keeps its parent",
        change: Change::Rust {
            take: "        let pool = Arc::downgrade(self);\n",
            put: "        let pool = Arc::downgrade(self);
        std::mem::forget(Arc::clone(self)); // kept by the child
",
        },
        becomes: Becomes::Prints(IN_TIME),
        shows: &[
            "Two that point to each other by `Arc` are not freed",
        ],
        hazard: Some(80),
        ..WHAT_IF
    },
    WhatIf {
        question: "one of the users panics",
        about: About::Panic,
        change: Change::Go {
            take: "got <- c.id",
            put: "if c.id == 2 {
\t\t\t\tpanic(\"no use\")
\t\t\t}
\t\t\tgot <- c.id",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no use",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "one of the users panics",
        about: About::Panic,
        change: Change::Rust {
            take: "got_tx.send(conn.id).unwrap();",
            put: "if conn.id == 2 {
                panic!(\"no use\");
            }
            got_tx.send(conn.id).unwrap();",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no use",
            status: 101,
        },
        ..WHAT_IF
    },
];
