//! What becomes of the many tasks when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "each task is waited for before the next starts",
        about: About::Lesson,
        change: Change::Go {
            take: "				wg.Go(func() { done.Add(1) })
			}
		})",
            put: "				wg.Go(func() { done.Add(1) })
			}
		})
		wg.Wait()",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["All thousand wait here"],
        ..WHAT_IF
    },
    WhatIf {
        question: "main does the work itself",
        about: About::Lesson,
        change: Change::Rust {
            take: "            s.spawn(move |s| {
                sum.fetch_add(n, Ordering::Relaxed);
                done.fetch_add(by_worker(), Ordering::Relaxed);

                // 2. A task may start another; it is handed the
                // scope.
                if n % 10 == 0 {
                    s.spawn(move |_| {
                        done.fetch_add(
                            by_worker(),
                            Ordering::Relaxed,
                        );
                    });
                }
            });",
            put: "            sum.fetch_add(n, Ordering::Relaxed);
            done.fetch_add(by_worker(), Ordering::Relaxed);

            // 2. A task may start another.
            if n % 10 == 0 {
                s.spawn(move |_| {
                    done.fetch_add(by_worker(), Ordering::Relaxed);
                });
            }",
        },
        becomes: Becomes::Prints("tasks by workers 100 sum 499500"),
        shows: &["runs its own closure here, on main"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each task waits until all have started",
        change: Change::Go {
            take: "	var wg sync.WaitGroup
	for n := range int64(tasks) {
		wg.Go(func() {
			<-begin
",
            put: "	var wg, all sync.WaitGroup
	all.Add(tasks)
	for n := range int64(tasks) {
		wg.Go(func() {
			<-begin
			all.Done()
			all.Wait()
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "a goroutine that waits makes room for another, so all of them start",
        },
        shows: &[
            "Where a goroutine that waits makes room for another",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "each task waits until all have started",
        change: Change::Rust {
            take: "                sum.fetch_add(n, Ordering::Relaxed);
",
            put: "                static ALL: std::sync::Barrier =
                    std::sync::Barrier::new(TASKS as usize);
                ALL.wait();
                sum.fetch_add(n, Ordering::Relaxed);
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that a task does not wait for another one",
            "a pool whose threads all wait does nothing",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a task panics",
        about: About::Panic,
        change: Change::Go {
            take: "			sum.Add(n)
",
            put: "			if n == 27 {
				panic(\"no 27\")
			}
			sum.Add(n)
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no 27",
            status: 2,
        },
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "a task panics",
        about: About::Panic,
        change: Change::Rust {
            take: "                sum.fetch_add(n, Ordering::Relaxed);
",
            put: "                if n == 27 {
                    panic!(\"no 27\");
                }
                sum.fetch_add(n, Ordering::Relaxed);
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no 27",
            status: 101,
        },
        shows: &["comes out of the scope when all tasks"],
        ..WHAT_IF
    },
];
