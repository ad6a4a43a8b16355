//! What becomes of the weighted semaphore for tasks when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there are two units more",
        about: About::Lesson,
        change: Change::Tasks {
            take: "Semaphore::new(10)",
            put: "Semaphore::new(12)",
        },
        becomes: Becomes::Prints(
            "\
two more: true
one more: true
gave up: true
one more: true
one, behind a large job: false
large job: true
one more: true",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the large job wants more than there is",
        change: Change::Tasks {
            take: "memory.acquire_many_owned(10).await",
            put: "memory.acquire_many_owned(11).await",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
two more: false
one more: true
gave up: true
one more: true
one, behind a large job: false",
        },
        shows: &[
            "A job that wants more than there is waits for ever",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the units are forgotten",
        change: Change::Tasks {
            take: "            gate.cancelled().await;
",
            put: "            gate.cancelled().await;
            _units.forget();
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
two more: false
one more: true
gave up: true
one more: true
one, behind a large job: false",
        },
        shows: &[
            "The permit gives its units back when it is dropped",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a job that holds some waits for more",
        change: Change::Tasks {
            take: "            gate.cancelled().await;
",
            put: "            gate.cancelled().await;
            _ = memory.acquire_many(9).await;
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
two more: false
one more: true
gave up: true
one more: true
one, behind a large job: false",
        },
        shows: &[
            "A job that holds some and waits for more can wait for ever",
            "what the units stand for",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a job panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "            gate.cancelled().await;
",
            put: "            gate.cancelled().await;
            panic!(\"out of memory\");
",
        },
        becomes: Becomes::Ends {
            prints: "\
two more: false
one more: true
gave up: true
one more: true
one, behind a large job: false
large job: true
one more: false",
            says: "out of memory",
            status: 101,
        },
        shows: &["also by a panic"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the jobs panic before they are inside",
        about: About::Panic,
        change: Change::Tasks {
            take: "            entered.send(()).await.unwrap();
",
            put: "            assert!(entered.is_closed(), \"out of memory\");
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "out of memory",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the large job panics before it stands in line",
        about: About::Panic,
        change: Change::Tasks {
            take: "        async move { memory.acquire_many_owned(10).await }
",
            put: "        async move {
            assert!(memory.is_closed(), \"no job\");
            memory.acquire_many_owned(10).await
        }
",
        },
        becomes: Becomes::Ends {
            prints: "\
two more: false
one more: true
gave up: true
one more: true
one, behind a large job: true",
            says: "no job",
            status: 101,
        },
        ..WHAT_IF
    },
];
