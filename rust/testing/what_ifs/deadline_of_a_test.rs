//! What becomes of the test with a limit when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the server does not answer",
        change: Change::Go {
            take: "\tconst limit = 5 * time.Second
\tgo func() {
\t\tdefer close(done)
\t\tfor {
\t\t\tselect {
\t\t\tcase q := <-questions:
\t\t\t\tq.answer <- q.n * q.n
",
            put: "\tconst limit = 20 * time.Millisecond
\tgo func() {
\t\tdefer close(done)
\t\tfor {
\t\t\tselect {
\t\t\tcase <-questions:
",
        },
        becomes: Becomes::Ends {
            prints: "\
the server has ended
--- FAIL: TestServer
    main.go:49: no answer to 3: context deadline exceeded
FAIL",
            says: "",
            status: 1,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the server does not answer",
        change: Change::Rust {
            take: "        const LIMIT: Duration = Duration::from_secs(5);
        s.spawn(|| {
            for (n, answer) in queue {
                _ = answer.send(n * n);
            }
        });",
            put: "        const LIMIT: Duration = Duration::from_millis(20);
        s.spawn(|| {
            let mut kept = Vec::new();
            for question in queue {
                kept.push(question);
            }
        });",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no answer to 3: Timeout",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the server does not answer, and there is no limit",
        about: About::Lesson,
        change: Change::Go {
            take: "\t\t\t\tq.answer <- q.n * q.n
\t\t\tcase <-t.Context().Done():
\t\t\t\treturn
\t\t\t}
\t\t}
\t}()

\t// 2. Every wait of the test has an end, and says what was
\t// waited for.
\tctx, cancel := context.WithTimeout(t.Context(), limit)
",
            put: "\t\t\t\t_ = q
\t\t\tcase <-t.Context().Done():
\t\t\t\treturn
\t\t\t}
\t\t}
\t}()

\tvar _ time.Duration = limit
\tctx, cancel := context.WithCancel(t.Context())
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the server does not answer, and there is no limit",
        about: About::Lesson,
        change: Change::Rust {
            take: "                _ = answer.send(n * n);
            }
        });

        // 2. Every wait of the test has an end, and says what was
        // waited for.
        let (answer_tx, answer) = mpsc::sync_channel(1);
        questions.send((3, answer_tx)).unwrap();
        let got =
            answer.recv_timeout(LIMIT).expect(\"no answer to 3\");
",
            put: "                std::mem::forget((n, answer));
            }
        });

        let (answer_tx, answer) = mpsc::sync_channel::<u32>(1);
        questions.send((3, answer_tx)).unwrap();
        let _ = LIMIT;
        let got = answer.recv().expect(\"no answer to 3\");
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "",
        },
        shows: &["that a wait has a limit"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the server is stuck",
        change: Change::Rust {
            take: "        const LIMIT: Duration = Duration::from_secs(5);
        s.spawn(|| {
            for (n, answer) in queue {
                _ = answer.send(n * n);
            }
        });",
            put: "        const LIMIT: Duration = Duration::from_millis(20);
        s.spawn(|| {
            for _question in queue {
                loop {
                    thread::park();
                }
            }
        });",
        },
        becomes: Becomes::PanicsAndWaits {
            prints: "",
            says: "no answer to 3: Timeout",
        },
        shows: &["a limit ends the wait, not the thread that is stuck: the message stands there, and the scope waits for ever"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the server is stuck, and is no thread of the scope",
        change: Change::Rust {
            take: "        const LIMIT: Duration = Duration::from_secs(5);
        s.spawn(|| {
            for (n, answer) in queue {
                _ = answer.send(n * n);
            }
        });",
            put: "        const LIMIT: Duration = Duration::from_millis(20);
        let _ = s;
        thread::spawn(|| {
            for _question in queue {
                loop {
                    thread::park();
                }
            }
        });",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no answer to 3: Timeout",
            status: 101,
        },
        shows: &["A test that is to end all the same takes `thread::spawn`, and leaves the thread behind"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the server panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\t\t\tq.answer <- q.n * q.n
",
            put: "\t\t\t\tpanic(fmt.Sprint(\"no answer to \", q.n))
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no answer to 3",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the server panics",
        about: About::Panic,
        change: Change::Rust {
            take: "_ = answer.send(n * n);",
            put: "\
let _held = answer;
                panic!(\"no answer to {n}\");",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no answer to 3",
            status: 101,
        },
        ..WHAT_IF
    },
];
