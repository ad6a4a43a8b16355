//! What becomes of the group of tasks when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "an error does not tell the others",
        about: About::Lesson,
        change: Change::Tasks {
            take: "                    self.stop.cancel();
",
            put: "",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        ..WHAT_IF
    },
    WhatIf {
        question: "a part does not listen",
        change: Change::Tasks {
            take: "            stop.cancelled().await;
",
            put: "            drop(stop);
            std::future::pending::<()>().await;
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that a part listens. One that never looks at the token keeps the group waiting",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the parts are aborted",
        change: Change::Tasks {
            take: "                    self.stop.cancel();
",
            put: "                    self.parts.abort_all();
                    while self.parts.join_next().await.is_some() {}
",
        },
        becomes: Becomes::Prints(
            "\
error: part 2: disk full
disk full: true
stopped early: 0",
        ),
        shows: &["ends each part at its next await"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a part panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "        Err(Failure::DiskFull { part: 2 })
",
            put: "        if true {
            panic!(\"no disk\");
        }
        Err(Failure::DiskFull { part: 2 })
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no disk",
            status: 101,
        },
        shows: &["the others are told, and the panic goes on"],
        ..WHAT_IF
    },
];
