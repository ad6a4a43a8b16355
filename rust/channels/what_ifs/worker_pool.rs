//! What becomes of the worker pool when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there is one worker",
        about: About::Lesson,
        change: Change::Go {
            take: "workers = 4",
            put: "workers = 1",
        },
        becomes: Becomes::Prints(
            "\
20 results, sum 2470
workers: 1",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "there is one worker",
        about: About::Lesson,
        change: Change::Rust {
            take: "const WORKERS: usize = 4;",
            put: "const WORKERS: usize = 1;",
        },
        becomes: Becomes::Prints(
            "\
20 results, sum 2470
workers: 1",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the workers panic",
        about: About::Panic,
        change: Change::Go {
            take: "func square(n int) int { return n * n }",
            put: "func square(n int) int { panic(\"no square\") }",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no square",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the workers panic",
        about: About::Panic,
        change: Change::Rust {
            take: "\
fn square(n: u64) -> u64 {
    n * n
}",
            put: "\
fn square(_: u64) -> u64 {
    panic!(\"no square\")
}",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no square",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "one worker panics",
        about: About::Panic,
        change: Change::Rust {
            take: "result_tx.send((id, square(n))).unwrap();",
            put: "\
if n == 7 {
                        panic!(\"no square\");
                    }
                    result_tx.send((id, square(n))).unwrap();",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no square",
            status: 101,
        },
        shows: &["The scope panics after that"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the workers panic, and the queue lives on",
        about: About::Panic,
        change: Change::Rust {
            take: "\
result_tx.send((id, square(n))).unwrap();
                }
            });
        }

        // 3. Fill the queue. `job_tx` moves into this thread and is
        // dropped with it, which closes the queue.
        s.spawn(move || {
            for n in 0..JOBS {
                job_tx.send(n).unwrap();
            }
        });

        // 4. The workers hold the handles that count; ours must go.
        drop(result_tx);
        drop(queue);",
            put: "\
panic!(\"no square\");
                }
            });
        }

        // 3. Fill the queue. `job_tx` moves into this thread and is
        // dropped with it, which closes the queue.
        s.spawn(move || {
            for n in 0..JOBS {
                job_tx.send(n).unwrap();
            }
        });

        // 4. The workers hold the handles that count; ours must go.
        drop(result_tx);
        std::mem::forget(queue);",
        },
        becomes: Becomes::PanicsAndWaits {
            prints: "",
            says: "no square",
        },
        shows: &[
            "A `queue` that lives on does it to step 3 when all workers have panicked",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "main panics where it would collect",
        about: About::Panic,
        change: Change::Rust {
            take: "results.iter().collect()",
            put: "panic!(\"no collector\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no collector",
            status: 101,
        },
        shows: &["its ends are dropped, and no thread waits"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody closes the queue",
        change: Change::Go { take: "\t\tclose(queue)\n", put: "" },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &[
            "without the close the workers wait for more jobs for ever",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody drops `result_tx`",
        change: Change::Rust {
            take: "        drop(result_tx);\n",
            put: "",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "a handle that is kept alive. A `result_tx` that nobody drops makes step 5 wait for ever",
        ],
        ..WHAT_IF
    },
];
