//! What becomes of the list that is copied when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the copy is stored, whoever was faster",
        about: About::Lesson,
        change: Change::Go {
            take: "		next = append(next, l)
		if h.listeners.CompareAndSwap(old, &next) {
			return
		}
	}
}
",
            put: "		next = append(next, l)
		if old == nil {
			copied.Done()
			copied.Wait()
		}
		h.listeners.Store(&next)
		return
	}
}

// All four have copied the list before one of them stores.
var copied sync.WaitGroup

func init() {
	copied.Add(4)
}
",
        },
        becomes: Becomes::Prints(
            "listeners 1
called 2
called 3",
        ),
        shows: &["If another came first, it is copied anew"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the list is read under one lock and replaced under \
                   the next",
        about: About::Lesson,
        change: Change::Rust {
            take: "        let mut list = self.listeners.lock().unwrap();
        Arc::make_mut(&mut list).push(listener);
",
            put: "        use std::sync::Barrier;
        static COPIED: Barrier = Barrier::new(4);

        let mut list = self.all().to_vec();
        if list.is_empty() {
            COPIED.wait();
        }
        list.push(listener);
        *self.listeners.lock().unwrap() = Arc::new(list);
",
        },
        becomes: Becomes::Prints(
            "listeners 1
called 2
called 3",
        ),
        shows: &[
            "that the list is read and replaced",
            "an addition in between is lost",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the listeners are called under the lock",
        change: Change::Rust {
            take: "        for listener in self.all().iter() {
",
            put: "        let all = self.listeners.lock().unwrap();
        for listener in all.iter() {
",
        },
        becomes: Becomes::WaitsForEver { prints: "listeners 4" },
        shows: &["is called under the lock and adds another"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the list that others have is added to",
        change: Change::Rust {
            take: "        Arc::make_mut(&mut list).push(listener);
",
            put: "        list.push(listener);
",
        },
        becomes: Becomes::Refused {
            code: "E0596",
            says: "cannot borrow data in an `Arc` as mutable",
        },
        shows: &["has it as it was then"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a listener panics",
        about: About::Panic,
        change: Change::Go {
            take: "		if event == \"open\" {
",
            put: "		if event == \"open\" {
			panic(\"not listening\")
",
        },
        becomes: Becomes::Ends {
            prints: "listeners 4",
            says: "panic: not listening",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a listener panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        if event == \"open\" {
",
            put: "        if event == \"open\" {
            panic!(\"not listening\");
",
        },
        becomes: Becomes::Ends {
            prints: "listeners 4",
            says: "not listening",
            status: 101,
        },
        ..WHAT_IF
    },
];
