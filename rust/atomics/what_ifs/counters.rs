//! What becomes of the atomic counters when they are changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[
    Unshown {
        phrase: "an ordering is strong enough",
        because: "on x86-64, and in most runs elsewhere, a weaker ordering \
              behaves as the stronger one",
    },
    Unshown {
        phrase: "store with `Release`",
        because: "it is what to do, not what becomes of it",
    },
];

const BOTH_BOOK: &str = "hits 8000
second gets them true
first gets them true
looked again false
left 1";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the new value is stored, whatever came in between",
        about: About::Lesson,
        change: Change::Go {
            take: "	for {
		old := a.Load()
		n, ok := next(old)
		if !ok {
			return false
		}
		if a.CompareAndSwap(old, n) {
			return true
		}
	}
",
            put: "	old := a.Load()
	n, ok := next(old)
	if !ok {
		return false
	}
	a.Store(n)
	return true
",
        },
        becomes: Becomes::Prints(BOTH_BOOK),
        shows: &["if somebody else came in"],
        hazard: Some(44),
        ..WHAT_IF
    },
    WhatIf {
        question: "the new value is stored, whatever came in between",
        about: About::Lesson,
        change: Change::Rust {
            take: "    let first = seats.try_update(
        Ordering::Relaxed,
        Ordering::Relaxed,
        rule,
    );
",
            put: "    fn load_then_store(
        seats: &AtomicU64,
        mut rule: impl FnMut(u64) -> Option<u64>,
    ) -> Result<(), ()> {
        let left = rule(seats.load(Ordering::Relaxed)).ok_or(())?;
        seats.store(left, Ordering::Relaxed);
        Ok(())
    }
    let first = load_then_store(&seats, rule);
",
        },
        becomes: Becomes::Prints(BOTH_BOOK),
        shows: &[
            "a load followed by a store",
            "comes between them is lost",
        ],
        hazard: Some(44),
        ..WHAT_IF
    },
    WhatIf {
        question: "each loads and stores under a lock, and not the same one",
        change: Change::Go {
            take: "	for {
		old := a.Load()
		n, ok := next(old)
		if !ok {
			return false
		}
		if a.CompareAndSwap(old, n) {
			return true
		}
	}
",
            put: "	var own sync.Mutex
	own.Lock()
	defer own.Unlock()
	old := a.Load()
	n, ok := next(old)
	if !ok {
		return false
	}
	a.Store(n)
	return true
",
        },
        becomes: Becomes::Prints(BOTH_BOOK),
        hazard: Some(30),
        ..WHAT_IF
    },
    WhatIf {
        question: "each loads and stores under a lock, and not the same one",
        change: Change::Rust {
            take: "    let first = seats.try_update(
        Ordering::Relaxed,
        Ordering::Relaxed,
        rule,
    );
",
            put: "    fn under_own_lock(
        seats: &AtomicU64,
        mut rule: impl FnMut(u64) -> Option<u64>,
    ) -> Result<(), ()> {
        let own = std::sync::Mutex::new(());
        let _guard = own.lock().unwrap();
        let left = rule(seats.load(Ordering::Relaxed)).ok_or(())?;
        seats.store(left, Ordering::Relaxed);
        Ok(())
    }
    let first = under_own_lock(&seats, rule);
",
        },
        becomes: Becomes::Prints(BOTH_BOOK),
        hazard: Some(30),
        ..WHAT_IF
    },
    WhatIf {
        question: "one thread cannot count",
        about: About::Panic,
        change: Change::Go {
            take: "hits.Add(1)",
            put: "panic(\"cannot count\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: cannot count",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "one thread cannot count",
        about: About::Panic,
        change: Change::Rust {
            take: "hits.fetch_add(1, Ordering::Relaxed);",
            put: "panic!(\"cannot count\");",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "cannot count",
            status: 101,
        },
        ..WHAT_IF
    },
];
