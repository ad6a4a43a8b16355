//! What becomes of the context that is handed down when something
//! is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody ends the context",
        about: About::Lesson,
        change: Change::Go {
            take: "\t\t<-db.stuck\n\t\tcancel()\n",
            put: "\t\t<-db.stuck\n",
        },
        becomes: Becomes::Ends {
            prints: "hello user-1",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody ends the context",
        about: About::Lesson,
        change: Change::Rust {
            take: "drop(cancel);",
            put: "std::mem::forget(cancel);",
        },
        becomes: Becomes::WaitsForEver { prints: "hello user-1" },
        ..WHAT_IF
    },
    WhatIf {
        question: "the function in the middle does not hand it on",
        change: Change::Go {
            take: "db.get(ctx, id)",
            put: "db.get(context.Background(), id)",
        },
        becomes: Becomes::Ends {
            prints: "hello user-1",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the function in the middle does not hand it on",
        change: Change::Rust {
            take: "database.get(context, id)",
            put: "database.get(&Context::background(), id)",
        },
        becomes: Becomes::WaitsForEver { prints: "hello user-1" },
        ..WHAT_IF
    },
    WhatIf {
        question: "the function at the bottom does not look at it",
        change: Change::Rust {
            take: "        select! {
            recv(reply) -> name => Ok(name.expect(\"it answers\")),
            recv(context.done()) -> _ => Err(context.reason()),
        }
",
            put: "        Ok(reply.recv().expect(\"it answers\"))\n",
        },
        becomes: Becomes::WaitsForEver { prints: "hello user-1" },
        shows: &[
            "that what waits looks at `done`",
            "and the caller waits for the reply",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the database panics",
        about: About::Panic,
        change: Change::Go {
            take: "first.reply <- fmt.Sprint(\"user-\", first.id)",
            put: "panic(fmt.Sprint(\"no user-\", first.id))",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no user-1",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the database panics",
        about: About::Panic,
        change: Change::Rust {
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
];
