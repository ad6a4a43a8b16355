//! What becomes of the token that is handed down when something is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody ends the token",
        about: About::Lesson,
        change: Change::Tasks {
            take: "drop(cancel);",
            put: "drop(cancel.disarm());",
        },
        becomes: Becomes::WaitsForEver { prints: "hello user-1" },
        ..WHAT_IF
    },
    WhatIf {
        question: "the function in the middle does not hand it on",
        change: Change::Tasks {
            take: "database.get(token, id)",
            put: "database.get(&CancellationToken::new(), id)",
        },
        becomes: Becomes::WaitsForEver { prints: "hello user-1" },
        ..WHAT_IF
    },
    WhatIf {
        question: "the function at the bottom does not look at it",
        change: Change::Tasks {
            take: "token.run_until_cancelled(call).await.ok_or(Cancelled)",
            put: "Ok(call.await)",
        },
        becomes: Becomes::WaitsForEver { prints: "hello user-1" },
        shows: &[
            "that what waits looks at the token",
            "awaits the reply alone compiles, and its caller waits",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the whole call is wrapped, and nothing is handed down",
        change: Change::Tasks {
            take: "let error = greet(&token, &database, 2).await.unwrap_err();",
            put: "\
let all = CancellationToken::new();
    let call = greet(&all, &database, 2);
    let nothing = token.run_until_cancelled(call).await;
    assert!(nothing.is_none());
    let error = NoName { id: 2, source: Cancelled };",
        },
        becomes: Becomes::PrintsTheSame {
            because: "the call ends in the same place; what it has to say is said by its caller",
        },
        shows: &[
            "A future ends where it waits when it is dropped",
            "hands nothing down",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the database panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "first.reply.send(name).unwrap();",
            put: "panic!(\"no {name}\");",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no user-1",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever should cancel panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "drop(cancel);",
            put: "let _cancel = cancel;
            panic!(\"no cancel\");",
        },
        becomes: Becomes::Ends {
            prints: "\
hello user-1
name of 2: context canceled
cancelled: true",
            says: "no cancel",
            status: 101,
        },
        ..WHAT_IF
    },
];
