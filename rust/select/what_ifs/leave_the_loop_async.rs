//! What becomes of the loop that is left from inside a select, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "The other way round, the loop would leave jobs behind",
    because: "How many are left behind depends on how far the sender has come, in each run anew.",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the loop is left after the first job",
        about: About::Lesson,
        change: Change::Tasks {
            take: "                Some(n) = jobs.recv() => sum += n,",
            put: "                Some(n) = jobs.recv() => {
                    sum += n;
                    quit.close();
                    break (sum, (&mut quit).await);
                }",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "called `Result::unwrap()` on an `Err` value: SendError { .. }",
            status: 101,
        },
        shows: &[
            "A sender that is not done finds nobody at the other end, and its `send` is an `Err`",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "        quit_tx.send(\"enough\").unwrap();",
            put:
                "        assert!(quit_tx.is_closed(), \"no quit\");
        quit_tx.send(\"enough\").unwrap();",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no quit",
            status: 101,
        },
        shows: &["Then its handle tells"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the receivers are kept outside of the block, and the loop is left early",
        change: Change::Tasks {
            take: "\
async move {
        let mut sum = 0;
        loop {
            tokio::select! {
                biased;
                Some(n) = jobs.recv() => sum += n,",
            put: "\
async {
        let mut sum = 0;
        loop {
            tokio::select! {
                biased;
                Some(_) = jobs.recv() => break (sum, Ok(\"\")),",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that the receivers go. If one is kept outside of the block, `run` waits for a sender that waits for room",
        ],
        ..WHAT_IF
    },
];
