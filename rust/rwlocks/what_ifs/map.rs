//! What becomes of the shared map when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "looking up and writing are under a lock each",
        about: About::Lesson,
        change: Change::Go {
            take: "	runtime.Gosched()
",
            put: "	c.mu.Unlock()
	runtime.Gosched()
	c.mu.Lock()
",
        },
        becomes: Becomes::Prints(
            "different seeds 1
blue
green
red
every one counted false",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "looking up and writing are under a lock each",
        about: About::Lesson,
        change: Change::Rust {
            take: "    let mut map = counts.lock().unwrap();
    let n = map.entry(word).or_default();
    thread::yield_now();
    *n += 1;
",
            put: "    let map = counts.lock().unwrap();
    let n = map.get(word).copied().unwrap_or_default();
    drop(map);
    thread::yield_now();
    counts.lock().unwrap().insert(word, n + 1);
",
        },
        becomes: Becomes::Prints(
            "different seeds 1
blue
green
red
every one counted false",
        ),
        shows: &[
            "looking and acting are done under one lock",
            "lose counts",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a value that was made late replaces the first",
        about: About::Lesson,
        change: Change::Go {
            take: "	value, _ := cache.LoadOrStore(key, create())
	return value.(int)
",
            put: "	value := create()
	cache.Store(key, value)
	return value
",
        },
        becomes: Becomes::Prints(
            "different seeds 8
blue
green
red
every one counted true",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "a value that was made late replaces the first",
        about: About::Lesson,
        change: Change::Rust {
            take: "    *cache.write().unwrap().entry(key).or_insert(value)
",
            put: "    cache.write().unwrap().insert(key, value);
    value
",
        },
        becomes: Becomes::Prints(
            "different seeds 8
blue
green
red
every one counted true",
        ),
        shows: &["so `entry` looks once more"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the lock is taken in the head of a `match` and again \
                   in its arms",
        change: Change::Rust {
            take: "    let mut map = counts.lock().unwrap();
    let n = map.entry(word).or_default();
    thread::yield_now();
    *n += 1;
",
            put: "    match counts.lock().unwrap().get(word).copied() {
        Some(n) => counts.lock().unwrap().insert(word, n + 1),
        None => counts.lock().unwrap().insert(word, 1),
    };
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "Nor does it check where a lock ends",
        ],
        hazard: Some(67),
        ..WHAT_IF
    },
    WhatIf {
        question: "a value cannot be made",
        about: About::Panic,
        change: Change::Go {
            take: "return n\n",
            put: "panic(\"no seed\")\n",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no seed",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "one value cannot be made",
        about: About::Panic,
        change: Change::Rust {
            take: "                    n
",
            put: "                    if n == 3 {
                        panic!(\"no seed\");
                    }
                    n
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no seed",
            status: 101,
        },
        ..WHAT_IF
    },
];
