//! What becomes of the pool when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody puts a buffer back",
        about: About::Lesson,
        change: Change::Go {
            take: "	defer buffers.Put(buffer)
",
            put: "",
        },
        becomes: Becomes::Prints(
            "mine letters 10000
fewer made than used false",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody puts a buffer back",
        about: About::Lesson,
        change: Change::Rust {
            take: "let _ = self.pool.free.push(text);",
            put: "drop(text);",
        },
        becomes: Becomes::Prints(
            "mine letters 10000
fewer made than used false",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "a buffer is used after it was given back",
        change: Change::Rust {
            take: "    mine.push_str(\"mine\");
",
            put: "    mine.push_str(\"mine\");
    drop(mine);
",
        },
        becomes: Becomes::Refused {
            code: "E0382",
            says: "borrow of moved value: `mine`",
        },
        shows: &["use a guard that was dropped"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the buffer has been used before, and is not cleared",
        change: Change::Rust {
            take: "    let mut mine = pool.get();
",
            put: "    greet(&pool, \"grace\");
    let mut mine = pool.get();
",
        },
        becomes: Becomes::Prints(
            "hello, gracemine letters 10000
fewer made than used true",
        ),
        shows: &[
            "that a reused buffer is empty",
            "What the last user left is still there",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "one who has a buffer panics",
        about: About::Panic,
        change: Change::Go {
            take: "buffer.WriteString(name)",
            put: "panic(\"no name\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no name",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "one who has a buffer panics",
        about: About::Panic,
        change: Change::Rust {
            take: "buffer.push_str(name);",
            put: "panic!(\"no name\");",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no name",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "six are in use at the same time, and given back",
        change: Change::Rust {
            take:
                "    // 5. A buffer that is put back is taken again.
",
            put: "    drop([(); 6].map(|()| pool.get()));
    println!(\"kept {}\", pool.free.len());

    // 5. A buffer that is put back is taken again.
",
        },
        becomes: Becomes::Prints(
            "mine letters 10000
kept 4
fewer made than used true",
        ),
        shows: &["when all places are taken, a buffer is freed"],
        ..WHAT_IF
    },
];
