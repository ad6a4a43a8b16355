//! What becomes of the claim that is given back when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

const CLOSED_TOO_SOON: &str = "refreshed by 1 value 7
then: no source
was busy: true
then: true
value 8
was busy: false
then: false";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody asks for the claim",
        about: About::Lesson,
        change: Change::Go {
            take: "	if !c.busy.CompareAndSwap(false, true) {
		return false
	}
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody asks for the claim",
        about: About::Lesson,
        change: Change::Rust {
            take: "        let Some(_claim) = self.claim() else { return false };
",
            put: "",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        ..WHAT_IF
    },
    WhatIf {
        question: "the claim is given back after the work, and not by \
                   a defer",
        change: Change::Go {
            take: "	defer c.busy.Store(false)
	c.value.Store(load())
",
            put: "	c.value.Store(load())
	c.busy.Store(false)
",
        },
        becomes: Becomes::Prints(
            "refreshed by 1 value 7
then: no source
then: false
value 7
was busy: true
then: false",
        ),
        shows: &["is given back on every path, in a panic, too"],
        ..WHAT_IF
    },
    WhatIf {
        question: "one claim is dropped at once, and one is held",
        change: Change::Rust {
            take: "    println!(\"then: {}\", request(&cache, || 8));
",
            put: "    let _ = cache.claim();
    println!(\"then: {}\", request(&cache, || 8));
    let _claim = cache.claim();
    println!(\"held: {}\", request(&cache, || 10));
",
        },
        becomes: Becomes::Prints(
            "refreshed by 1 value 7
then: no source
then: true
held: false
value 8
was busy: true
then: false",
        ),
        shows: &[
            "that the work is done under",
            "Dropped at once, it protects nothing",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a claim is forgotten",
        change: Change::Rust {
            take: "    println!(\"then: {}\", request(&cache, || 8));
",
            put: "    std::mem::forget(cache.claim());
    println!(\"then: {}\", request(&cache, || 8));
",
        },
        becomes: Becomes::Prints(
            "refreshed by 1 value 7
then: no source
then: false
value 7
was busy: true
then: false",
        ),
        shows: &["is kept for good leaves everybody turned away"],
        ..WHAT_IF
    },
    WhatIf {
        question: "it is closed while somebody is at it",
        change: Change::Go {
            take: "	fmt.Println(\"then:\", try(c, func() int64 { return 8 }))
",
            put: "	fmt.Println(\"then:\", try(c, func() int64 {
		fmt.Println(\"was busy:\", c.close())
		return 8
	}))
",
        },
        becomes: Becomes::Prints(CLOSED_TOO_SOON),
        shows: &["tells whether somebody is, who will clear it again"],
        ..WHAT_IF
    },
    WhatIf {
        question: "it is closed while somebody is at it",
        change: Change::Rust {
            take: "    println!(\"then: {}\", request(&cache, || 8));
",
            put: "    let theirs = Arc::clone(&cache);
    let load = move || {
        println!(\"was busy: {}\", theirs.close());
        8
    };
    println!(\"then: {}\", request(&cache, load));
",
        },
        becomes: Becomes::Prints(CLOSED_TOO_SOON),
        shows: &[
            "tells whether somebody is, who will clear it again",
            "while somebody is at it closes nothing",
            "back opens it again",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who refreshes panics, and nobody recovers",
        about: About::Panic,
        change: Change::Go {
            take: "				return 7
",
            put: "				panic(\"no value\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no value",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who refreshes panics, and nobody expects it",
        about: About::Panic,
        change: Change::Rust {
            take: "                (0..3).for_each(|_| others.recv().unwrap());
                7
",
            put: "                (0..3).for_each(|_| others.recv().unwrap());
                panic!(\"no value\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "",
            status: 101,
        },
        ..WHAT_IF
    },
];
