//! What becomes of the parallel part and its consumer when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the consumer begins when the parallel part has ended",
        about: About::Lesson,
        change: Change::Go {
            take: "	go func() {
		wg.Wait()
		close(results)
	}()",
            put: "	wg.Wait()
	close(results)",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["The sequential part, at the same time"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the consumer begins when the parallel part has ended",
        about: About::Lesson,
        change: Change::Rust {
            take: "                tx.send(cube(n))
            })
        });",
            put: "                tx.send(cube(n))
            })
        })
        .join()
        .unwrap()
        .unwrap();",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["The sequential part, at the same time"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the parallel part is a loop",
        about: About::Lesson,
        change: Change::Rust {
            take: "data.par_iter().try_for_each_with(tx, |tx, &n| {",
            put: "\
let tx = tx;
            data.iter().try_for_each(|&n| {",
        },
        becomes: Becomes::Prints(
            "\
computed by workers 0
100 results, sum 24502500",
        ),
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody closes the channel",
        change: Change::Go {
            take: "		close(results)
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &[
            "Somebody has to wait for the last of them, to close",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a clone of the sender is kept",
        change: Change::Rust {
            take: "    let by_workers = AtomicUsize::new(0);
",
            put: "    let by_workers = AtomicUsize::new(0);
    let _kept = tx.clone();
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["closes the channel"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the buffer has no bound",
        change: Change::Rust {
            take: "channel::bounded(8)",
            put: "channel::unbounded()",
        },
        becomes: Becomes::PrintsTheSame {
            because: "the bound is of memory; the results are the same",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the receiver is a task of the same pool, which has one thread",
        change: Change::Rust {
            take: "\
thread::scope(|s| {
        // 1. The parallel part. A thread of the pool has an index.
        s.spawn(|| {
            data.par_iter().try_for_each_with(tx, |tx, &n| {
                if rayon::current_thread_index().is_some() {
                    by_workers.fetch_add(1, Ordering::Relaxed);
                }
                tx.send(cube(n))
            })
        });

        // 2. The sender has moved: the last clone is dropped when
        // the last piece is done, and closes the channel.

        // 3. The sequential part, at the same time: a hundred
        // results and room for eight.
        results.into_iter().collect()
    });",
            put: "\
{
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1);
        // 1. The parallel part. A thread of the pool has an index.
        let parallel = || {
            data.par_iter().try_for_each_with(tx, |tx, &n| {
                if rayon::current_thread_index().is_some() {
                    by_workers.fetch_add(1, Ordering::Relaxed);
                }
                tx.send(cube(n))
            })
        };

        // 2. The sender has moved: the last clone is dropped when
        // the last piece is done, and closes the channel.

        // 3. The sequential part waits for its turn in the pool.
        let sequential = || results.into_iter().collect();
        pool.build().unwrap().join(parallel, sequential).1
    };",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that the receiver does not need the pool",
            "nothing moves any more",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Go {
            take: "				byWorkers.Add(1)
",
            put: "				if n == 27 {
					panic(\"no 27\")
				}
				byWorkers.Add(1)
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
        question: "a worker panics",
        about: About::Panic,
        change: Change::Rust {
            take: "\
fn cube(n: u64) -> u64 {
",
            put: "\
fn cube(n: u64) -> u64 {
    if n == 27 {
        panic!(\"no 27\");
    }
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no 27",
            status: 101,
        },
        shows: &["there the panic comes out"],
        ..WHAT_IF
    },
];
