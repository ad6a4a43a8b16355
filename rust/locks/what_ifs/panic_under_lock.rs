//! What becomes of the panic under the lock when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the unlock is not deferred",
        about: About::Lesson,
        change: Change::Go {
            take: "	defer s.mu.Unlock()
	if n > s.left {
		panic(\"sold out\")
	}
	s.left -= n
",
            put: "	if n > s.left {
		panic(\"sold out\")
	}
	s.left -= n
	s.mu.Unlock()
",
        },
        becomes: Becomes::Ends {
            prints: "a request panicked: sold out",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the next request unwraps what `lock` returns",
        about: About::Lesson,
        change: Change::Rust {
            take: "        let left = self.left.lock();
        let mut left = left.unwrap_or_else(PoisonError::into_inner);
",
            put: "        let mut left = self.left.lock().unwrap();
",
        },
        becomes: Becomes::Prints(
            "a request panicked: sold out
a request panicked: called `Result::unwrap()` on an `Err` value: PoisonError { .. }
a request panicked: called `Result::unwrap()` on an `Err` value: PoisonError { .. }
a request panicked: called `Result::unwrap()` on an `Err` value: PoisonError { .. }
served 1 of 5, left 6",
        ),
        shows: &["makes each one fail that comes after it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the stock is changed before the panic",
        change: Change::Go {
            take: "	if n > s.left {
		panic(\"sold out\")
	}
	s.left -= n
",
            put: "	s.left -= n
	if s.left < 0 {
		panic(\"sold out\")
	}
",
        },
        becomes: Becomes::Prints(
            "a request panicked: sold out
a request panicked: sold out
a request panicked: sold out
a request panicked: sold out
served 1 of 5, left -99",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the stock is changed before the panic",
        change: Change::Rust {
            take: "        assert!(n <= *left, \"sold out\");
        *left -= n;
",
            put: "        *left -= n;
        assert!(*left >= 0, \"sold out\");
",
        },
        becomes: Becomes::Prints(
            "a request panicked: sold out
a request panicked: sold out
a request panicked: sold out
a request panicked: sold out
served 1 of 5, left -99",
        ),
        shows: &["that the data is whole", "changed by half"],
        ..WHAT_IF
    },
    WhatIf {
        question: "who reads the stock mends it and clears the mark",
        change: Change::Rust {
            take: "        let mut left = left.unwrap_or_else(PoisonError::into_inner);
",
            put: "        let mut left = left.unwrap_or_else(|poisoned| {
            self.left.clear_poison();
            println!(\"poisoned: {}\", self.left.is_poisoned());
            poisoned.into_inner()
        });
",
        },
        becomes: Becomes::Prints(
            "a request panicked: sold out
poisoned: false
served 4 of 5, left 0",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody catches the panic",
        about: About::Panic,
        change: Change::Go {
            take: "			reason := recover()
",
            put: "			var reason any
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: sold out",
            status: 2,
        },
        shows: &["a panic ends the request"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody asks `join` how it went",
        about: About::Panic,
        change: Change::Rust {
            take: "s.spawn(request).join().is_ok())",
            put: "drop(s.spawn(request)));
    true",
        },
        becomes: Becomes::Ends {
            prints: "a request panicked: sold out
a request panicked: a scoped thread panicked",
            says: "",
            status: 101,
        },
        ..WHAT_IF
    },
];
