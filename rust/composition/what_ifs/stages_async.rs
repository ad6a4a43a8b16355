//! What becomes of the pipeline, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the consumer keeps its receiver",
        about: About::Lesson,
        change: Change::Tasks { take: "    drop(evens);
    stages.join_all().await;", put: "    stages.join_all().await;
    drop(evens);" },
        becomes: Becomes::WaitsForEver { prints: "\
0
2
4
taken: 0
taken: 2
taken: 4" },
        shows: &["that the consumer lets go of its receiver: one that is kept holds all stages"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a stage expects that somebody takes its values",
        change: Change::Tasks { take: "            if tx.send_async(n * 2).await.is_err() {
                return;
            }", put: "            tx.send_async(n * 2).await.unwrap();" },
        becomes: Becomes::Ends { prints: "\
0
2
4
taken: 0
taken: 2
taken: 4", says: "called `Result::unwrap()` on an `Err` value: \"SendError(..)\"", status: 101 },
        shows: &["that a stage deals with that `Err`; with `unwrap` it panics instead of ending"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a stage panics in the first pipeline",
        about: About::Panic,
        change: Change::Tasks { take: "            made();
", put: "            assert!(n < 2 || count > 3, \"no third\");
            made();
" },
        becomes: Becomes::Ends { prints: "\
0
2
taken: 0
taken: 2
taken: 4", says: "no third", status: 101 },
        shows: &["A stage that panics looks like one that has ended, to those below it and above. `join_all` is a panic in its turn"],
        ..WHAT_IF
    },
];
