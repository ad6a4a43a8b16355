//! What becomes of the group when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the error does not cancel the group",
        about: About::Lesson,
        change: Change::Go {
            take: "\t\t\t\tcancel(err)\n",
            put: "\t\t\t\t_ = cancel\n",
        },
        becomes: Becomes::Ends {
            prints: "found [ada bob eve] failed: false",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["The others would wait for ever"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the error does not stop the others",
        about: About::Lesson,
        change: Change::Rust {
            take: "                group.shutdown().await;\n                return Err(first);\n",
            put: "                while group.join_next().await.is_some() {}\n                return Err(first);\n",
        },
        becomes: Becomes::WaitsForEver {
            prints: "found [ada bob eve] failed: false",
        },
        shows: &["The others would wait for ever"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the group is detached at the error",
        change: Change::Rust {
            take: "group.shutdown().await;",
            put: "group.detach_all();",
        },
        becomes: Becomes::Prints(
            "\
found [ada bob eve] failed: false
first error: no such user
stopped: 0",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "a job panics",
        about: About::Panic,
        change: Change::Go {
            take: "return \"\", errors.New(\"no such user\")",
            put: "panic(\"no users\")",
        },
        becomes: Becomes::Ends {
            prints: "found [ada bob eve] failed: false",
            says: "panic: no users",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a job panics",
        about: About::Panic,
        change: Change::Rust {
            take: "return Err(\"no such user\");",
            put: "panic!(\"no users\");",
        },
        becomes: Becomes::Ends {
            prints: "found [ada bob eve] failed: false",
            says: "no users",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "one that is stopped panics as it is dropped",
        about: About::Panic,
        change: Change::Rust {
            take: "        self.0.fetch_add(1, Ordering::Relaxed);\n",
            put: "\
        let before = self.0.fetch_add(1, Ordering::Relaxed);
        assert!(before > 0, \"not flushed\");
",
        },
        becomes: Becomes::Ends {
            prints: "\
found [ada bob eve] failed: false
first error: no such user
stopped: 2",
            says: "not flushed",
            status: 0,
        },
        shows: &["It looks at no result, and so at no panic"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a job panics, and nobody looks",
        about: About::Panic,
        change: Change::Rust {
            take: "\
group.spawn(async move { Ok((i, job.await?)) });
    }

    // 2. Nobody is left behind: those that are stopped are waited
    // for as well.
    let mut results = Vec::new();
    while let Some(ended) = group.join_next().await {
        match ended.unwrap() {",
            put: "\
group.spawn(async move {
            assert!(i != 1, \"no users\");
            Ok((i, job.await?))
        });
    }

    // 2. Nobody is left behind: those that are stopped are waited
    // for as well.
    let mut results = Vec::new();
    while let Some(ended) = group.join_next().await {
        let Ok(ended) = ended else { continue };
        match ended {",
        },
        becomes: Becomes::PanicsAndWaits {
            prints: "found [ada eve] failed: false",
            says: "no users",
        },
        shows: &[
            "that somebody looks at a panic",
            "whoever drops that hears nothing of it",
        ],
        ..WHAT_IF
    },
];
