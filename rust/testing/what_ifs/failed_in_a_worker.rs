//! What becomes of the check in a worker when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "It says nothing of `WaitGroup.Go`",
    because: "A what-if shows what vet says, and not that it is silent.",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "a worker calls `t.Fatalf`",
        about: About::Lesson,
        change: Change::Go {
            take: "err = fmt.Errorf(\"square of %d is %d\", n, got)",
            put: "t.Fatalf(\"square of %d is %d\", n, got)",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &[
            "ends the goroutine that calls it, and no other. In a worker it marks the test as failed and ends the worker, and the test waits for an answer that does not come",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker calls `t.Fatalf`, and vet looks",
        change: Change::Go {
            take: "err = fmt.Errorf(\"square of %d is %d\", n, got)",
            put: "t.Fatalf(\"square of %d is %d\", n, got) // vet",
        },
        becomes: Becomes::Refused {
            code: "testinggoroutine",
            says: "call to (*testing.T).Fatalf from a non-test goroutine",
        },
        shows: &["vet says so of a `go` statement"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker calls `t.Errorf`",
        change: Change::Go {
            take: "err = fmt.Errorf(\"square of %d is %d\", n, got)",
            put: "t.Errorf(\"square of %d is %d\", n, got)",
        },
        becomes: Becomes::Ends {
            prints: "\
--- FAIL: TestSquare
    main.go:26: square of 3 is 8
FAIL",
            says: "",
            status: 1,
        },
        shows: &["or calls `t.Error`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker calls `t.Errorf` when its test has ended",
        change: Change::Go {
            take: "\tfound := make(chan error)
",
            put: "\tlate := make(chan bool)
\tt.Run(\"ended\", func(t *testing.T) {
\t\tgo func() {
\t\t\t<-late
\t\t\tt.Errorf(\"square of 3 is %d\", square(3))
\t\t}()
\t})
\tlate <- true // Run has returned.
\tlate <- true
\tfound := make(chan error)
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: Fail in goroutine after TestSquare/ended has completed",
            status: 2,
        },
        shows: &["which is a panic when the test has ended"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody waits for the workers",
        change: Change::Go {
            take: "\tfor range 4 {
\t\tif err := <-found; err != nil {
\t\t\tt.Error(err)
\t\t}
\t}
",
            put: "\t_ = found
",
        },
        becomes: Becomes::Prints("PASS"),
        shows: &[
            "The test waits for each of them, and fails by itself",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the threads are detached",
        about: About::Lesson,
        change: Change::Rust {
            take: "    thread::scope(|s| {
        for n in 0..4 {
            // 1. An assertion ends this thread. The others go on.
            s.spawn(move || {
                let got = square(n);
                assert!(got == n * n, \"square of {n} is {got}\");
            });
        }
        // 2. The scope waits for each of them, and panics in the
        // thread of the test.
    });",
            put: "    let worker = thread::spawn(|| {
        for n in 0..4 {
            let got = square(n);
            assert!(got == n * n, \"square of {n} is {got}\");
        }
    });
    // It waits until they have ended, and does not look how.
    while !worker.is_finished() {
        thread::yield_now();
    }",
        },
        becomes: Becomes::Ends {
            prints: "PASS",
            says: "square of 3 is 8",
            status: 0,
        },
        shows: &[
            "that somebody looks. A thread that is detached prints its panic, and the test passes",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the worker's handle is joined, and the result is ignored",
        change: Change::Rust {
            take: "            s.spawn(move || {
                let got = square(n);
                assert!(got == n * n, \"square of {n} is {got}\");
            });",
            put: "            let worker = s.spawn(move || {
                let got = square(n);
                assert!(got == n * n, \"square of {n} is {got}\");
            });
            _ = worker.join();",
        },
        becomes: Becomes::Ends {
            prints: "PASS",
            says: "square of 3 is 8",
            status: 0,
        },
        shows: &["With a handle it is the `unwrap` of `join`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "`square` is right",
        change: Change::Go {
            take: "\tif n == 3 {
\t\treturn 8
\t}
",
            put: "",
        },
        becomes: Becomes::Prints("PASS"),
        ..WHAT_IF
    },
    WhatIf {
        question: "`square` is right",
        change: Change::Rust {
            take: "if n == 3 { 8 } else { n * n }",
            put: "n * n",
        },
        becomes: Becomes::Prints("PASS"),
        ..WHAT_IF
    },
    WhatIf {
        question: "`square` panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\treturn 8
",
            put: "\t\tpanic(\"no square\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no square",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "`square` panics",
        about: About::Panic,
        change: Change::Rust {
            take: "if n == 3 { 8 } else",
            put: "if n == 3 { panic!(\"no square\") } else",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no square",
            status: 101,
        },
        shows: &[
            "it waits for its threads, and panics when one of them did",
        ],
        ..WHAT_IF
    },
];
