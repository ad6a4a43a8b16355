//! What becomes of the condition variable when it is changed.

use crate::what_if::{
    About, Becomes, Change, Finds, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "is used with one mutex alone",
    because: "the standard library leaves open what a second mutex \
              does; on Linux nothing notices it, and whether a \
              notification is lost is a matter of luck",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the one who is woken does not wait again",
        about: About::Lesson,
        change: Change::Go {
            take: "	for len(b.values) < n {
		b.waits++
		b.waited.Signal()
		b.grown.Wait()
	}
",
            put: "	if len(b.values) < n {
		b.waits++
		b.waited.Signal()
		b.grown.Wait()
	}
	if len(b.values) < n {
		panic(\"woken too early\")
	}
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: woken too early",
            status: 2,
        },
        shows: &["hence the loop"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who is woken does not wait again",
        about: About::Lesson,
        change: Change::Rust {
            take: "        let mut state =
            self.grown.wait_while(state, too_few).unwrap();
",
            put: "        let mut state = state;
        if too_few(&mut state) {
            state = self.grown.wait(state).unwrap();
        }
        if state.values.len() < n {
            drop(state);
            panic!(\"woken too early\");
        }
",
        },
        becomes: Becomes::PanicsAndWaits {
            prints: "",
            says: "woken too early",
        },
        shows: &["may find that its condition does not hold"],
        ..WHAT_IF
    },
    WhatIf {
        question: "one of those who wait is woken, not all",
        about: About::Lesson,
        change: Change::Go {
            take: "b.grown.Broadcast()",
            put: "b.grown.Signal()",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["so does one that wakes"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody is woken",
        change: Change::Go {
            take: "	b.grown.Broadcast()
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
        question: "nobody is woken",
        change: Change::Rust {
            take: "        self.grown.notify_all();
",
            put: "",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["that somebody notifies"],
        ..WHAT_IF
    },
    WhatIf {
        question: "one of those who take panics",
        about: About::Panic,
        change: Change::Go {
            take: "	for len(b.values) < n {
",
            put: "	if n == 3 {
		panic(\"no batch\")
	}
	for len(b.values) < n {
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no batch",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "one of those who take panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        let too_few = |state: &mut State| {
",
            put: "        if n == 3 {
            panic!(\"no batch\");
        }
        let too_few = |state: &mut State| {
",
        },
        becomes: Becomes::PanicsAndWaits {
            prints: "",
            says: "no batch",
        },
        shows: &["where Go ends the program"],
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever waits asks again and again",
        change: Change::Go {
            take: "b.grown.Wait()",
            put: "b.mu.Unlock()
		runtime.Gosched()
		b.mu.Lock()",
        },
        becomes: Becomes::PrintsTheSame {
            because: "It takes a processor's time where a wait takes none, and no output shows that.",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever waits asks again and again",
        change: Change::Rust {
            take: "        let state = self.state.lock().unwrap();
        let mut state =
            self.grown.wait_while(state, too_few).unwrap();
",
            put:
                "        let mut state = self.state.lock().unwrap();
        while too_few(&mut state) {
            drop(state);
            thread::yield_now();
            state = self.state.lock().unwrap();
        }
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "It takes a processor's time where a wait takes none, and no output shows that.",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever takes lets go of the lock between the \
                   look and the wait, and the notice comes there",
        change: Change::Go {
            take: "		b.waited.Signal()
		b.grown.Wait()
	}
	batch := b.values[:n:n]
	b.values = b.values[n:]
	return batch
}

// 2. One value may be enough for one of those who wait. Which of
// them, they know themselves: all are woken.
func (b *batcher) put(value string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.values = append(b.values, value)
	b.grown.Broadcast()
}
",
            put: "		b.waited.Signal()
		b.mu.Unlock()
		<-noticed
		b.mu.Lock()
		b.grown.Wait()
	}
	batch := b.values[:n:n]
	b.values = b.values[n:]
	return batch
}

var noticed = make(chan struct{}, 2)

// 2. One value may be enough for one of those who wait. Which of
// them, they know themselves: all are woken.
func (b *batcher) put(value string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.values = append(b.values, value)
	b.grown.Broadcast()
	for range cap(noticed) {
		noticed <- struct{}{}
	}
}
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        hazard: Some(46),
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever takes looks under the lock, and \
                   waits under another",
        change: Change::Rust {
            take: "        let state = self.state.lock().unwrap();
        let mut state =
            self.grown.wait_while(state, too_few).unwrap();
",
            put: "        while too_few(&mut self.state.lock().unwrap()) {
            let state = self.state.lock().unwrap();
            drop(self.grown.wait(state).unwrap());
        }
        let mut state = self.state.lock().unwrap();
",
        },
        becomes: Becomes::Explored {
            finds: Finds::WaitsForEver { prints: "" },
            within: 100,
        },
        hazard: Some(46),
        ..WHAT_IF
    },
];
