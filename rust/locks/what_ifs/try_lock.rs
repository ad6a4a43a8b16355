//! What becomes of the lock that is taken if it is free when it is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "who tidies waits for the lock",
        about: About::Lesson,
        change: Change::Go {
            take: "	if !s.mu.TryLock() {
		return errBusy
	}
",
            put: "	s.mu.Lock()
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
        question: "who tidies waits for the lock",
        about: About::Lesson,
        change: Change::Rust {
            take: "        let mut lines = match self.lines.try_lock() {
            Ok(lines) => lines,
            Err(TryLockError::WouldBlock) => return Err(Busy),
            Err(TryLockError::Poisoned(e)) => panic!(\"{e}\"),
        };
",
            put: "        let mut lines = self.lines.lock().unwrap();
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["`try_lock` does not wait"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the backup does not give back what it holds",
        change: Change::Go {
            take: "		defer s.backup.Unlock()
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "lines 3 tidy: busy
free now: true
second: busy
tidy meanwhile: true
backup of 2",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the backup does not give back what it holds",
        change: Change::Rust {
            take: "        write(n);
",
            put: "        write(n);
        std::mem::forget(claim);
",
        },
        becomes: Becomes::Ends {
            prints: "lines 3 tidy: busy
free now: true
second: busy
tidy meanwhile: true
backup of 2",
            says: "called `Result::unwrap()` on an `Err` value: Busy",
            status: 101,
        },
        shows: &[
            "that a claim is given back",
            "all who come later hear that it is busy",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the thread gets a guard that its starter has locked",
        change: Change::Rust {
            take: "        let n = store.lines.lock().unwrap().len();
        write(n);
    }))
",
            put: "        let lines = store.lines.lock().unwrap();
        thread::scope(|s| {
            s.spawn(move || write(lines.len()));
        });
    }))
",
        },
        becomes: Becomes::Refused {
            code: "E0277",
            says: "cannot be sent between threads safely",
        },
        shows: &["A guard stays in its thread"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a backup panics",
        about: About::Panic,
        change: Change::Go {
            take: "		fmt.Println(\"backup of\", n)
",
            put: "		panic(\"no disk\")
",
        },
        becomes: Becomes::Ends {
            prints: "lines 3 tidy: busy
free now: true
second: busy
tidy meanwhile: true",
            says: "panic: no disk",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a backup panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        println!(\"backup of {n}\");
",
            put: "        panic!(\"no disk for {n}\");
",
        },
        becomes: Becomes::Ends {
            prints: "lines 3 tidy: busy
free now: true
second: busy
tidy meanwhile: true",
            says: "no disk for 2",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a backup panics, and the program goes on",
        change: Change::Rust {
            take: "    // 5. After it, the next one starts.
",
            put: "    let failed = start_backup(&store, |_| panic!(\"no disk\"));
    println!(\"failed {}\", failed.unwrap().join().is_err());

    // 5. After it, the next one starts.
",
        },
        becomes: Becomes::Ends {
            prints: "lines 3 tidy: busy
free now: true
second: busy
tidy meanwhile: true
backup of 2
failed true
next of 2",
            says: "no disk",
            status: 0,
        },
        shows: &[
            "A backup that panics ends its thread and not the program",
            "gives it back when it is dropped, in a panic, too",
        ],
        ..WHAT_IF
    },
];
