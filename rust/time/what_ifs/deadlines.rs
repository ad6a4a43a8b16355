//! What becomes of the deadlines of a conversation when they are
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

/// What is printed where the whole has time enough.
const NO_LIMIT: &str = "\
in time: true
line too late: true
no line at all: true
all too late: false";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the whole has a second more",
        about: About::Lesson,
        change: Change::Go {
            take: "until := time.Now().Add(whole)",
            put: "until := time.Now().Add(whole + time.Second)",
        },
        becomes: Becomes::Prints(NO_LIMIT),
        ..WHAT_IF
    },
    WhatIf {
        question: "the whole has a second more",
        about: About::Lesson,
        change: Change::Rust {
            take: "    let until = Instant::now() + whole;
",
            put: "    let whole = whole + Duration::from_secs(1);
    let until = Instant::now() + whole;
",
        },
        becomes: Becomes::Prints(NO_LIMIT),
        shows: &[
            "A timeout for each read alone is no limit for the whole",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the timeout is set once",
        change: Change::Rust {
            take: "    for _ in 0..ALL {
        let left = left(until)?.min(each);
        conn.set_read_timeout(Some(left))?;
",
            put: "    conn.set_read_timeout(Some(left(until)?.min(each)))?;
    for _ in 0..ALL {
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "each of the reads may then take as long, and the last look at the clock finds it: after eight of them, or after as many as the peer likes",
        },
        shows: &[
            "that the timeout is set anew before each read",
            "The last line may have come after the end",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the timeout is zero",
        change: Change::Rust {
            take: "conn.set_read_timeout(Some(left))?;",
            put: "conn.set_read_timeout(Some(left - left))?;",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "cannot set a 0 duration timeout",
            status: 101,
        },
        shows: &["A timeout of zero is an error"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the peer panics",
        about: About::Panic,
        change: Change::Go {
            take: "\tdefer conn.Close()
\tfor n",
            put: "\tif lines > 0 {
\t\tpanic(\"no line\")
\t}
\tdefer conn.Close()
\tfor n",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no line",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the peer panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        thread::sleep(pause);
",
            put: "        if n == 2 {
            panic!(\"no line\");
        }
        thread::sleep(pause);
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no line",
            status: 101,
        },
        ..WHAT_IF
    },
];
