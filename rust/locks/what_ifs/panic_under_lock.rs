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
        hazard: Some(39),
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
        hazard: Some(39),
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
        question: "whoever reads the stock mends it and clears the mark",
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
        question: "the one who serves panics in turn",
        about: About::Panic,
        change: Change::Go {
            take: "			served <- reason == nil
",
            put: "			if reason != nil {
				panic(reason)
			}
			served <- true
",
        },
        becomes: Becomes::Ends {
            prints: "a request panicked: sold out",
            says: "panic: sold out",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who serves panics in turn",
        about: About::Panic,
        change: Change::Rust {
            take: "    thread::scope(|s| s.spawn(request).join().is_ok())
",
            put: "    if thread::scope(|s| s.spawn(request).join().is_err()) {
        panic!(\"not served\");
    }
    true
",
        },
        becomes: Becomes::Ends {
            prints: "a request panicked: sold out
a request panicked: not served",
            says: "",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "there is no lock",
        change: Change::Go {
            take: "	s.mu.Lock()
	defer s.mu.Unlock()
",
            put: "",
        },
        becomes: Becomes::PrintsTheSame {
            because: "Here one request comes after the other, and a lock that nobody holds is as free as none. That a lock keeps others out is shown in `locks/counter`.",
        },
        ..WHAT_IF
    },
];
