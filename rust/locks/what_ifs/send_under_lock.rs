//! What becomes of the send under a lock when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "who submits waits for room with the lock held, and \
                   the worker goes on",
        about: About::Lesson,
        change: Change::Go {
            take: "	fmt.Println(\"fourth:\", q.submit(\"fourth\"))
	close(gate)
",
            put: "	q.mu.Lock()
	close(gate)
	q.jobs <- \"fourth\"
	q.mu.Unlock()
",
        },
        becomes: Becomes::Ends {
            prints: "first: taken true",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        hazard: Some(65),
..WHAT_IF
    },
    WhatIf {
        question: "who submits waits for room with the lock held, and \
                   the worker goes on",
        about: About::Lesson,
        change: Change::Rust {
            take: "    println!(\"fourth: {}\", queue.submit(\"fourth\").unwrap_err());
    drop(gate);
",
            put: "    let state = queue.state.lock().unwrap();
    drop(gate);
    state.jobs.as_ref().unwrap().send(\"fourth\").unwrap();
    drop(state);
",
        },
        becomes: Becomes::WaitsForEver { prints: "first: taken true" },
        shows: &[
            "that nothing is waited for under the lock",
            "for ever if the worker asks for the lock",
        ],
        hazard: Some(65),
..WHAT_IF
    },
    WhatIf {
        question: "who submits waits for room with no lock held",
        change: Change::Rust {
            take: "    println!(\"fourth: {}\", queue.submit(\"fourth\").unwrap_err());
    drop(gate);
",
            put: "    let jobs = queue.state.lock().unwrap().jobs.clone();
    drop(gate);
    queue.close();
    jobs.unwrap().send(\"fourth\").unwrap();
",
        },
        becomes: Becomes::Prints(
            "first: taken true
done 4
too late: closed",
        ),
        shows: &["when that clone is dropped, too"],
        ..WHAT_IF
    },
    WhatIf {
        question: "looking and sending are two steps, and a close comes \
                   between",
        change: Change::Go {
            take: "	fmt.Println(\"fourth:\", q.submit(\"fourth\"))
	close(gate)
",
            put: "	q.mu.Lock()
	open := !q.closed
	q.mu.Unlock()
	close(gate)
	q.close()
	if open {
		q.jobs <- \"fourth\"
	}
",
        },
        becomes: Becomes::Ends {
            prints: "first: taken true",
            says: "panic: send on closed channel",
            status: 2,
        },
        shows: &["nobody closes the channel"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the wait for the worker is under the lock",
        change: Change::Go {
            take: "	close(gate)

	// 6. After the close, the three that were accepted are done.
	q.close()
",
            put: "	q.mu.Lock()
	close(gate)
	q.closed = true
	close(q.jobs)
	<-q.ended
	q.mu.Unlock()
",
        },
        becomes: Becomes::Ends {
            prints: "first: taken true
fourth: full",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["which the worker needs"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the wait for the worker is under the lock",
        change: Change::Rust {
            take: "    drop(gate);

    // 6. After the close, the three that were accepted are done.
    queue.close();
    worker.join().unwrap();
",
            put: "    let mut state = queue.state.lock().unwrap();
    drop(gate);
    state.jobs.take();
    worker.join().unwrap();
    drop(state);
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "first: taken true
fourth: full",
        },
        shows: &["which the worker needs"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody closes the queue",
        change: Change::Go {
            take: "	q.close()
",
            put: "	<-q.ended
",
        },
        becomes: Becomes::Ends {
            prints: "first: taken true
fourth: full",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody closes the queue",
        change: Change::Rust {
            take: "    queue.close();
",
            put: "",
        },
        becomes: Becomes::WaitsForEver {
            prints: "first: taken true
fourth: full",
        },
        shows: &["Nor does it check that somebody closes"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the worker panics",
        about: About::Panic,
        change: Change::Go {
            take: "		<-gate
",
            put: "		<-gate
		panic(\"no worker\")
",
        },
        becomes: Becomes::Ends {
            prints: "first: taken true
fourth: full",
            says: "panic: no worker",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the worker panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        _ = opened.recv(); // until the gate is dropped
",
            put: "        _ = opened.recv();
        panic!(\"no worker\");
",
        },
        becomes: Becomes::Ends {
            prints: "first: taken true
fourth: full",
            says: "no worker",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker has panicked, and another job comes",
        change: Change::Rust {
            take: "    // 6. After the close, the three that were accepted are done.
    queue.close();
    worker.join().unwrap();
",
            put: "    let (queue, worker) = Queue::start(|_| panic!(\"no worker\"));
    queue.submit(\"one\").unwrap();
    println!(\"panicked {}\", worker.join().is_err());
    println!(\"two: {}\", queue.submit(\"two\").unwrap_err());
",
        },
        becomes: Becomes::Ends {
            prints: "first: taken true
fourth: full
panicked true
two: closed
done 0
too late: closed",
            says: "no worker",
            status: 0,
        },
        shows: &["is found by `Disconnected`"],
        ..WHAT_IF
    },
];
