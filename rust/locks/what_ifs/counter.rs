//! What becomes of the counter behind a mutex when it is changed.

use crate::what_if::{
    About, Becomes, Change, Finds, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "all ten read the number before any of them writes, \
                   each under the lock",
        about: About::Lesson,
        change: Change::Go {
            take: "\
			allHere.Done()
			allHere.Wait()

			// 3. Locked from the read to the write. The others get
			// their turn in between, and wait. The deferred unlock
			// comes on every path.
			mu.Lock()
			defer mu.Unlock()
			seen := total
			runtime.Gosched()
			total = seen + 1
",
            put: "\
			mu.Lock()
			seen := total
			mu.Unlock()

			allHere.Done()
			allHere.Wait()

			mu.Lock()
			defer mu.Unlock()
			total = seen + 1
",
        },
        becomes: Becomes::Prints("total 1"),
        hazard: Some(74),
        ..WHAT_IF
    },
    WhatIf {
        question: "all ten read the number before any of them writes, \
                   each under the lock",
        about: About::Lesson,
        change: Change::Rust {
            take: "\
                all_here.wait();

                // 3. Locked from the read to the write. The others
                // get their turn in between, and wait. The guard
                // unlocks when it goes out of scope.
                let mut guard = total.lock().unwrap();
                let seen = *guard;
                thread::yield_now();
                *guard = seen + 1;
",
            put: "\
                let seen = *total.lock().unwrap();

                all_here.wait();

                *total.lock().unwrap() = seen + 1;
",
        },
        becomes: Becomes::Prints("total 1"),
        shows: &[
            "how long a guard lives",
            "Let go of between the read and the write",
        ],
        hazard: Some(74),
        ..WHAT_IF
    },
    WhatIf {
        question: "one who holds the lock asks for it again",
        change: Change::Go {
            take: "seen := total",
            put: "mu.Lock()\n\t\t\tseen := total",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        hazard: Some(67),
        ..WHAT_IF
    },
    WhatIf {
        question: "one who holds the lock asks for it again",
        change: Change::Rust {
            take: "let seen = *guard;",
            put: "let seen = *total.lock().unwrap();",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["waits for itself"],
        hazard: Some(67),
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody unlocks",
        change: Change::Go { take: "defer mu.Unlock()", put: "" },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        hazard: Some(37),
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody unlocks",
        change: Change::Rust {
            take: "*guard = seen + 1;",
            put: "*guard = seen + 1;\n                \
                  std::mem::forget(guard);",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["so does everybody after a `mem::forget`"],
        hazard: Some(37),
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who adds panics",
        about: About::Panic,
        change: Change::Go {
            take: "runtime.Gosched()",
            put: "panic(\"cannot add\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: cannot add",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who adds panics",
        about: About::Panic,
        change: Change::Rust {
            take: "thread::yield_now();",
            put: "panic!(\"cannot add\");",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "cannot add",
            status: 101,
        },
        shows: &["passes the panic on to whoever locks next"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each locks twice, once to read and once to \
                   write",
        change: Change::Rust {
            take: "                let mut guard = total.lock().unwrap();
                let seen = *guard;
                thread::yield_now();
                *guard = seen + 1;
",
            put: "                let seen = *total.lock().unwrap();
                *total.lock().unwrap() = seen + 1;
",
        },
        becomes: Becomes::Explored {
            finds: Finds::Prints("total 7"),
            within: 100,
        },
        hazard: Some(74),
        ..WHAT_IF
    },
];
