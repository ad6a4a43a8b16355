//! What becomes of the loop over a channel, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "a clone of the sender lives on",
        about: About::Lesson,
        change: Change::Tasks {
            take: "let (tx, mut squares) = mpsc::channel(2);",
            put: "\
let (tx, mut squares) = mpsc::channel(2);
    let _kept = tx.clone();",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that the last sender is dropped. A clone that lives on somewhere keeps the channel open, and the loop waits for ever",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "            tx.send(n * n).await.unwrap();",
            put: "            assert!(n < 4, \"no square\");
            tx.send(n * n).await.unwrap();",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no square",
            status: 101,
        },
        shows: &["The task's handle tells the two apart"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender panics, and nobody looks at its handle",
        about: About::Panic,
        change: Change::Tasks {
            take: "            tx.send(n * n).await.unwrap();
        }
    });",
            put: "            assert!(n < 4, \"no square\");
            tx.send(n * n).await.unwrap();
        }
    });
    let sender = async { Some(drop(sender)) };",
        },
        becomes: Becomes::Ends {
            prints: "\
sum 14
then 0 false",
            says: "no square",
            status: 0,
        },
        shows: &[
            "the receiver sees the same end",
            "And that somebody looks at the handle",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "something is sent after the end",
        change: Change::Tasks {
            take: "    // 3. After",
            put: "    tx.send(25).await.unwrap();

    // 3. After",
        },
        becomes: Becomes::Refused {
            code: "E0382",
            says: "borrow of moved value: `tx`",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the receiver closes before anything is sent",
        change: Change::Tasks {
            take: "    // 1. The sender moves",
            put: "    squares.close();

    // 1. The sender moves",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "called `Result::unwrap()` on an `Err` value: SendError { .. }",
            status: 101,
        },
        shows: &["it refuses what would be sent from then on"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the receiver closes when two values lie in the channel",
        change: Change::Tasks {
            take: "    let sender = tokio::spawn(async move {
        for n in 0..5 {
            tx.send(n * n).await.unwrap();
        }
    });",
            put: "    let sender = tokio::spawn(async move {
        for n in 3..5 {
            tx.send(n * n).await.unwrap();
        }
        tx.closed().await;
        assert!(tx.send(0).await.is_err());
    });
    while squares.len() < 2 {
        tokio::task::yield_now().await;
    }
    squares.close();",
        },
        becomes: Becomes::Prints(
            "\
sum 25
then 0 false",
        ),
        shows: &[
            "what lies in the channel can still be received. A `send` is then an `Err`",
        ],
        ..WHAT_IF
    },
];
