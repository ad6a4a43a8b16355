//! What becomes of the map that is mostly read when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the handler runs under the read lock",
        about: About::Lesson,
        change: Change::Go {
            take: "	h, ok := r.routes[path]
	r.mu.RUnlock()
",
            put: "	defer r.mu.RUnlock()
	h, ok := r.routes[path]
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the handler runs under the read lock",
        about: About::Lesson,
        change: Change::Rust {
            take: "        let found = self.routes.read().unwrap().get(path).cloned();

        match found {
",
            put: "        match self.routes.read().unwrap().get(path) {
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that a reader lets go before it waits",
            "changes the routes waits for itself",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "one who reads reads again while a writer waits",
        change: Change::Go {
            take: "	r.mu.RLock()
	n := len(r.routes)
	r.mu.RUnlock()
	return n
",
            put: "	r.mu.RLock()
	defer r.mu.RUnlock()
	go r.remove(\"/none\")
	for r.mu.TryRLock() { // until the writer waits
		r.mu.RUnlock()
		runtime.Gosched()
	}
	r.mu.RLock()
	defer r.mu.RUnlock()
	return len(r.routes)
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        hazard: Some(68),
..WHAT_IF
    },
    WhatIf {
        question: "one who reads reads again while a writer waits",
        change: Change::Rust {
            take: "        self.routes.read().unwrap().len()
",
            put: "        let _first = self.routes.read().unwrap();
        thread::scope(|s| {
            s.spawn(|| self.remove(\"/none\"));
            // Until the writer waits.
            while self.routes.try_read().is_ok() {
                thread::yield_now();
            }
            self.routes.read().unwrap().len()
        })
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "the second read waits for the writer",
            "on Linux it is so",
        ],
        hazard: Some(68),
..WHAT_IF
    },
    WhatIf {
        question: "a route is set with the read lock held",
        change: Change::Rust {
            take: "let mut routes = self.routes.write().unwrap();",
            put: "let mut routes = self.routes.read().unwrap();",
        },
        becomes: Becomes::Refused {
            code: "E0596",
            says: "cannot borrow data in dereference of \
                   `std::sync::RwLockReadGuard",
        },
        shows: &["an `insert` by way of it does not compile"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a route is set with the read lock held",
        change: Change::Go {
            take: "	r.mu.Lock()
	defer r.mu.Unlock()
	r.routes[path] = h
",
            put: "	r.mu.RLock()
	defer r.mu.RUnlock()
	r.routes[path] = h
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "no two of them set or look up at the same time \
                      here",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a handler panics",
        about: About::Panic,
        change: Change::Go {
            take: "		removed.Wait()
",
            put: "		removed.Wait()
		if arg != \"\" {
			panic(\"no answer\")
		}
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no answer",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a handler panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        format!(\"{arg}: served, routes {}\", router.count())
",
            put: "        panic!(\"no answer\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no answer",
            status: 101,
        },
        ..WHAT_IF
    },
];
