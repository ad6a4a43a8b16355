//! What becomes of the worker that falls asleep when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[
    Unshown {
        phrase: "which order is strong enough",
        because: "it is a matter of luck: on x86-64, with `Release` \
                  and `Acquire`, two threads in step missed each \
                  other in 30,500 of 200,000 rounds once, and in \
                  17,462 the next time",
    },
    Unshown {
        phrase: "A run shows it now and then at best",
        because: "what comes now and then cannot be pinned",
    },
    Unshown {
        phrase: "The crate loom tries the outcomes",
        because: "loom replaces the types of std: `make explore` runs \
                  it on the mailbox. With `Relaxed` flags it finds the \
                  flag without the job, with `Release` and `Acquire` \
                  two that miss each other",
    },
    Unshown {
        phrase: "complains of this program as well",
        because: "`make explore` holds that too: loom finds two that \
                  miss each other in the mailbox as it is",
    },
];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "both look before either of them writes",
        about: About::Lesson,
        change: Change::Go {
            take: "	m.full.Store(true)
	return m.asleep.Load()
}

// 3. The worker says that it sleeps, and looks once more.
func (m *mailbox) sleep() (job int32, found bool) {
	m.asleep.Store(true)
	if m.full.Load() {
		return m.job.Load(), true
	}
	return 0, false
}
",
            put: "	wake = m.asleep.Load()
	looked <- struct{}{}
	m.full.Store(true)
	return wake
}

var looked = make(chan struct{})

// 3. The worker says that it sleeps, and looks once more.
func (m *mailbox) sleep() (job int32, found bool) {
	found = m.full.Load()
	<-looked
	m.asleep.Store(true)
	return m.job.Load(), found
}
",
        },
        becomes: Becomes::Prints("lost 100 wrong 0"),
        ..WHAT_IF
    },
    WhatIf {
        question: "both look before either of them writes",
        about: About::Lesson,
        change: Change::Rust {
            take: "        self.full.store(true, Ordering::SeqCst);
        self.asleep.load(Ordering::SeqCst)
    }

    // 3. The worker says that it sleeps, and looks once more.
    fn sleep(&self) -> Option<u32> {
        self.asleep.store(true, Ordering::SeqCst);
        let full = self.full.load(Ordering::SeqCst);
        full.then(|| self.job.load(Ordering::Relaxed))
    }
",
            put: "        let wake = self.asleep.load(Ordering::SeqCst);
        LOOKED.wait();
        self.full.store(true, Ordering::SeqCst);
        wake
    }

    // 3. The worker says that it sleeps, and looks once more.
    fn sleep(&self) -> Option<u32> {
        let full = self.full.load(Ordering::SeqCst);
        LOOKED.wait();
        self.asleep.store(true, Ordering::SeqCst);
        full.then(|| self.job.load(Ordering::Relaxed))
    }
}

static LOOKED: std::sync::Barrier = std::sync::Barrier::new(2);

impl Mailbox {
",
        },
        becomes: Becomes::Prints("lost 100 wrong 0"),
        shows: &["Then each may miss the other"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the flag is set before the job is there",
        change: Change::Go {
            take: "	m.job.Store(job)
	m.full.Store(true)
	return m.asleep.Load()
}

// 3. The worker says that it sleeps, and looks once more.
func (m *mailbox) sleep() (job int32, found bool) {
	m.asleep.Store(true)
	if m.full.Load() {
		return m.job.Load(), true
	}
	return 0, false
}
",
            put: "	m.full.Store(true)
	next <- struct{}{}
	next <- struct{}{}
	m.job.Store(job)
	return m.asleep.Load()
}

var next = make(chan struct{})

// 3. The worker says that it sleeps, and looks once more.
func (m *mailbox) sleep() (job int32, found bool) {
	m.asleep.Store(true)
	<-next
	found, job = m.full.Load(), m.job.Load()
	<-next
	return job, found
}
",
        },
        becomes: Becomes::Prints("lost 0 wrong 100"),
        hazard: Some(75),
        ..WHAT_IF
    },
    WhatIf {
        question: "the flag is set before the job is there",
        change: Change::Rust {
            take: "        self.job.store(job, Ordering::Relaxed);
        self.full.store(true, Ordering::SeqCst);
        self.asleep.load(Ordering::SeqCst)
    }

    // 3. The worker says that it sleeps, and looks once more.
    fn sleep(&self) -> Option<u32> {
        self.asleep.store(true, Ordering::SeqCst);
        let full = self.full.load(Ordering::SeqCst);
        full.then(|| self.job.load(Ordering::Relaxed))
    }
",
            put: "        self.full.store(true, Ordering::SeqCst);
        NEXT.wait();
        NEXT.wait();
        self.job.store(job, Ordering::Relaxed);
        self.asleep.load(Ordering::SeqCst)
    }

    // 3. The worker says that it sleeps, and looks once more.
    fn sleep(&self) -> Option<u32> {
        self.asleep.store(true, Ordering::SeqCst);
        NEXT.wait();
        let full = self.full.load(Ordering::SeqCst);
        let found = full.then(|| self.job.load(Ordering::Relaxed));
        NEXT.wait();
        found
    }
}

static NEXT: std::sync::Barrier = std::sync::Barrier::new(2);

impl Mailbox {
",
        },
        becomes: Becomes::Prints("lost 0 wrong 100"),
        shows: &["what was written before it"],
        hazard: Some(75),
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever brings the job panics",
        about: About::Panic,
        change: Change::Go {
            take: "	m.job.Store(job)
",
            put: "	panic(\"no job\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no job",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever brings the job panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        self.job.store(job, Ordering::Relaxed);
",
            put: "        if job == 1 {
            panic!(\"no job\");
        }
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no job",
            status: 101,
        },
        ..WHAT_IF
    },
];
