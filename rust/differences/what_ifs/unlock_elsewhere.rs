//! What becomes of the lock that another gives back when something
//! is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the other does not give it back",
        about: About::Lesson,
        change: Change::Go {
            take: "	defer j.mu.Unlock()
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["Whoever is done unlocks it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the other does not give it back",
        about: About::Lesson,
        change: Change::Rust {
            take: "    format!(\"{} {entry}\", turn.lines.len())
",
            put: "    let flushed = format!(\"{} {entry}\", turn.lines.len());
    mem::forget(turn);
    flushed
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that the turn comes back",
            "forgotten by `mem::forget`, stops everybody after it",
            "as a missing unlock does in Go",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the guard of a mutex goes to a thread",
        change: Change::Rust {
            take: "    let journal = Journal::new();
",
            put: "    let lock = std::sync::Mutex::new(());
    let guard = lock.lock().unwrap();
    thread::scope(|s| {
        s.spawn(move || drop(guard));
    });
    let journal = Journal::new();
",
        },
        becomes: Becomes::Refused {
            code: "E0277",
            says: "cannot be sent between threads safely",
        },
        shows: &["cannot go to another thread. It is not `Send`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who flushes panics",
        about: About::Panic,
        change: Change::Go {
            take: "	j.lines = append(j.lines, entry)
",
            put: "	panic(\"disk full\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: disk full",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who flushes panics",
        about: About::Panic,
        change: Change::Rust {
            take: "    turn.lines.push(entry.to_owned());
",
            put: "    turn.lines.push(entry.to_owned());
    assert!(entry != \"read\", \"disk full\");
",
        },
        becomes: Becomes::Ends {
            prints: "1 open",
            says: "disk full",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "one who flushes panics, and main goes on",
        about: About::Panic,
        change: Change::Rust {
            take: "    turn.lines.push(entry.to_owned());
    format!(\"{} {entry}\", turn.lines.len())
}

pub fn main() {
    let journal = Journal::new();
    let written =
        [\"open\", \"read\", \"close\"].map(|e| journal.write(e));

    // 3. They came one after the other, in the order of the calls.
    for flushed in written {
        println!(\"{}\", flushed.join().unwrap());
    }
",
            put: "    turn.lines.push(entry.to_owned());
    assert!(entry != \"read\", \"disk full\");
    format!(\"{} {entry}\", turn.lines.len())
}

pub fn main() {
    let journal = Journal::new();
    let written =
        [\"open\", \"read\", \"close\"].map(|e| journal.write(e));

    // 3. They came one after the other, in the order of the calls.
    for flushed in written {
        println!(\"{}\", flushed.join().unwrap_or_default());
    }
",
        },
        becomes: Becomes::Ends {
            prints: "1 open\n\n3 close",
            says: "disk full",
            status: 0,
        },
        shows: &[
            "so also in a panic; and nothing is poisoned",
        ],
        ..WHAT_IF
    },
];
