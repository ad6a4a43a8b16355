//! What becomes of the group of threads that can fail when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the first error cancels nothing",
        about: About::Lesson,
        change: Change::Go {
            take: "	g, ctx := errgroup.WithContext(context.Background())",
            put: "	g, ctx := new(errgroup.Group), context.Background()",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the first error cancels nothing",
        about: About::Lesson,
        change: Change::Rust {
            take: "                let _ = self.first.set(error);
                self.cancel();
",
            put: "                let _ = self.first.set(error);
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        ..WHAT_IF
    },
    WhatIf {
        question: "a part panics",
        about: About::Panic,
        change: Change::Go {
            take: "		return fmt.Errorf(\"part 2: %w\", errDiskFull)",
            put: "		panic(\"part 2 is broken\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: part 2 is broken",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a part panics",
        about: About::Panic,
        change: Change::Rust {
            take: "            Err(Failure::DiskFull { part: 2 })
        });",
            put: "            panic!(\"part 2 is broken\")
        });",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "part 2 is broken",
            status: 101,
        },
        shows: &[
            "A part that panics stops the others too",
            "then the scope panics in its turn",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a part does not listen",
        change: Change::Rust {
            take: "                let _ = stop.recv();
",
            put: "                let _ = stop;
                thread::park();
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["that a part listens", "keeps the group waiting"],
        ..WHAT_IF
    },
];
