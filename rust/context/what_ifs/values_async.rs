//! What becomes of the values of a request, with tasks, when
//! something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the value is not there",
        about: About::Lesson,
        change: Change::Tasks {
            take: "load(&request, \"page\"));
    background",
            put: "load(\"page\"));
    background",
        },
        becomes: Becomes::Refused {
            code: "E0061",
            says: "argument #1 of type `&Request` is missing",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the audit is awaited in place",
        change: Change::Tasks {
            take: "\
background.spawn(audit(Arc::new(request), go_on));
    started.send(()).unwrap();
    std::future::pending().await",
            put: "\
started.send(()).unwrap();
    audit(Arc::new(request), go_on).await;
    drop(background);",
        },
        becomes: Becomes::Prints(
            "\
ada loads page by 7
ended: true",
        ),
        shows: &[
            "Whatever it awaits is dropped with it; what it has spawned is not, and goes on",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the task borrows the request",
        change: Change::Tasks {
            take: "background.spawn(audit(Arc::new(request), go_on));",
            put: "\
let request = &request;
    background.spawn(async move {
        go_on.cancelled().await;
        println!(\"audit: {}\", load(request, \"page\"));
    });",
        },
        becomes: Becomes::Refused {
            code: "E0597",
            says: "`request` does not live long enough",
        },
        shows: &[
            "a task that is spawned may outlive the request and gets an `Arc`",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the user is a task's local",
        change: Change::Tasks {
            take: "background.spawn(audit(Arc::new(request), go_on));",
            put: "\
tokio::task_local! { static USER: String; }
    let user = async { println!(\"here: {}\", USER.get()) };
    USER.scope(request.user.clone(), user).await;
    let spawned = async { background.spawn(async { USER.get() }) };
    let user = USER.scope(request.user.clone(), spawned).await;
    let lost = user.await.is_err_and(|end| end.is_panic());
    println!(\"in the task it is lost: {lost}\");
    background.spawn(audit(Arc::new(request), go_on));",
        },
        becomes: Becomes::Ends {
            prints: "\
ada loads page by 7
here: ada
in the task it is lost: true
ended: true
audit: ada loads page by 7",
            says: "cannot access a task-local storage value without setting it first",
            status: 0,
        },
        shows: &[
            "It is there for all that is awaited inside of its `scope`",
            "`with` panics in it",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the audit is of another request",
        change: Change::Tasks {
            take: "audit(Arc::new(request), go_on)",
            put: "audit(
        Arc::new(Request { id: 8, user: \"bob\".into() }),
        go_on,
    )",
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
        question: "nobody waits for what goes on",
        change: Change::Tasks {
            take: "    go_on.cancel();
    background.close();
    background.wait().await;
",
            put: "    background.close();\n",
        },
        becomes: Becomes::Prints(
            "\
ada loads page by 7
ended: true",
        ),
        shows: &[
            "that somebody waits for the work that goes on. The end of the runtime drops it",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the audit panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "    go_on.cancelled().await;\n",
            put: "    go_on.cancelled().await;
    assert!(request.id != 7, \"no audit\");
",
        },
        becomes: Becomes::Ends {
            prints: "\
ada loads page by 7
ended: true",
            says: "no audit",
            status: 0,
        },
        ..WHAT_IF
    },
];
