//! What becomes of the values of a request when something is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "the spans of the crate `tracing`",
    because: "the pairs use no crate for logging",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the value is not there",
        about: About::Lesson,
        change: Change::Go {
            take: "\tctx = withRequest(ctx, request{7, \"ada\"})\n",
            put: "",
        },
        becomes: Becomes::Prints(
            "\
somebody loads page
ended: true
audit: somebody loads page",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the value is not there",
        about: About::Lesson,
        change: Change::Rust {
            take: "load(request, \"page\")",
            put: "load(\"page\")",
        },
        becomes: Becomes::Refused {
            code: "E0061",
            says: "argument #1 of type `&Request` is missing",
        },
        shows: &["whether they are there is settled when it is compiled"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the audit has the context of the request itself",
        change: Change::Go {
            take: "context.WithoutCancel(ctx)",
            put: "ctx",
        },
        becomes: Becomes::Prints(
            "\
ada loads page by 7
ended: true
not written",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the thread borrows the request",
        change: Change::Rust {
            take: "        let request = Arc::clone(&request);
",
            put: "        let request = &request;
",
        },
        becomes: Becomes::Refused {
            code: "E0597",
            says: "`request` does not live long enough",
        },
        shows: &["A thread that may outlive the request gets an `Arc`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the request is a thread's local",
        change: Change::Rust {
            take: "        move || audit(&request, &ended)",
            put: "        thread_local! {
            static LOCAL: std::cell::Cell<u32> =
                const { std::cell::Cell::new(0) };
        }
        LOCAL.set(request.id);
        move || {
            let id = LOCAL.get();
            let user = request.user.clone();
            audit(&Request { id, user }, &ended)
        }",
        },
        becomes: Becomes::Prints(
            "\
ada loads page by 7
ended: true
audit: ada loads page by 0",
        ),
        shows: &["it does not go along into the thread that is started"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the audit is of another request",
        change: Change::Rust {
            take: "        let request = Arc::clone(&request);
",
            put: "        let request = Request { id: 8, user: \"bob\".into() };
",
        },
        becomes: Becomes::Prints(
            "\
ada loads page by 7
ended: true
audit: bob loads page by 8",
        ),
        shows: &["that the request is the right one"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the audit panics",
        about: About::Panic,
        change: Change::Go {
            take: "out <- \"audit: \" + load(ctx, \"page\")",
            put: "panic(\"no audit\")",
        },
        becomes: Becomes::Ends {
            prints: "ada loads page by 7\nended: true",
            says: "panic: no audit",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the audit panics",
        about: About::Panic,
        change: Change::Rust {
            take: "ended.recv().unwrap();",
            put: "ended.recv().unwrap();
    if request.id == 7 {
        panic!(\"no audit\");
    }",
        },
        becomes: Becomes::Ends {
            prints: "ada loads page by 7\nended: true",
            says: "no audit",
            status: 101,
        },
        ..WHAT_IF
    },
];
