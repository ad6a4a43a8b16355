//! What becomes of a once when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "each of those who ask runs the function",
        about: About::Lesson,
        change: Change::Go {
            take: "mode := sync.OnceValue(load)",
            put: "mode := load",
        },
        becomes: Becomes::Prints(
            "loads before 0
loads after 8 seen by 8
once",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the value is not computed lazily",
        about: About::Lesson,
        change: Change::Rust {
            take: "let mode = LazyLock::new(load);",
            put: "let mode = Box::new(load());",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        ..WHAT_IF
    },
    WhatIf {
        question: "the function cannot compute the value",
        about: About::Panic,
        change: Change::Go {
            take: "		return \"fast\"
",
            put: "		panic(\"no mode\")
",
        },
        becomes: Becomes::Ends {
            prints: "loads before 0",
            says: "panic: no mode",
            status: 2,
        },
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "the function cannot compute the value",
        about: About::Panic,
        change: Change::Rust {
            take: "        all_ask.wait();
        \"fast\"
",
            put: "        all_ask.wait();
        if true {
            panic!(\"no mode\");
        }
        \"fast\"
",
        },
        becomes: Becomes::Ends {
            prints: "loads before 0",
            says: "no mode",
            status: 101,
        },
        shows: &["which call it poisoned"],
        ..WHAT_IF
    },
    WhatIf {
        question: "what `Do` runs panics, and somebody recovers",
        change: Change::Go {
            take: "	for range 3 {
",
            put: "	func() {
		defer func() { recover() }()
		once.Do(func() { panic(\"half done\") })
	}()
	for range 3 {
",
        },
        becomes: Becomes::Prints(
            "loads before 0
loads after 1 seen by 8",
        ),
        shows: &["and the next `Do` does nothing"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a `OnceLock` has a function that panics at first",
        change: Change::Rust {
            take: "    let once = Once::new();
    thread::scope(|s| {
        for _ in 0..3 {
            s.spawn(|| once.call_once(|| println!(\"once\")));
        }
    });
",
            put: "    let once = std::sync::OnceLock::new();
    thread::scope(|s| {
        let first = || *once.get_or_init(|| panic!(\"not yet\"));
        s.spawn(first).join().unwrap_err();
        s.spawn(|| once.get_or_init(|| println!(\"once\")));
    });
",
        },
        becomes: Becomes::Ends {
            prints: "loads before 0
loads after 1 seen by 8
once",
            says: "not yet",
            status: 0,
        },
        shows: &["is as before, and the next one tries"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the function needs the value that it computes",
        change: Change::Go {
            take: "		allAsk.Wait()
		return \"fast\"
",
            put: "		allAsk.Wait()
		var mode func() string
		mode = sync.OnceValue(func() string { return mode() })
		return mode()
",
        },
        becomes: Becomes::Ends {
            prints: "loads before 0",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        hazard: Some(70),
        ..WHAT_IF
    },
    WhatIf {
        question: "the function needs the value that it computes",
        change: Change::Rust {
            take: "        all_ask.wait();
        \"fast\"
",
            put: "        all_ask.wait();
        static MODE: LazyLock<&str> = LazyLock::new(|| *MODE);
        *MODE
",
        },
        becomes: Becomes::WaitsForEver { prints: "loads before 0" },
        shows: &["not need itself", "itself or panics"],
        hazard: Some(70),
        ..WHAT_IF
    },
];
