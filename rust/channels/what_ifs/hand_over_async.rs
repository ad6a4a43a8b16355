//! What becomes of the hand-over, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the receiver gives back another buffer",
        about: About::Lesson,
        change: Change::Tasks {
            take: "let _ = empty_tx.send(buffer).await;",
            put: "\
let other = Vec::with_capacity(16);
        let _ = empty_tx.send(other).await;",
        },
        becomes: Becomes::Prints(
            "\
one!
two!
three!
buffers: 3",
        ),
        shows: &[
            "its bytes stay where they are",
            "the bytes stay where they are.",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "            let mut buffer = empty.recv().await.unwrap();",
            put:
                "            assert!(word != \"one\", \"no word\");
            let mut buffer = empty.recv().await.unwrap();",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no word",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender looks at a buffer that it has sent",
        change: Change::Tasks {
            take: "            full_tx.send(buffer).await.unwrap();",
            put: "            full_tx.send(buffer).await.unwrap();
            println!(\"sent {}\", buffer.len());",
        },
        becomes: Becomes::Refused {
            code: "E0382",
            says: "borrow of moved value: `buffer`",
        },
        shows: &["the sender has no name for them any more"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the receiver keeps the buffers",
        change: Change::Tasks {
            take: "let _ = empty_tx.send(buffer).await;",
            put: "std::mem::forget(buffer);",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
one!
two!",
        },
        shows: &[
            "that the buffers come back. If the receiver keeps them",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a `send` is dropped before it has ended",
        change: Change::Tasks {
            take: "let _ = empty_tx.send(buffer).await;",
            put: "drop(empty_tx.send(buffer));",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
one!
two!",
        },
        shows: &[
            "A future that is dropped before it has ended, by a timeout or because another branch of a `select!` was ready, takes the value with it",
            "or drops a `send` before it has ended",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "what is sent is no `Send`",
        change: Change::Tasks {
            take: "        for word in [\"one\"",
            put: "        let counted = std::rc::Rc::new(());
        for word in [\"one\"",
        },
        becomes: Becomes::Refused {
            code: "error",
            says: "future cannot be sent between threads safely",
        },
        shows: &["so must all that a task holds while it awaits"],
        ..WHAT_IF
    },
];
