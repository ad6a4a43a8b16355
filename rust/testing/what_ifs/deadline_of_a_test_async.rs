//! What becomes of the test with a limit, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the server does not answer",
        change: Change::Tasks {
            take: "            _ = answer.send(n * n);
",
            put: "            std::mem::forget((n, answer));
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no answer to 3: Elapsed(())",
            status: 101,
        },
        shows: &["With a paused clock it may be an hour, and a hung test fails at once"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the server does not answer, and there is no limit",
        about: About::Lesson,
        change: Change::Tasks {
            take: "            _ = answer.send(n * n);
        }
    });

    // 2. Every wait of the test has an end, and says what was
    // waited for.
    let (answer_tx, answer) = oneshot::channel();
    questions.send((3, answer_tx)).await.unwrap();
    let got = timeout(LIMIT, answer).await.expect(\"no answer to 3\");
",
            put: "            std::mem::forget((n, answer));
        }
    });

    _ = (timeout::<std::future::Ready<()>>, LIMIT);
    let (answer_tx, answer) = oneshot::channel();
    questions.send((3, answer_tx)).await.unwrap();
    let got = answer.await;
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "",
        },
        shows: &["that a wait has a limit"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the server is stuck at an await",
        change: Change::Tasks {
            take: "        while let Some((n, answer)) = queue.recv().await {
            _ = answer.send(n * n);
        }
",
            put: "        let question = queue.recv().await;
        std::future::pending::<()>().await;
        drop(question);
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no answer to 3: Elapsed(())",
            status: 101,
        },
        shows: &["A task that is stuck at an await is dropped there"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the server is stuck in a call that blocks",
        change: Change::Tasks {
            take: "            _ = answer.send(n * n);
",
            put: "            loop {
                std::thread::park();
                _ = (n, &answer);
            }
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "",
        },
        shows: &["in a call that blocks, stops the test with it: on one thread no timer comes"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody says that it was the last question",
        change: Change::Tasks {
            take: "    drop(questions);
    started.join_all().await;
",
            put: "    let ended = timeout(LIMIT, started.join_all()).await;
    println!(\"by itself: {}\", ended.is_ok());
",
        },
        becomes: Becomes::Prints("\
answer 9
by itself: false
the server has ended
PASS"),
        ..WHAT_IF
    },
    WhatIf {
        question: "the server panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "            _ = answer.send(n * n);
",
            put: "            let _held = answer;
            panic!(\"no answer to {n}\");
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no answer to 3",
            status: 101,
        },
        ..WHAT_IF
    },
];
