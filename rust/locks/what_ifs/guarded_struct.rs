//! What becomes of the struct behind a mutex when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "a deposit lets go of the lock between the balance \
                   and the history",
        about: About::Lesson,
        change: Change::Go {
            take: "	runtime.Gosched()\n	a.history",
            put: "	a.mu.Unlock()\n	runtime.Gosched()\n	a.mu.Lock()\n	a.history",
        },
        becomes: Becomes::Prints(
            "ada has 2000 in 100 deposits\nevery look fits false",
        ),
        hazard: Some(76),
        ..WHAT_IF
    },
    WhatIf {
        question: "a deposit lets go of the lock between the balance \
                   and the history",
        about: About::Lesson,
        change: Change::Rust {
            take: "        thread::yield_now();
        state.history",
            put: "        drop(state);
        thread::yield_now();
        let mut state = self.state.lock().unwrap();
        state.history",
        },
        becomes: Becomes::Prints(
            "ada has 2000 in 100 deposits\nevery look fits false",
        ),
        shows: &[
            "what belongs together",
            "lets others see one without the other",
        ],
        hazard: Some(76),
        ..WHAT_IF
    },
    WhatIf {
        question: "the method that only reads takes no lock",
        change: Change::Go {
            take: "	a.mu.Lock()
	defer a.mu.Unlock()
	return",
            put: "	return",
        },
        becomes: Becomes::Prints(
            "ada has 2000 in 100 deposits\nevery look fits false",
        ),
        shows: &["read without the lock"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the method that only reads takes no lock",
        change: Change::Rust {
            take: "self.state.lock().unwrap().clone()",
            put: "self.state.clone()",
        },
        becomes: Becomes::Refused {
            code: "E0599",
            says: "no method named `clone` found for struct `std::sync::Mutex<T>`",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a method hands out a reference to what is guarded",
        change: Change::Rust {
            take: "    fn summary(&self) -> State {
        self.state.lock().unwrap().clone()",
            put: "    fn summary(&self) -> &State {
        let state = self.state.lock().unwrap();
        &*state",
        },
        becomes: Becomes::Refused {
            code: "E0515",
            says: "returns a value referencing data owned by the \
                   current function",
        },
        shows: &["could not leave"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a deposit panics half-way",
        about: About::Panic,
        change: Change::Go {
            take: "	runtime.Gosched()
	a.history",
            put: "	panic(\"no history\")
	a.history",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no history",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a deposit panics half-way",
        about: About::Panic,
        change: Change::Rust {
            take: "state.history.push(amount);",
            put: "panic!(\"no history\");",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no history",
            status: 101,
        },
        ..WHAT_IF
    },
];
