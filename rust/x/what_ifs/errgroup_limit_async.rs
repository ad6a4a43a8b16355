//! What becomes of the limit to how many tasks run when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the limit is three",
        about: About::Lesson,
        change: Change::Tasks {
            take: "Group::with_limit(2);",
            put: "Group::with_limit(3);",
        },
        becomes: Becomes::Prints(
            "\
two are inside, a third at once: true
error: part 0 failed
ended: 8",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the permit is not the task's",
        change: Change::Tasks {
            take: "            let _permit = permit;
            part.await
        });
",
            put: "            part.await
        });
        drop(permit);
",
        },
        becomes: Becomes::Prints(
            "\
two are inside, a third at once: true
error: part 0 failed
ended: 8",
        ),
        shows: &["it is given back when the task ends"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a part spawns another and waits for it",
        change: Change::Tasks {
            take: "    let mut group = Group::with_limit(2);
",
            put: "    let permits = Arc::new(Semaphore::new(1));
    let outer = permits.acquire().await.unwrap();
    let inner = tokio::spawn({
        let permits = Arc::clone(&permits);
        async move { permits.acquire_owned().await.is_ok() }
    });
    assert!(inner.await.unwrap());
    drop(outer);
    let mut group = Group::with_limit(2);
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "A part that spawns another and waits for it holds its permit meanwhile; when all do, none goes on",
            "who waits for whom",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a part panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "                0 => Err(\"part 0 failed\"),
",
            put:
                "                0 if true => panic!(\"no part 0\"),
                0 => Err(\"part 0 failed\"),
",
        },
        becomes: Becomes::Ends {
            prints: "two are inside, a third at once: false",
            says: "no part 0",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the first parts panic",
        about: About::Panic,
        change: Change::Tasks {
            take: "            entered.send(()).await.unwrap();
",
            put: "            assert!(entered.is_closed(), \"no part\");
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no part",
            status: 101,
        },
        ..WHAT_IF
    },
];
