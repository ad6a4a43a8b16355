//! What becomes of the reader of lines when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "what came before the error is dropped",
        about: About::Lesson,
        change: Change::Go {
            take: "\
l.line += part
	if err != nil {
		return \"\", err
	}
",
            put: "\
if err != nil {
		return \"\", err
	}
	l.line += part
",
        },
        becomes: Becomes::Prints(
            "\
true
\"world\"
\"bye\"",
        ),
        shows: &["Who drops them has lost them"],
        ..WHAT_IF
    },
    WhatIf {
        question: "it is `read_line`",
        about: About::Lesson,
        change: Change::Rust {
            take: "input.next_line().await",
            put: "\
let mut line = String::new();
    let n = input.get_mut().read_line(&mut line).await?;
    Ok((n > 0).then(|| line.trim().to_owned()))",
        },
        becomes: Becomes::Prints(
            "\
true
\"world\"
\"bye\"",
        ),
        shows: &[
            "dropped in between, they lose what they have read",
            "which of the operations keep what they have",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "it is `read_exact`",
        change: Change::Rust {
            take: "input.next_line().await",
            put: "\
use tokio::io::AsyncReadExt;
    let mut record = [0; 10];
    let read = input.get_mut().read_exact(&mut record).await;
    let text = String::from_utf8_lossy(&record);
    Ok(read.is_ok().then(|| text.into_owned()))",
        },
        becomes: Becomes::Prints(
            "\
true
\"world\\nbye\\n\"",
        ),
        shows: &[
            "and the next call begins in the middle of a line",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who writes panics",
        about: About::Panic,
        change: Change::Go {
            take: "\
defer client.Close()
",
            put: "\
panic(\"no rest\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no rest",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the task panics",
        about: About::Panic,
        change: Change::Rust {
            take: "client.write_all(b\"hello \").await?;",
            put: "panic!(\"no rest\");",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no rest",
            status: 101,
        },
        ..WHAT_IF
    },
];
