//! What becomes of the shared call when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "each caller has a call of its own",
        about: About::Lesson,
        change: Change::Go {
            take: "flights.DoChan(\"user:1\", load))",
            put: "flights.DoChan(fmt.Sprint(\"user:1/\", len(waiting)), load))",
        },
        becomes: Becomes::Prints("\
user:2: no such user
3 callers, 3 value
the fourth has it: false
later: version 5"),
        ..WHAT_IF
    },
    WhatIf {
        question: "each caller has a call of its own",
        about: About::Lesson,
        change: Change::Rust {
            take: "                let flight = flights.join(\"user:1\");
",
            put: "                flights.forget(\"user:1\");
                let flight = flights.join(\"user:1\");
",
        },
        becomes: Becomes::Prints("\
user:2: no such user
3 callers, 3 value
the fourth has it: false
later: version 5"),
        ..WHAT_IF
    },
    WhatIf {
        question: "the loader panics",
        about: About::Panic,
        change: Change::Go {
            take: "		<-gate
",
            put: "		<-gate
		panic(\"no such table\")
",
        },
        becomes: Becomes::Ends { prints: "user:2: no such user", says: "panic: no such table", status: 2 },
        ..WHAT_IF
    },
    WhatIf {
        question: "the loader panics",
        about: About::Panic,
        change: Change::Rust {
            take: "\
let _ = gate.recv();
",
            put: "\
let _ = gate.recv();
        if true {
            panic!(\"no such table\");
        }
",
        },
        becomes: Becomes::Ends { prints: "user:2: no such user", says: "no such table", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "one who waits is behind a loader that panics",
        about: About::Panic,
        change: Change::Rust {
            take: "    let again = flights.join(\"user:1\").get(load).unwrap();
",
            put: "    let broken = flights.join(\"user:1\");
    let waiting = flights.join(\"user:1\");
    let again = thread::scope(|s| {
        let broken = || broken.get(|| panic!(\"no such table\"));
        let _ = s.spawn(broken).join();
        waiting.get(load).unwrap()
    });
",
        },
        becomes: Becomes::Ends { prints: "\
user:2: no such user
3 callers, 1 value
the fourth has it: false
later: version 3", says: "no such table", status: 0 },
        shows: &["lets the next waiter try"],
        ..WHAT_IF
    },
    WhatIf {
        question: "two loaders panic, and one who has joined leaves",
        change: Change::Rust {
            take: "    println!(\"later: {again}\");
",
            put: "    println!(\"later: {again}\");
    thread::scope(|s| {
        let flights = [(); 2].map(|()| flights.join(\"user:3\"));
        for flight in flights {
            let broken = || panic!(\"no such table\");
            _ = s.spawn(move || flight.get(broken)).join();
        }
    });
    drop(flights.join(\"user:4\"));
    let left = flights.calls.lock().unwrap().len();
    println!(\"under way: {left}\");
",
        },
        becomes: Becomes::Ends { prints: "\
user:2: no such user
3 callers, 1 value
the fourth has it: false
later: version 3
under way: 0", says: "no such table", status: 0 },
        shows: &["Also where the loader has panicked, or nobody has called `get`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody forgets",
        change: Change::Go {
            take: "	flights.Forget(\"user:1\")
",
            put: "",
        },
        becomes: Becomes::Prints("\
user:2: no such user
3 callers, 1 value
the fourth has it: true
later: version 2"),
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody forgets",
        change: Change::Rust {
            take: "        flights.forget(\"user:1\");
",
            put: "",
        },
        becomes: Becomes::Prints("\
user:2: no such user
3 callers, 1 value
the fourth has it: true
later: version 2"),
        ..WHAT_IF
    },
    WhatIf {
        question: "the loader loads something else",
        change: Change::Rust {
            take: "other.get(|| Err(\"no such user\"));",
            put: "other.get(|| Ok(\"user 1\".to_owned()));",
        },
        becomes: Becomes::Ends { prints: "", says: "called `Result::unwrap_err()` on an `Ok` value: \"user 1\"", status: 101 },
        shows: &["that the loader depends on the key alone", "what one of them has loaded"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a call lands that was forgotten, and one is given up",
        change: Change::Rust {
            take: "    println!(\"later: {again}\");
",
            put: "    println!(\"later: {again}\");
    let old = flights.join(\"key\");
    flights.forget(\"key\");
    let new = flights.join(\"key\");
    _ = old.get(|| Ok(\"old\".into()));
    println!(\"the new one is there: {}\", flights.calls.lock().unwrap().len());
    drop(new);
    println!(\"given up: {}\", flights.calls.lock().unwrap().len());
",
        },
        becomes: Becomes::Prints(
            "user:2: no such user
3 callers, 1 value
the fourth has it: false
later: version 3
the new one is there: 1
given up: 0",
        ),
        shows: &[
            "Not another call that has begun since",
            "or nobody else is in it",
        ],
        ..WHAT_IF
    },
];
