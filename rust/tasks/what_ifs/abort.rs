//! What becomes of the tasks that are stopped when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody tells the one that waits",
        about: About::Lesson,
        change: Change::Go { take: "\twaiter.stop()\n", put: "" },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody aborts the one that waits",
        about: About::Lesson,
        change: Change::Rust {
            take: "    waiter.abort();\n",
            put: "",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        ..WHAT_IF
    },
    WhatIf {
        question: "it does not look at its context",
        change: Change::Go {
            take: "\
<-ctx.Done()
",
            put: "\
select {}
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["Each of them has to look whether it is told to"],
        ..WHAT_IF
    },
    WhatIf {
        question: "there is an await in its loop",
        change: Change::Rust {
            take: "println!(\"busy at step {step}\");",
            put: "\
println!(\"busy at step {step}\");
            yield_now().await;",
        },
        becomes: Becomes::Prints(
            "\
waiter cleaned up
waiter cancelled
busy at step 0
busy cleaned up
busy cancelled
quick cleaned up
quick finished",
        ),
        shows: &["it runs on to its next await that has to wait"],
        ..WHAT_IF
    },
    WhatIf {
        question: "there is no await after its loop",
        change: Change::Rust {
            take: "        yield_now().await;\n        println!(\"busy at its end\");",
            put: "        println!(\"busy at its end\");",
        },
        becomes: Becomes::Prints(
            "\
waiter cleaned up
waiter cancelled
busy at step 0
busy at step 1
busy at step 2
busy at its end
busy cleaned up
busy finished
quick cleaned up
quick finished",
        ),
        shows: &[
            "A loop without one is not stopped",
            "that a task has an await",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "its await has nothing to wait for",
        change: Change::Rust {
            take: "        yield_now().await;\n        println!(\"busy at its end\");",
            put: "        std::future::ready(()).await;\n        println!(\"busy at its end\");",
        },
        becomes: Becomes::Prints(
            "\
waiter cleaned up
waiter cancelled
busy at step 0
busy at step 1
busy at step 2
busy at its end
busy cleaned up
busy finished
quick cleaned up
quick finished",
        ),
        shows: &["await that has to wait, and is dropped there"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a job panics",
        about: About::Panic,
        change: Change::Go {
            take: "\
stop := <-own
		stop()",
            put: "panic(\"no order\")",
        },
        becomes: Becomes::Ends {
            prints: "\
waiter cleaned up
waiter cancelled
busy cleaned up",
            says: "panic: no order",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a task panics",
        about: About::Panic,
        change: Change::Rust {
            take: "own.await.unwrap().abort();",
            put: "\
own.await.unwrap();
        panic!(\"no order\");",
        },
        becomes: Becomes::Ends {
            prints: "\
waiter cleaned up
waiter cancelled
busy cleaned up",
            says: "no order",
            status: 101,
        },
        ..WHAT_IF
    },
];
