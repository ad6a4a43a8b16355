//! What becomes of the service with workers when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there is one worker",
        about: About::Lesson,
        change: Change::Go {
            take: "	for range workers {
",
            put: "	for range min(workers, 1) {
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
        question: "there is one worker",
        about: About::Lesson,
        change: Change::Rust {
            take: "(0..workers).map(|_| {",
            put: "(0..workers.min(1)).map(|_| {",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker leaves when the service is stopped",
        change: Change::Go {
            take: "		failed := panics(job)
",
            put: "		s.mu.Lock()
		closed := s.closed
		s.mu.Unlock()
		if closed {
			return
		}
		failed := panics(job)
",
        },
        becomes: Becomes::Prints(
            "at work at once: 3
in the queue: 2 of 2
too late: closed
closed: done 3 failed 0
closed: done 3 failed 0",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "somebody waits for room when the service is stopped",
        change: Change::Rust {
            take: "    service.stop();
",
            put: "    let sender = service.jobs.lock().unwrap().clone();
    let user = thread::spawn(move || {
        sender.unwrap().send(Box::new(|| ()))
    });
    service.stop();
",
        },
        becomes: Becomes::Prints(
            "at work at once: 3
in the queue: 2 of 2
too late: closed
closed: done 5 failed 1
closed: done 5 failed 1",
        ),
        shows: &["is closed when the last clone is dropped"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the queue is closed before a send that was let in",
        change: Change::Go {
            take: "	s.stop()
	fmt.Println(\"too late:\", s.submit(func() {}))
",
            put: "	close(s.jobs)
	fmt.Println(\"too late:\", s.submit(func() {}))
",
        },
        becomes: Becomes::Ends {
            prints: "at work at once: 3
in the queue: 2 of 2",
            says: "panic: send on closed channel",
            status: 2,
        },
        shows: &[
            "so that the queue is not closed before the send",
            "which would panic",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a job panics, and its worker does not catch it",
        about: About::Panic,
        change: Change::Go {
            take: "	defer func() { failed = recover() != nil }()
	job()
	return
",
            put: "	job()
	return
",
        },
        becomes: Becomes::Ends {
            prints: "at work at once: 3
in the queue: 2 of 2
too late: closed",
            says: "panic: no picture",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a job panics, and its worker does not catch it",
        about: About::Panic,
        change: Change::Rust {
            take: "        match panic::catch_unwind(AssertUnwindSafe(job)) {
            Ok(()) => counts.done.fetch_add(1, Ordering::Relaxed),
            Err(_) => counts.failed.fetch_add(1, Ordering::Relaxed),
        };
",
            put: "        job();
        counts.done.fetch_add(1, Ordering::Relaxed);
",
        },
        becomes: Becomes::Ends {
            prints: "at work at once: 3
in the queue: 2 of 2
too late: closed",
            says: "",
            status: 101,
        },
        shows: &["nobody would hear of it before the join in `close`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a job does not end",
        change: Change::Go {
            take: "			gate.Done()
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "at work at once: 3
in the queue: 2 of 2
too late: closed",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a job does not end",
        change: Change::Rust {
            take: "                drop(gate);
",
            put: "                std::mem::forget(gate);
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "at work at once: 3
in the queue: 2 of 2
too late: closed",
        },
        shows: &["that each job ends. `close` waits for it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a job closes its own service",
        change: Change::Go {
            take: "	fmt.Println(\"closed:\", ends[1])
",
            put: "	own := newService(1, 1)
	closed := make(chan string)
	_ = own.submit(func() { closed <- own.Close() })
	fmt.Println(\"its own:\", <-closed)
",
        },
        becomes: Becomes::Ends {
            prints: "at work at once: 3
in the queue: 2 of 2
too late: closed
closed: done 4 failed 1",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a job closes its own service",
        change: Change::Rust {
            take: "    println!(\"closed: {}\", ends[1]);
",
            put: "    let own = Arc::new(Service::start(1, 1));
    let (job, end) = (Arc::clone(&own), channel::bounded(1));
    let closed = end.0;
    own.submit(move || closed.send(job.close()).unwrap()).unwrap();
    println!(\"its own: panicked {}\", end.1.recv().is_err());
",
        },
        becomes: Becomes::Prints(
            "at work at once: 3
in the queue: 2 of 2
too late: closed
closed: done 4 failed 1
its own: panicked true",
        ),
        shows: &["on Linux std panics then"],
        ..WHAT_IF
    },
];
