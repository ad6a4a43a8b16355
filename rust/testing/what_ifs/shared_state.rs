//! What becomes of the tests with a shared setting when they are changed.

use crate::what_if::{
    About, Becomes, Change, Finds, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the tests run one after another",
        about: About::Lesson,
        change: Change::Go {
            take: "\
func german(t *testing.T) {
	t.Parallel()
",
            put: "\
func german(t *testing.T) {
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["and those that call `t.Parallel` at the same time"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the tests run one after another",
        about: About::Lesson,
        change: Change::Rust {
            take: "        s.spawn(|| german(&begun));
        s.spawn(|| french(&begun));
",
            put: "        s.spawn(|| {
            german(&begun);
            french(&begun);
        });
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the German test fails",
        change: Change::Go {
            take: "\tset(t, \"hallo\")
",
            put: "\tset(t, \"hallo\")
\tt.Fatal(\"no German\")
",
        },
        becomes: Becomes::Ends {
            prints: "            main.go:39: no German
        --- FAIL: TestGreet/in/german
    --- FAIL: TestGreet/in
--- FAIL: TestGreet
FAIL
afterwards: hello Ada
french: bonjour Ada",
            says: "",
            status: 1,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the German test fails",
        about: About::Panic,
        change: Change::Rust {
            take: "    let _set = set(\"hallo\");
",
            put: "    let _set = set(\"hallo\");
    assert!(greet(\"Ada\").starts_with('H'), \"no German\");
",
        },
        becomes: Becomes::Ends {
            prints: "french: bonjour Ada",
            says: "no German",
            status: 101,
        },
        shows: &["It does so when the test panics, too", "so `set` takes it all the same"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the tests do not take the lock",
        change: Change::Rust {
            take: "    let alone =
        SETTINGS.lock().unwrap_or_else(PoisonError::into_inner);
",
            put: "    let alone = Box::leak(Box::new(Mutex::new(())));
    let alone = alone.lock().unwrap_or_else(PoisonError::into_inner);
    _ = &SETTINGS;
",
        },
        becomes: Becomes::Explored { finds: Finds::Prints("german: bonjour Ada\nfrench: bonjour Ada\nafterwards: hello Ada\nPASS"), within: 1000 },
        shows: &["that a test takes the lock. The setting has a lock of its own, so no access is a data race, and still a test finds what the other one has set"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the guards are dropped at once",
        change: Change::Rust {
            take: "    let _set = set(\"hallo\");",
            put: "    _ = set(\"hallo\");",
        },
        becomes: Becomes::Explored { finds: Finds::Prints("german: hello Ada\nfrench: bonjour Ada\nafterwards: hello Ada\nPASS"), within: 100 },
        shows: &["that the guard is kept: `_ = set(\"hallo\")` drops it at once"],
        ..WHAT_IF
    },
];
