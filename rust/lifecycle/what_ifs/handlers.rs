//! What becomes of the registry of handlers when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "a handler is called under the lock",
        about: About::Lesson,
        change: Change::Go {
            take: "\th, ok := r.handlers[name]
\tr.mu.Unlock()
",
            put: "\tdefer r.mu.Unlock()
\th, ok := r.handlers[name]
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a handler is called under the lock",
        about: About::Lesson,
        change: Change::Rust {
            take: "        let found =
            self.handlers.lock().unwrap().get(name).cloned();
        if let Some(handler) = found {
",
            put: "        if let Some(handler) = self.handlers.lock().unwrap().get(name) {
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that no lock is held while somebody else's code runs",
            "lives to the end of its block",
            "A handler that then uses the registry waits for itself",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the handlers are kept in a `Box`",
        change: Change::Rust {
            take: "handlers: Mutex<HashMap<String, Arc<Handler>>>,",
            put: "handlers: Mutex<HashMap<String, Box<Handler>>>,",
        },
        becomes: Becomes::Refused {
            code: "E0277",
            says: "the trait `Clone` is not implemented for `Box<",
        },
        shows: &["a `Box` could only be called under the lock"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a handler panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\tselect {
\t\tcase met <- arg:",
            put: "\t\tif arg != \"\" {
\t\t\tpanic(\"no meeting\")
\t\t}
\t\tselect {
\t\tcase met <- arg:",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no meeting",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a handler panics",
        about: About::Panic,
        change: Change::Rust {
            take: "    registry.set(\"meet\", move |_, _| {
",
            put: "    registry.set(\"meet\", move |_, arg| {
        if !arg.is_empty() {
            panic!(\"no meeting\");
        }
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no meeting",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "one of the two panics before they meet",
        about: About::Panic,
        change: Change::Rust {
            take: "    registry.set(\"meet\", move |_, _| {
",
            put: "    registry.set(\"meet\", move |_, arg| {
        assert_ne!(arg, \"bob\");
",
        },
        becomes: Becomes::PanicsAndWaits {
            prints: "",
            says: "assertion `left != right` failed",
        },
        shows: &["the other would wait there for ever"],
        ..WHAT_IF
    },
];
