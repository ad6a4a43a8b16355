//! What becomes of the short section when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the lock is held while the job runs",
        about: About::Lesson,
        change: Change::Go {
            take: "	t.jobs[name] = nil
	t.mu.Unlock()

	// 3. The work may take its time, and others run theirs. What
	// comes of it is added in a section of its own.
	result := work()

	t.mu.Lock()
	t.sum += result
",
            put: "	t.jobs[name] = nil

	result := work()

	t.sum += result
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
        question: "the lock is held while the job runs",
        about: About::Lesson,
        change: Change::Rust {
            take: "        let work = {
            let mut state = self.state.lock().unwrap();
            let job = state.jobs.get_mut(name);
            let job = job.ok_or(Refused::Unknown)?;
            job.take().ok_or(Refused::Taken)?
        };

        // 3. The work may take its time, and others run theirs.
        // What comes of it is added in a section of its own.
        let result = work();

        self.state.lock().unwrap().sum += result;
",
            put: "        let mut state = self.state.lock().unwrap();
        let job = state.jobs.get_mut(name);
        let job = job.ok_or(Refused::Unknown)?;
        let work = job.take().ok_or(Refused::Taken)?;

        let result = work();

        state.sum += result;
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["how much stands under the lock"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the job is called in an arm of a `match` that locks \
                   in its head",
        change: Change::Rust {
            take: "        let work = {
            let mut state = self.state.lock().unwrap();
            let job = state.jobs.get_mut(name);
            let job = job.ok_or(Refused::Unknown)?;
            job.take().ok_or(Refused::Taken)?
        };

        // 3. The work may take its time, and others run theirs.
        // What comes of it is added in a section of its own.
        let result = work();
",
            put: "        let result = match self.state.lock().unwrap().jobs.get_mut(name) {
            Some(job) => job.take().ok_or(Refused::Taken)?(),
            None => return Err(Refused::Unknown),
        };
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that is the closing brace",
            "holds the lock while the job runs",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "an `if let` locks in its head and again in its `else`",
        change: Change::Rust {
            take: "            let mut state = self.state.lock().unwrap();
            let job = state.jobs.get_mut(name);
            let job = job.ok_or(Refused::Unknown)?;
            job.take().ok_or(Refused::Taken)?
",
            put: "            let job = if let Some(job) = self.state.lock().unwrap().jobs.get_mut(name) {
                job.take()
            } else {
                self.state.lock().unwrap().sum += 0;
                return Err(Refused::Unknown);
            };
            job.ok_or(Refused::Taken)?
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "the guard of the head is dropped before the \
                      `else` begins",
        },
        shows: &["it is gone, since the edition 2024"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a reference comes out of the block",
        change: Change::Rust {
            take: "            job.take().ok_or(Refused::Taken)?
",
            put: "            job.as_ref().ok_or(Refused::Taken)?
",
        },
        becomes: Becomes::Refused {
            code: "E0597",
            says: "`state` does not live long enough",
        },
        shows: &[
            "would keep the guard borrowed",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "one way out does not unlock",
        change: Change::Go {
            take: "	if work == nil {
		t.mu.Unlock()
",
            put: "	if work == nil {
",
        },
        becomes: Becomes::Ends {
            prints: "left 1 right 2
left again: taken",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the unlock is left to a defer",
        change: Change::Go {
            take: "	t.mu.Lock()
	work, ok := t.jobs[name]
	if !ok {
		t.mu.Unlock()
		return 0, errUnknown
	}
	if work == nil {
		t.mu.Unlock()
		return 0, errTaken
	}
	t.jobs[name] = nil
	t.mu.Unlock()
",
            put: "	t.mu.Lock()
	defer t.mu.Unlock()
	work, ok := t.jobs[name]
	if !ok {
		return 0, errUnknown
	}
	if work == nil {
		return 0, errTaken
	}
	t.jobs[name] = nil
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["would come at the end of the method"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a job panics",
        about: About::Panic,
        change: Change::Go {
            take: "func() int { met <- 1; return 1 }",
            put: "func() int { panic(\"no work\") }",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no work",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a job panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        meet.send(1).unwrap();
        1
",
            put: "        if meet.is_empty() {
            panic!(\"no work\");
        }
        meet.send(1).unwrap();
        1
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no work",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a job panics, and the program goes on",
        change: Change::Rust {
            take: "    println!(\"third: {}\", table.run(\"third\").unwrap_err());
",
            put: "    let third: Job = Box::new(|| panic!(\"no work\"));
    table.state.lock().unwrap().jobs.insert(\"third\", Some(third));
    let other = Arc::clone(&table);
    let ended = thread::spawn(move || other.run(\"third\")).join();
    println!(\"third panicked {}\", ended.is_err());
    println!(\"third: {}\", table.run(\"third\").unwrap_err());
",
        },
        becomes: Becomes::Ends {
            prints: "left 1 right 2
left again: taken
third panicked true
third: taken
sum 3",
            says: "no work",
            status: 0,
        },
        shows: &["that was taken is done", "one that panics stays taken"],
        ..WHAT_IF
    },
];
