//! What becomes of the clean-up when the end is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "main returns",
        about: About::Lesson,
        change: Change::Go {
            take: "	os.Exit(3)
",
            put: "	return
",
        },
        becomes: Becomes::Prints(
            "an entry is written
flushed: main",
        ),
        shows: &["Exit runs no deferred call"],
        ..WHAT_IF
    },
    WhatIf {
        question: "main returns",
        about: About::Lesson,
        change: Change::Rust {
            take: "    process::exit(3);
",
            put: "    let _ = process::exit;
",
        },
        becomes: Becomes::Prints(
            "an entry is written
flushed: main",
        ),
        shows: &[
            "`exit` drops nothing",
            "All other threads and goroutines end wherever they are, and nothing of theirs is cleaned up",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "main's journal is a static, and main returns",
        change: Change::Rust {
            take: "    let _journal = Journal(\"main\");
    println!(\"an entry is written\");

    // 3. `exit` drops nothing, of no thread.
    process::exit(3);
",
            put: "    static JOURNAL: Journal = Journal(\"main\");
    println!(\"an entry of {} is written\", JOURNAL.0);

    // 3. Nothing drops it.
    let _ = process::exit;
",
        },
        becomes: Becomes::Prints("an entry of main is written"),
        shows: &[
            "A `static` is never dropped, not even when `main` returns",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "main forgets its journal and returns",
        change: Change::Rust {
            take: "    process::exit(3);
",
            put: "    std::mem::forget(_journal);
    let _ = process::exit;
",
        },
        becomes: Becomes::Prints("an entry is written"),
        shows: &[
            "that a value is dropped at all. `exit` and `mem::forget` keep it from it",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "main ends with a fatal message",
        change: Change::Go {
            take: "	os.Exit(3)
",
            put: "	log.SetFlags(0)
	log.Fatal(\"no more entries\")
",
        },
        becomes: Becomes::Ends {
            prints: "an entry is written",
            says: "no more entries",
            status: 1,
        },
        shows: &["`log.Fatal` is `os.Exit` behind the message"],
        ..WHAT_IF
    },
    WhatIf {
        question: "main panics",
        change: Change::Rust {
            take: "    process::exit(3);
",
            put: "    if true {
        panic!(\"no more entries\");
    }
    process::exit(3);
",
        },
        becomes: Becomes::Ends {
            prints: "an entry is written\nflushed: main",
            says: "no more entries",
            status: 101,
        },
        shows: &[
            "`panic!` in Rust's main thread drops on its way out",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the worker panics",
        about: About::Panic,
        change: Change::Go {
            take: "		started <- true
",
            put: "		panic(\"no entry\")
",
        },
        becomes: Becomes::Ends {
            prints: "flushed: worker",
            says: "panic: no entry",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the worker panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        tx.send(()).unwrap();
",
            put: "        if !_journal.0.is_empty() {
            panic!(\"no entry\");
        }
        tx.send(()).unwrap();
",
        },
        becomes: Becomes::Ends {
            prints: "flushed: worker",
            says: "no entry",
            status: 101,
        },
        ..WHAT_IF
    },
];
