//! What becomes of the end of main when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "The tasks are dropped one after the other, in no order that is promised.",
    because: "That there is no promise is said by the documentation, and one run shows one order.",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "main waits for both",
        about: About::Lesson,
        change: Change::Go {
            take: "fmt.Println(\"main returns\")",
            put: "\
fmt.Println(\"main returns\")
	close(stop)
	jobs.Wait()",
        },
        becomes: Becomes::Prints(
            "\
main returns
the one that waits has cleaned up
the blocking job has finished",
        ),
        shows: &[
            "Nobody is waited for, and no deferred call of a goroutine runs",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "main ends the process",
        about: About::Lesson,
        change: Change::Rust {
            take: "println!(\"main returns\");",
            put: "\
println!(\"main returns\");
    std::process::exit(0);",
        },
        becomes: Becomes::Prints("main returns"),
        shows: &[
            "A call of `std::process::exit` ends as Go's `main` does, with no destructor",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the blocking job waits for ever",
        change: Change::Rust {
            take: "_ = over.recv();",
            put: "\
_ = over.recv();
        std::thread::park();",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
main returns
the one that waits has cleaned up",
        },
        shows: &[
            "A blocking job that waits for ever keeps the program from ending",
            "Then it waits for what `spawn_blocking` has begun",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the destructor starts a task",
        change: Change::Rust {
            take: "_ = self.0.send(());",
            put: "\
tokio::spawn(async { println!(\"one more\") });
        _ = self.0.send(());",
        },
        becomes: Becomes::PrintsTheSame {
            because: "A runtime that ends takes no new task: it is dropped before it has begun.",
        },
        shows: &[
            "that a destructor which runs so late still finds what it needs",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the blocking job panics",
        about: About::Panic,
        change: Change::Go {
            take: "\
close(begun)
",
            put: "\
panic(\"no job\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no job",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the blocking job panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        begun_tx.send(()).unwrap();",
            put: "        assert!(begun_tx.is_closed(), \"no job\");\n        begun_tx.send(()).unwrap();",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no job",
            status: 101,
        },
        ..WHAT_IF
    },
];
