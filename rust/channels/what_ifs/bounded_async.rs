//! What becomes of the buffered channel, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there is room for two",
        about: About::Lesson,
        change: Change::Tasks {
            take: "let (tx, mut queue) = mpsc::channel(3)",
            put: "let (tx, mut queue) = mpsc::channel(2)",
        },
        becomes: Becomes::WaitsForEver { prints: "room for 2" },
        ..WHAT_IF
    },
    WhatIf {
        question: "a fourth value comes before the receiver",
        change: Change::Tasks {
            take: "for n in 0..3 {",
            put: "for n in 0..4 {",
        },
        becomes: Becomes::WaitsForEver { prints: "room for 3" },
        shows: &[
            "the capacity. A buffer that is large enough in every test can still fill up, and then senders wait",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the room is asked for when the channel is full",
        change: Change::Tasks {
            take: "queue.len()",
            put: "tx.capacity()",
        },
        becomes: Becomes::Prints(
            "\
room for 3
waiting 0
0 1 2 3 4 5 6 7 8 9 end",
        ),
        shows: &["`capacity` is the room that is left"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "        for n in 3..10 {
",
            put: "        for n in 3..10 {
            assert!(n < 5, \"no more\");
",
        },
        becomes: Becomes::Ends {
            prints: "\
room for 3
waiting 3",
            says: "no more",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender panics, and nobody looks at its handle",
        about: About::Panic,
        change: Change::Tasks {
            take: "            tx.send(n).await.unwrap();
        }
    });",
            put: "            assert!(n < 5, \"no more\");
            tx.send(n).await.unwrap();
        }
    });
    let sender = async { Some(drop(sender)) };",
        },
        becomes: Becomes::Ends {
            prints: "\
room for 3
waiting 3
0 1 2 3 4 end",
            says: "no more",
            status: 0,
        },
        shows: &[
            "of a sender that panics only its handle tells. The receiver sees the end of the channel",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the receiver is cloned",
        change: Change::Tasks {
            take: "    // 4. Values",
            put: "    let second = queue.clone();
    drop(second);

    // 4. Values",
        },
        becomes: Becomes::Refused {
            code: "E0599",
            says: "no method named `clone` found for struct `tokio::sync::mpsc::Receiver<T>`",
        },
        shows: &["has one receiver, which is not cloned"],
        ..WHAT_IF
    },
];
