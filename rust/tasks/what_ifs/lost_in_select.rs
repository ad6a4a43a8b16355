//! What becomes of the relay when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the value is given up for the request",
        about: About::Lesson,
        change: Change::Go {
            take: "answer <- true",
            put: "\
answer <- true
				sent = true",
        },
        becomes: Becomes::Prints(
            "\
alive true
got 1
got 2",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the value comes first, then the room",
        about: About::Lesson,
        change: Change::Rust {
            take: "\
let room = out.reserve().await.ok()?;
    let v = input.recv().await?;
    room.send(v);",
            put: "\
let v = input.recv().await?;
    out.send(v).await.ok()?;",
        },
        becomes: Becomes::Prints(
            "\
alive true
got 0
got 2",
        ),
        shows: &[
            "which futures are cancel-safe",
            "`reserve` waits for the room alone",
            "One that receives a value and then waits to send it is not: dropped in between, it takes the value along",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the relay panics",
        about: About::Panic,
        change: Change::Go {
            take: "\
case answer := <-pings:
				answer <- true",
            put: "\
case <-pings:
				panic(\"no answer\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no answer",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the relay panics",
        about: About::Panic,
        change: Change::Rust {
            take: "_ = answer.send(true);",
            put: "\
let _answer = answer;
                panic!(\"no answer\");",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no answer",
            status: 101,
        },
        ..WHAT_IF
    },
];
