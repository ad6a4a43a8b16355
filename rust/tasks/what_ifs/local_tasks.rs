//! What becomes of the tasks of one thread when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody owns the room",
        about: About::Lesson,
        change: Change::Go { take: "\tgo r.loop(do)\n", put: "" },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the client is spawned for any thread",
        about: About::Lesson,
        change: Change::Rust {
            take: "spawn_local(async move {",
            put: "tokio::spawn(async move {",
        },
        becomes: Becomes::Refused {
            code: "error",
            says: "future cannot be sent between threads safely",
        },
        shows: &["`spawn_local` takes what `tokio::spawn` refuses"],
        ..WHAT_IF
    },
    WhatIf {
        question: "ada keeps the list while she waits",
        change: Change::Rust {
            take: "        all.await.unwrap();\n",
            put: "        let members = of_ada.members.borrow_mut();\n        all.await.unwrap();\n        drop(members);\n",
        },
        becomes: Becomes::Ends {
            prints: "ada is number 1",
            says: "RefCell already borrowed",
            status: 101,
        },
        shows: &[
            "a borrow of the `RefCell` that lives across an await. Another task that borrows meanwhile panics",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "clippy sees that",
        change: Change::Rust {
            take: "        all.await.unwrap();\n",
            put: "        let members = of_ada.members.borrow_mut();\n        all.await.unwrap();\n        drop(members);\n",
        },
        becomes: Becomes::Refused {
            code: "clippy::await_holding_refcell_ref",
            says: "this `RefCell` reference is held across an await point",
        },
        shows: &[
            "clippy sees it, with `await_holding_refcell_ref`",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the owner panics",
        about: About::Panic,
        change: Change::Go {
            take: "\
for f := range do {
		f()
",
            put: "\
for range do {
		panic(\"no room\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no room",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the client panics",
        about: About::Panic,
        change: Change::Rust {
            take: "ada_tx.send(of_ada.join(\"ada\")).unwrap();",
            put: "\
assert!(ada_tx.is_closed(), \"no room\");
        ada_tx.send(of_ada.join(\"ada\")).unwrap();",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no room",
            status: 101,
        },
        ..WHAT_IF
    },
];
