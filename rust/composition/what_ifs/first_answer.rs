//! What becomes of the first answer when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the others are told after the wait for them",
        about: About::Lesson,
        change: Change::Go {
            take: "	defer asked.Wait()
	defer cancel()
",
            put: "	defer cancel()
	defer asked.Wait()
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
        question: "the others are told after the wait for them",
        about: About::Lesson,
        change: Change::Rust {
            take: "        let _running = running;
",
            put: "        let _running = &running;
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        ..WHAT_IF
    },
    WhatIf {
        question: "the channel has no room for late answers",
        change: Change::Go {
            take: "make(chan answer, len(replicas))",
            put: "make(chan answer)",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &[
            "one that comes too late waits for nobody",
            "would keep the late ones waiting for ever",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the channel has no room for late answers",
        change: Change::Rust {
            take: "channel::unbounded()",
            put: "channel::bounded(0)",
        },
        becomes: Becomes::PrintsTheSame {
            because: "the loop has the receiver, and drops it when it \
                      returns the first answer",
        },
        shows: &["the receiver is gone then, and `send` returns"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a replica does not listen",
        change: Change::Go {
            take: "			<-ctx.Done()
",
            put: "			<-make(chan int)
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
        question: "a replica does not listen",
        change: Change::Rust {
            take: "            _ = stop.recv();
",
            put: "            if stop.is_empty() {
                thread::park();
            }
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["that a replica listens. One that does not look"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a replica panics",
        about: About::Panic,
        change: Change::Go {
            take: "			return \"b is here\", nil
",
            put: "			panic(\"no answer\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no answer",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a replica panics",
        about: About::Panic,
        change: Change::Rust {
            take: "            Ok(\"b is here\")
",
            put: "            panic!(\"no answer\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no answer",
            status: 101,
        },
        shows: &["goes on in the one who asked"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a replica panics, and nobody catches it",
        change: Change::Rust {
            take: "                _ = tx.send(panic::catch_unwind(ask));
",
            put: "                let answer = (ask.0)();
                assert!(answer.is_err(), \"no answer\");
                _ = tx.send(Ok(answer));
",
        },
        becomes: Becomes::PanicsAndWaits {
            prints: "",
            says: "no answer",
        },
        shows: &["wait for those that wait to be told"],
        ..WHAT_IF
    },
];
