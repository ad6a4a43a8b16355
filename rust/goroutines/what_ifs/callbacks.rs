//! What becomes of the shared callback when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "each call is waited for before the next",
        about: About::Lesson,
        change: Change::Go {
            take: "wg.Go(func() { visit(word) })",
            put: "wg.Go(func() { visit(word) })\n\t\twg.Wait()",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["All calls are inside before any goes on"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each call is waited for before the next",
        about: About::Lesson,
        change: Change::Rust {
            take: "s.spawn(move || visit(word));",
            put: "s.spawn(move || visit(word)).join().unwrap();",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["All calls are inside before any goes on"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the letters are loaded, and stored after the others have loaded them",
        about: About::Lesson,
        change: Change::Go {
            take: "\
		inside.Done()
		inside.Wait()
		letters.Add(int64(len(word)))",
            put: "\
		n := letters.Load()
		inside.Done()
		inside.Wait()
		letters.Store(n + int64(len(word)))",
        },
        becomes: Becomes::Prints("4 letters, the last is type"),
        shows: &["a load and a store lose what others add"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the letters are loaded, and stored after the others have loaded them",
        about: About::Lesson,
        change: Change::Rust {
            take: "\
        inside.wait();
        letters.fetch_add(word.len(), Ordering::Relaxed);",
            put: "\
        let n = letters.load(Ordering::Relaxed);
        inside.wait();
        letters.store(n + word.len(), Ordering::Relaxed);",
        },
        becomes: Becomes::Prints("4 letters, the last is type"),
        shows: &["a load and a store lose what others add"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the callback counts its calls in a plain variable",
        change: Change::Rust {
            take: "\
    let letters = AtomicUsize::new(0);
    let last = Mutex::new(String::new());
    each(&words, |word| {
        inside.wait();
        letters.fetch_add(word.len(), Ordering::Relaxed);",
            put: "\
    let letters = AtomicUsize::new(0);
    let last = Mutex::new(String::new());
    let mut calls = 0;
    each(&words, |word| {
        inside.wait();
        letters.fetch_add(word.len(), Ordering::Relaxed);
        calls += 1;",
        },
        becomes: Becomes::Refused {
            code: "E0594",
            says: "cannot assign to `calls`, as it is a captured variable in a `Fn` closure",
        },
        shows: &[
            "is refused where it is passed",
            "or it is not an `Fn`",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the callback calls `each` again, under its lock",
        change: Change::Go {
            take: "last = max(last, word)",
            put: "\
each(words[:1], func(string) {
			mu.Lock()
			defer mu.Unlock()
			last = max(last, word)
		})",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["If it calls `each` again"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the callback calls `each` again, under its lock",
        change: Change::Rust {
            take: "\
        let mut last = last.lock().unwrap();
",
            put: "\
        let shared = &last;
        let mut last = shared.lock().unwrap();
        each(&words[..1], |_| drop(shared.lock()));
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "what the callback does under its lock",
            "If it calls `each` again",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a call panics under the lock",
        about: About::Panic,
        change: Change::Go {
            take: "last = max(last, word)",
            put: "\
		if word == \"func\" {
			panic(\"no func\")
		}
		last = max(last, word)",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no func",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a call panics under the lock",
        about: About::Panic,
        change: Change::Rust {
            take: "let mut last = last.lock().unwrap();",
            put: "\
let Ok(mut last) = last.lock() else { return };
        if word == \"func\" {
            panic!(\"no func\");
        }",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no func",
            status: 101,
        },
        shows: &["the lock is poisoned and the scope panics"],
        ..WHAT_IF
    },
];
