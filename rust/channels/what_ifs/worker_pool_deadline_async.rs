//! What becomes of the pool with a deadline, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "a producer that waits for its room would wait for ever",
    because: "Here each producer has a deadline, and its timer is what it waits for.",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there is no deadline",
        about: About::Lesson,
        change: Change::Tasks {
            take: "timeout_at(by, jobs.reserve()).await",
            put: "Ok::<_, ()>(jobs.reserve().await)",
        },
        becomes: Becomes::WaitsForEver { prints: "in time 5" },
        ..WHAT_IF
    },
    WhatIf {
        question: "the jobs panic",
        about: About::Panic,
        change: Change::Tasks {
            take: "    job.0 * job.0
",
            put: "    panic!(\"no square of {}\", job.0 / 9)
",
        },
        becomes: Becomes::Ends {
            prints: "\
in time 5
in time 0
waited: true",
            says: "no square of 0",
            status: 101,
        },
        shows: &["and a panic its end"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the far deadline has passed already",
        change: Change::Tasks {
            take: "Duration::from_secs(3600)",
            put: "Duration::ZERO",
        },
        becomes: Becomes::PrintsTheSame {
            because: "there is room, and the future is asked first",
        },
        shows: &[
            "where there is room although the deadline has passed, the job is sent",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the send is what waits",
        change: Change::Tasks {
            take: "    match timeout_at(by, jobs.reserve()).await {
        Ok(room) => room.expect(\"a pool\").send(job),",
            put: "    match timeout_at(by, jobs.send(job)).await {
        Ok(sent) => sent.expect(\"a pool\"),",
        },
        becomes: Becomes::Refused {
            code: "E0382",
            says: "use of moved value: `job`",
        },
        shows: &["Around a `send` that would drop the job with it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the result is ignored",
        change: Change::Tasks {
            take: "            submit(&jobs, Job(n), by).await
",
            put: "            submit(&jobs, Job(n), by).await;
            Some(())
",
        },
        becomes: Becomes::Refused {
            code: "unused_must_use",
            says: "unused `Result` that must be used",
        },
        shows: &["a caller that ignores the result gets a warning"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the pool ends before anybody submits",
        change: Change::Tasks {
            take: "    let pool = tokio::spawn(pool(queue, opened));",
            put: "    drop(queue);
    let pool = tokio::spawn(pool(mpsc::channel(1).1, opened));",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "a pool: SendError { .. }",
            status: 101,
        },
        ..WHAT_IF
    },
];
