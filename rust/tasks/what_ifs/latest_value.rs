//! What becomes of the value that is watched when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody says that it was the last",
        about: About::Lesson,
        change: Change::Go {
            take: "w.set(\"v3\", true)",
            put: "w.set(\"v3\", false)",
        },
        becomes: Becomes::Ends {
            prints: "\
quick has v1
quick has v2
quick has v3
late has v3",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody drops the sender",
        about: About::Lesson,
        change: Change::Rust {
            take: "    drop(value_tx);\n",
            put: "    std::mem::forget(value_tx);\n",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
quick has v1
quick has v2
quick has v3
late has v3",
        },
        shows: &[
            "When the sender is dropped, `changed` gives an error",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the late reader says that it has seen three",
        change: Change::Go {
            take: "for seen := 0; ; {",
            put: "for seen := map[string]int{\"late\": 3}[name]; ; {",
        },
        becomes: Becomes::Prints(
            "\
quick has v1
quick has v2
quick has v3
more to come: false",
        ),
        shows: &[
            "The one who waits says what it has seen, so that no change comes too early for it",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the late reader takes the value for seen",
        change: Change::Rust {
            take: "read(\"late\", value, late_tx).await;",
            put: "\
let mut value = value;
        value.mark_unchanged();
        read(\"late\", value, late_tx).await;",
        },
        becomes: Becomes::Prints(
            "\
quick has v1
quick has v2
quick has v3
more to come: false",
        ),
        shows: &[
            "The receiver knows which version it has seen, so that no change comes too early for it",
            "Each receiver remembers which version it has seen",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender has a look at the value meanwhile",
        change: Change::Rust {
            take: "        value_tx.send(change).unwrap();\n",
            put: "        {\n            let _now = value_tx.borrow();\n            value_tx.send(change).unwrap();\n        }\n",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "the guard that `borrow` gives. While it lives, the sender waits, with its thread",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "that look lasts over an await",
        change: Change::Rust {
            take: "        value_tx.send(change).unwrap();\n",
            put: "        let _now = value_tx.borrow();\n        value_tx.send(change).unwrap();\n",
        },
        becomes: Becomes::Refused {
            code: "error",
            says: "future cannot be sent between threads safely",
        },
        shows: &[
            "It may not stand across an await in a task, and that rustc does refuse",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the late reader panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        begin.await.unwrap();\n",
            put: "        begin.await.unwrap();
        assert!(value.has_changed().is_ok(), \"no reader\");\n",
        },
        becomes: Becomes::Ends {
            prints: "\
quick has v1
quick has v2
quick has v3
more to come: false",
            says: "no reader",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the readers panic",
        about: About::Panic,
        change: Change::Go {
            take: "\t\tdefer close(out)\n",
            put: "\t\tpanic(\"no reader\")\n",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no reader",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the readers panic",
        about: About::Panic,
        change: Change::Rust {
            take: "out.send(format!(\"{name} has {now}\")).await.unwrap();",
            put: "\
assert!(out.is_closed(), \"no reader\");
        out.send(format!(\"{name} has {now}\")).await.unwrap();",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no reader",
            status: 101,
        },
        ..WHAT_IF
    },
];
