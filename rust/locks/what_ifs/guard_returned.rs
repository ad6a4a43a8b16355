//! What becomes of the lock that is returned held when it is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "all ten read under one lock and write under another",
        about: About::Lesson,
        change: Change::Go {
            take: "			allHere.Done()
			allHere.Wait()
			plan, err := s.edit(\"plan\")
			if err != nil {
				return
			}
			defer s.done()
			seen := plan.edits
			runtime.Gosched()
			plan.edits = seen + 1
",
            put: "			plan, err := s.edit(\"plan\")
			if err != nil {
				return
			}
			seen := plan.edits
			s.done()

			allHere.Done()
			allHere.Wait()

			plan, err = s.edit(\"plan\")
			if err != nil {
				return
			}
			defer s.done()
			plan.edits = seen + 1
",
        },
        becomes: Becomes::Prints(
            "novel: no such document
edits 1
version 21",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "all ten read under one lock and write under another",
        about: About::Lesson,
        change: Change::Rust {
            take: "            all_here.wait();
            let mut plan = store.edit(\"plan\").unwrap();
            let seen = plan.edits;
            thread::yield_now();
            plan.edits = seen + 1;
",
            put: "            let plan = store.edit(\"plan\").unwrap();
            let seen = plan.edits;
            drop(plan);

            all_here.wait();

            let mut plan = store.edit(\"plan\").unwrap();
            plan.edits = seen + 1;
",
        },
        becomes: Becomes::Prints(
            "novel: no such document
edits 1
version 21",
        ),
        shows: &[
            "how long the caller keeps it",
            "may not be so under the second",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "one who edits does not let go",
        change: Change::Go {
            take: "			defer s.done()
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
        question: "one who edits does not let go",
        change: Change::Rust {
            take: "            plan.edits = seen + 1;
",
            put: "            plan.edits = seen + 1;
            std::mem::forget(plan);
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["a `mem::forget` of the guard everybody waits"],
        ..WHAT_IF
    },
    WhatIf {
        question: "one who has a document asks for another",
        change: Change::Go {
            take: "	fmt.Println(\"edits\", plan.edits)
",
            put: "	fmt.Println(\"edits\", plan.edits)
	_, _ = s.edit(\"notes\")
",
        },
        becomes: Becomes::Ends {
            prints: "novel: no such document
edits 10",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "one who has a document asks for another",
        change: Change::Rust {
            take: "    println!(\"edits {}\", plan.edits);
",
            put: "    println!(\"edits {}\", plan.edits);
    let _notes = store.edit(\"notes\");
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "novel: no such document
edits 10",
        },
        shows: &["One that asks for a second document"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the document is changed after the unlock",
        change: Change::Go {
            take: "	fmt.Println(\"edits\", plan.edits)
	s.done()
",
            put: "	s.done()
	plan.edits++
	fmt.Println(\"edits\", plan.edits)
",
        },
        becomes: Becomes::Prints(
            "novel: no such document
edits 11
version 11",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the document is changed after the unlock",
        change: Change::Rust {
            take: "    let plan = store.edit(\"plan\").unwrap();
    println!(\"edits {}\", plan.edits);
    drop(plan);
",
            put: "    let mut plan = store.edit(\"plan\").unwrap();
    drop(plan);
    plan.edits += 1;
    println!(\"edits {}\", plan.edits);
",
        },
        becomes: Becomes::Refused {
            code: "E0382",
            says: "borrow of moved value: `plan`",
        },
        shows: &["it is the way to the data"],
        ..WHAT_IF
    },
    WhatIf {
        question: "std's own way to a part of the state is used",
        change: Change::Rust {
            take: "        let mut docs = state.docs.iter();
        let at = docs.position(|doc| doc.name == name);
        Ok(Editing { at: at.ok_or(NoDoc)?, state })
",
            put: "        let first = MutexGuard::map(state, |state| {
            &mut state.docs[0]
        });
        drop(first);
        Err(NoDoc)
",
        },
        becomes: Becomes::Refused {
            code: "E0658",
            says: "use of unstable library feature `mapped_lock_guards`",
        },
        shows: &["that is not stable yet"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a guard is handed to another thread",
        change: Change::Rust {
            take: "    println!(\"edits {}\", plan.edits);
    drop(plan);
",
            put: "    println!(\"edits {}\", plan.edits);
    thread::scope(|s| {
        s.spawn(move || drop(plan));
    });
",
        },
        becomes: Becomes::Refused {
            code: "E0277",
            says: "cannot be sent between threads safely",
        },
        shows: &["A guard stays in the thread that locked"],
        ..WHAT_IF
    },
    WhatIf {
        question: "one who edits panics",
        about: About::Panic,
        change: Change::Go {
            take: "			seen := plan.edits
",
            put: "			seen := plan.edits
			if seen == 5 {
				panic(\"no edit\")
			}
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no edit",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "one who edits panics",
        about: About::Panic,
        change: Change::Rust {
            take: "            let seen = plan.edits;
",
            put: "            let seen = plan.edits;
            if seen == 5 {
                panic!(\"no edit\");
            }
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no edit",
            status: 101,
        },
        ..WHAT_IF
    },
];
