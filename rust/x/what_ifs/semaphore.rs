//! What becomes of the weighted semaphore when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there are eleven units",
        about: About::Lesson,
        change: Change::Go {
            take: "semaphore.NewWeighted(10)",
            put: "semaphore.NewWeighted(11)",
        },
        becomes: Becomes::Prints(
            "\
two more: true
one more: false
gave up: true
one more: true
one, behind a large job: false
large job: true
one more: false",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "there are eleven units",
        about: About::Lesson,
        change: Change::Rust {
            take: "Semaphore::new(10)",
            put: "Semaphore::new(11)",
        },
        becomes: Becomes::Prints(
            "\
two more: true
one more: false
gave up: true
one more: true
one, behind a large job: false
large job: true
one more: true",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the jobs panic while they hold their units",
        about: About::Panic,
        change: Change::Go {
            take: "			inside.Done()
			<-gate
",
            put: "			inside.Done()
			panic(\"no gate\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no gate",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the jobs panic while they hold their units",
        about: About::Panic,
        change: Change::Rust {
            take: "                entered.send(()).unwrap();
",
            put: "                if entered.is_empty() {
                    panic!(\"no memory\");
                }
                entered.send(()).unwrap();
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no memory",
            status: 101,
        },
        shows: &[
            "gives them back when it is dropped, also by a panic",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "more is given back than was taken",
        change: Change::Go {
            take: "	memory.Release(1)

	// 3",
            put: "	memory.Release(11)

	// 3",
        },
        becomes: Becomes::Ends {
            prints: "\
two more: false
one more: true",
            says: "panic: semaphore: released more than held",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a job wants more than there is",
        change: Change::Rust {
            take: "memory.acquire(10, never)",
            put: "memory.acquire(11, never)",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
two more: false
one more: true
gave up: true
one more: true
one, behind a large job: false",
        },
        shows: &["here all who come later wait behind it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the small jobs wait for more before they end",
        change: Change::Rust {
            take: "                let _ = gate.recv();
",
            put: "                let _ = gate.recv();
                let _more = memory.acquire(3, never).unwrap();
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
two more: false
one more: true
gave up: true
one more: true
one, behind a large job: false",
        },
        shows: &[
            "what the units stand for",
            "A job that holds some and waits for more can wait for ever",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a small job is behind the one that gives up",
        change: Change::Rust {
            take: "        drop(running);
",
            put: "        let small = s.spawn(|| memory.acquire(1, never).is_ok());
        while memory.lock().waiting.len() < 2 {
            thread::yield_now();
        }
        drop(running);
        println!(\"small job: {}\", small.join().unwrap());
",
        },
        becomes: Becomes::Prints(
            "two more: false
one more: true
small job: true
gave up: true
one more: true
one, behind a large job: false
large job: true
one more: false",
        ),
        shows: &["The one behind may be next now"],
        ..WHAT_IF
    },
];
