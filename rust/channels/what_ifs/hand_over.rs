//! What becomes of the hand-over when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the receiver gives back another buffer",
        about: About::Lesson,
        change: Change::Go {
            take: "empty <- buffer[:0]",
            put: "empty <- make([]byte, 0, 16)",
        },
        becomes: Becomes::Prints(
            "\
one!
two!
three!
buffers: 3",
        ),
        shows: &["the bytes stay where they are"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the receiver gives back another buffer",
        about: About::Lesson,
        change: Change::Rust {
            take: "let _ = empty_tx.send(buffer);",
            put: "let _ = empty_tx.send(Vec::with_capacity(16));",
        },
        becomes: Becomes::Prints(
            "\
one!
two!
three!
buffers: 3",
        ),
        shows: &["its bytes stay where they are"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender panics",
        about: About::Panic,
        change: Change::Go {
            take: "buffer := append(<-empty, word...)",
            put: "\
if word == \"one\" {
				panic(\"no word\")
			}
			buffer := append(<-empty, word...)",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no word",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender panics",
        about: About::Panic,
        change: Change::Rust {
            take: "let mut buffer = empty.recv().unwrap();",
            put: "\
if word == \"one\" {
                    panic!(\"no word\");
                }
                let mut buffer = empty.recv().unwrap();",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no word",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender looks at a buffer that it has sent",
        change: Change::Go {
            take: "full <- buffer",
            put: "\
full <- buffer
			_ = buffer[0]",
        },
        becomes: Becomes::PrintsTheSame {
            because: "Go compiles it, and this read meets no write. A write there is the mistake `changed_after_send`.",
        },
        shows: &["the sender still has the slice"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender looks at a buffer that it has sent",
        change: Change::Rust {
            take: "full_tx.send(buffer).unwrap();",
            put: "\
full_tx.send(buffer).unwrap();
                let _ = buffer[0];",
        },
        becomes: Becomes::Refused {
            code: "E0382",
            says: "borrow of moved value: `buffer`",
        },
        shows: &["the sender has no name for them any more"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the receiver keeps the buffers",
        change: Change::Go {
            take: "\t\tempty <- buffer[:0]\n",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "\
one!
two!",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the receiver keeps the buffers",
        change: Change::Rust {
            take: "            let _ = empty_tx.send(buffer);\n",
            put: "",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
one!
two!",
        },
        shows: &[
            "that the buffers come back. If the receiver keeps them, the sender waits",
        ],
        ..WHAT_IF
    },
];
