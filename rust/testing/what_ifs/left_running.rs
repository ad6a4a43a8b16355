//! What becomes of the log that leaves nothing when it is changed.

use crate::what_if::{
    About, Becomes, Change, Finds, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the log is not closed",
        about: About::Lesson,
        change: Change::Go {
            take: "\t\tl.Close()
\t\tfmt.Print(file.String())
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "--- FAIL: TestLog",
            says: "panic: deadlock: main bubble goroutine has exited but blocked goroutines remain",
            status: 2,
        },
        shows: &["If those that are left wait for ever, it panics"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the log is not closed, and the test has no bubble",
        change: Change::Go {
            take: "\tsynctest.Test(t, func(t *testing.T) {
\t\tvar file strings.Builder
\t\tl := newLog(&file)
\t\tl.lines <- \"one\"
\t\tl.lines <- \"two\"
\t\tl.Close()
\t\tfmt.Print(file.String())
",
            put: "\tt.Run(\"log\", func(t *testing.T) {
\t\tvar file strings.Builder
\t\tl := newLog(&file)
\t\tl.lines <- \"one\"
\t\tl.lines <- \"two\"
",
        },
        becomes: Becomes::Prints(
            "\
nothing is left
PASS",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the log is forgotten",
        about: About::Lesson,
        change: Change::Rust {
            take: "drop(log);",
            put: "std::mem::forget(log);",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "a thread is left",
            status: 101,
        },
        shows: &[
            "that a component is dropped. One that is forgotten keeps its thread",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the fields stand the other way round",
        change: Change::Rust {
            take: "    lines: SyncSender<&'static str>,
    _thread: Joined,",
            put: "    _thread: Joined,
    lines: SyncSender<&'static str>,",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "The order of the fields: the other way round, the drop waits for ever",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the drop does not wait",
        change: Change::Rust {
            take: "let ended = self.0.take().map(JoinHandle::join);",
            put: "let ended = self.0.take().map(|_| thread::Result::Ok(()));",
        },
        becomes: Becomes::Explored {
            finds: Finds::Panics("a thread is left"),
            within: 100,
        },
        shows: &[
            "A drop that does not wait leaves the end of the thread to luck, and such a test fails once in a while",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the log panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\tfor line := range l.lines {
",
            put: "\t\tfor line := range l.lines {
\t\t\tpanic(\"no file\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no file",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the log panics",
        about: About::Panic,
        change: Change::Rust {
            take: "file.lock().unwrap().push(line);",
            put: "panic!(\"no file for {line}\");",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no file for one",
            status: 101,
        },
        ..WHAT_IF
    },
];
