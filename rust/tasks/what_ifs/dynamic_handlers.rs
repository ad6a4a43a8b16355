//! What becomes of the handlers when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the counter counts before it is made",
        about: About::Lesson,
        change: Change::Go {
            take: "\
go func() {
		n := 0",
            put: "\
func() {
		n := 0",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the trait has an `async fn`",
        about: About::Lesson,
        change: Change::Rust {
            take: "    fn handle<'a>(\n        &'a self,\n        request: &'a str,\n    ) -> BoxFuture<'a, String>;",
            put: "    async fn handle(&self, request: &str) -> String;",
        },
        becomes: Becomes::Refused {
            code: "E0038",
            says: "the trait `Handler` is not dyn compatible",
        },
        shows: &["such a trait cannot be made into a `dyn`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the box does not say `Send`",
        change: Change::Rust {
            take: "use futures::future::BoxFuture;",
            put: "use futures::future::LocalBoxFuture as BoxFuture;",
        },
        becomes: Becomes::Refused {
            code: "error",
            says: "future cannot be sent between threads safely",
        },
        shows: &["a caller that is spawned is refused otherwise"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the counter does not answer",
        change: Change::Rust {
            take: "                _ = answer.send(n);",
            put: "                std::mem::forget((answer, n));",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["how long a handler waits"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the counter panics",
        about: About::Panic,
        change: Change::Go {
            take: "\
for answer := range c.requests {
			n++
			answer <- n",
            put: "\
for range c.requests {
			n++
			panic(fmt.Sprint(\"no count \", n))",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no count 1",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the counter panics",
        about: About::Panic,
        change: Change::Rust {
            take: "_ = answer.send(n);",
            put: "\
assert!(answer.is_closed(), \"no count\");
                _ = answer.send(n);",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no count",
            status: 101,
        },
        ..WHAT_IF
    },
];
