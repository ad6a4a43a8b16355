//! What becomes of the two locks when they are changed.

use crate::what_if::{
    About, Becomes, Change, Finds, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "each takes its first argument first, and the two \
                   movers meet between the locks",
        about: About::Lesson,
        change: Change::Go {
            take: "	if a.id > b.id {
		a, b = b, a
	}
	a.mu.Lock()
	b.mu.Lock()
	return func() { b.mu.Unlock(); a.mu.Unlock() }
}
",
            put: "	a.mu.Lock()
	haveOne.Done()
	haveOne.Wait()
	b.mu.Lock()
	return func() { b.mu.Unlock(); a.mu.Unlock() }
}

var haveOne sync.WaitGroup

func init() { haveOne.Add(2) }
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        hazard: Some(66),
        ..WHAT_IF
    },
    WhatIf {
        question: "each takes its first argument first, and the two \
                   movers meet between the locks",
        about: About::Lesson,
        change: Change::Rust {
            take: "        if a.id > b.id {
            let (b, a) = Account::lock_both(b, a);
            return (a, b);
        }
        let a = a.cents.lock().unwrap();
",
            put: "        static HAVE_ONE: std::sync::Barrier =
            std::sync::Barrier::new(2);
        let a = a.cents.lock().unwrap();
        HAVE_ONE.wait();
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "the order. A function that takes the first argument first",
        ],
        hazard: Some(66),
        ..WHAT_IF
    },
    WhatIf {
        question: "money is moved from an account to itself",
        change: Change::Go {
            take: "	if from.id == to.id {
		return errSame
	}
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "moved 20 and 10
every look was 1000: true
too much: not enough",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["One account twice would be one lock twice"],
        ..WHAT_IF
    },
    WhatIf {
        question: "money is moved from an account to itself",
        change: Change::Rust {
            take: "        if from.id == to.id {
            return Err(Refused::OneAccount);
        }
",
            put: "",
        },
        becomes: Becomes::WaitsForEver {
            prints: "moved 20 and 10
every look was 1000: true
too much: not enough",
        },
        shows: &["waits for itself"],
        ..WHAT_IF
    },
    WhatIf {
        question: "who looks locks one after the other, and a transfer \
                   comes between",
        change: Change::Go {
            take: "	defer lockBoth(a, b)()
	return a.cents + b.cents
",
            put: "	a.mu.Lock()
	sum := a.cents
	a.mu.Unlock()
	_ = transfer(a, b, 1)
	b.mu.Lock()
	sum += b.cents
	b.mu.Unlock()
	return sum
",
        },
        becomes: Becomes::Prints(
            "moved 20 and 10
every look was 1000: false
too much: not enough
to itself: one account
last look: 1001",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "who looks locks one after the other, and a transfer \
                   comes between",
        change: Change::Rust {
            take: "        let (a, b) = Account::lock_both(a, b);
        *a + *b
",
            put: "        let sum = *a.cents.lock().unwrap();
        _ = Account::transfer(a, b, 1)
            .or_else(|_| Account::transfer(b, a, 1));
        sum + *b.cents.lock().unwrap()
",
        },
        becomes: Becomes::Prints(
            "moved 20 and 10
every look was 1000: false
too much: not enough
to itself: one account
last look: 1001",
        ),
        shows: &[
            "Nor does it check that both are held while both are read",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a mover panics under both locks",
        about: About::Panic,
        change: Change::Go {
            take: "	from.cents -= cents
",
            put: "	if from.id == 2 {
		panic(\"no receipt\")
	}
	from.cents -= cents
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no receipt",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a mover panics under both locks",
        about: About::Panic,
        change: Change::Rust {
            take: "        *to += cents;
",
            put: "        if *to > 0 {
            panic!(\"no receipt\");
        }
        *to += cents;
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no receipt",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "each takes its first argument first, and \
                   nothing makes the two movers meet",
        change: Change::Rust {
            take: "        if a.id > b.id {
            let (b, a) = Account::lock_both(b, a);
            return (a, b);
        }
",
            put: "",
        },
        becomes: Becomes::Explored {
            finds: Finds::WaitsForEver { prints: "" },
            within: 100,
        },
        hazard: Some(66),
        ..WHAT_IF
    },
];
