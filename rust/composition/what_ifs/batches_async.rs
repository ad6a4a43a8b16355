//! What becomes of the stage that makes batches, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "what is left at the end is not sent",
        about: About::Lesson,
        change: Change::Tasks {
            take: "        if !batch.is_empty() {
            let _ = tx.send_async(batch).await;
        }
",
            put: "",
        },
        becomes: Becomes::Prints(
            "\
batch: a b c
batch: d e f
batch: g
taken: 3
made: 7",
        ),
        shows: &[
            "that what is left is sent at the end. The last values are lost, and nobody is told",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody asks for a batch",
        about: About::Lesson,
        change: Change::Tasks {
            take: "                Input::Flush => !batch.is_empty(),",
            put: "                Input::Flush => false,",
        },
        becomes: Becomes::Prints(
            "\
batch: a b c
batch: d e f
batch: g h i
taken: 3
made: 7",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the producer panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "            tx.send_async(Input::Value(word)).await.unwrap();",
            put: "            assert!(word != \"i\", \"no more\");
            tx.send_async(Input::Value(word)).await.unwrap();",
        },
        becomes: Becomes::Ends {
            prints: "\
batch: a b c
batch: d e f
batch: g
batch: h
taken: 3",
            says: "no more",
            status: 101,
        },
        shows: &[
            "if the producer panics, the stage sends what is left as if it was all, and `join_all` is what tells",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the consumer keeps its receiver",
        change: Change::Tasks {
            take: "    drop(many);
    stages.join_all().await;",
            put: "    stages.join_all().await;
    drop(many);",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
batch: a b c
batch: d e f
batch: g
batch: h i
taken: 3",
        },
        shows: &["The end of the receiver travels up"],
        ..WHAT_IF
    },
];
