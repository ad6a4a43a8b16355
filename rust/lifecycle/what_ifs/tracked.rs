//! What becomes of the threads that nobody waits for when something
//! is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

const NOT_YET: &str = "failed: 0\nsent: 0 flushed: 0";
const ALL_PANIC: &str = "failed: 6\nsent: 0 flushed: 1";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody tells those that are still there",
        about: About::Lesson,
        change: Change::Go { take: "close(b.stop)\n", put: "" },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody tells those that are still there",
        about: About::Lesson,
        change: Change::Rust {
            take: "drop((self.stop, self.busy));",
            put: "drop(self.busy);",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        ..WHAT_IF
    },
    WhatIf {
        question: "`close` keeps its own clone",
        change: Change::Rust {
            take: "drop((self.stop, self.busy));",
            put: "drop(self.stop);",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["lets go of its own clone before it waits"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a job does not look at the stop",
        change: Change::Rust {
            take: "            _ = stopped.recv();\n",
            put: "            _ = stopped;
            thread::park();
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["that a job looks at `stop`", "or for the job"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each reports its end first, and the work takes long",
        change: Change::Go {
            take: "\tb.jobs.Go(func() {
\t\tdefer func() {
\t\t\tif recover() != nil {
\t\t\t\tb.failed.Add(1)
\t\t\t}
\t\t}()
\t\tjob(b.stop)
\t})
",
            put: "\tb.jobs.Add(1)
\tgo func() {
\t\tb.jobs.Done()
\t\tselect {} // it takes long
\t\tjob(b.stop)
\t}()
",
        },
        becomes: Becomes::Prints(NOT_YET),
        hazard: Some(49),
        ..WHAT_IF
    },
    WhatIf {
        question: "each reports its end first, and the work takes long",
        change: Change::Rust {
            take: "            let _report = report;
            job(&stopped);
",
            put: "            drop(report);
            _ = channel::never::<()>().recv(); // it takes long
            job(&stopped);
",
        },
        becomes: Becomes::Prints(NOT_YET),
        hazard: Some(49),
        ..WHAT_IF
    },
    WhatIf {
        question: "each job panics",
        about: About::Panic,
        change: Change::Go {
            take: "sent.Add(1)",
            put: "panic(\"no stamp\")",
        },
        becomes: Becomes::Prints(ALL_PANIC),
        ..WHAT_IF
    },
    WhatIf {
        question: "each job panics",
        about: About::Panic,
        change: Change::Rust {
            take: "sent.fetch_add(1, Ordering::Relaxed);",
            put: "panic!(\"no stamp for {}\", sent.load(Ordering::Relaxed));",
        },
        becomes: Becomes::Prints(ALL_PANIC),
        shows: &["The clone is dropped by a panic too"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody recovers",
        change: Change::Go {
            take: "\t\tdefer func() {
\t\t\tif recover() != nil {
\t\t\t\tb.failed.Add(1)
\t\t\t}
\t\t}()
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no mail",
            status: 2,
        },
        shows: &["A panic that nobody recovers ends the program"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody replaces the hook",
        change: Change::Rust {
            take: "    panic::set_hook(Box::new(|_| ()));\n",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "failed: 2\nsent: 4 flushed: 1",
            says: "no mail",
            status: 0,
        },
        shows: &[
            "says so on standard error alone: the program goes on, and ends with status 0",
        ],
        ..WHAT_IF
    },
];
