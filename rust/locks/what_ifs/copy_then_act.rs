//! What becomes of the copy under the lock when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the lock is held while the batch is written",
        about: About::Lesson,
        change: Change::Go {
            take: "	j.lines = nil
	j.mu.Unlock()

	err := write(batch)
	if err != nil {
		// 3. What was not written goes back, in front of what came
		// meanwhile.
		j.mu.Lock()
		j.lines = append(batch, j.lines...)
		j.mu.Unlock()
	}
",
            put: "	j.lines = nil
	defer j.mu.Unlock()

	err := write(batch)
	if err != nil {
		j.lines = append(batch, j.lines...)
	}
",
        },
        becomes: Becomes::Ends {
            prints: "lines that are being written: 2",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the lock is held while the batch is written",
        about: About::Lesson,
        change: Change::Rust {
            take: "        let batch = mem::take(&mut *self.lines.lock().unwrap());

        write(&batch).inspect_err(|_| {
            // 3. What was not written goes back, in front of what
            // came meanwhile.
            self.lines.lock().unwrap().splice(0..0, batch);
        })
",
            put: "        let mut lines = self.lines.lock().unwrap();
        let batch = mem::take(&mut *lines);

        write(&batch).inspect_err(|_| {
            lines.splice(0..0, batch);
        })
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "lines that are being written: 2",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the batch is taken in the head of a `match`",
        change: Change::Rust {
            take: "        let batch = mem::take(&mut *self.lines.lock().unwrap());

        write(&batch).inspect_err(|_| {
            // 3. What was not written goes back, in front of what
            // came meanwhile.
            self.lines.lock().unwrap().splice(0..0, batch);
        })
",
            put: "        match mem::take(&mut *self.lines.lock().unwrap()) {
            batch if batch.is_empty() => Ok(()),
            batch => write(&batch).inspect_err(|_| {
                self.lines.lock().unwrap().splice(0..0, batch);
            }),
        }
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "lines that are being written: 2",
        },
        shows: &["although the batch is taken already"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the journal keeps the slice that was taken",
        change: Change::Go {
            take: "	j.lines = nil
",
            put: "",
        },
        becomes: Becomes::Prints(
            "lines that are being written: 2
waiting: [a b c]
first write: disk full
waiting: [a b a b c]
written: [a b a b c]
waiting: [a b a b c]",
        ),
        shows: &["if the line `j.lines = nil` was missing"],
        ..WHAT_IF
    },
    WhatIf {
        question: "what was not written goes behind what came meanwhile",
        change: Change::Go {
            take: "append(batch, j.lines...)",
            put: "append(j.lines, batch...)",
        },
        becomes: Becomes::Prints(
            "lines that are being written: 2
waiting: [c]
first write: disk full
waiting: [c a b]
written: [c a b]
waiting: []",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "what was not written goes behind what came meanwhile",
        change: Change::Rust {
            take: "splice(0..0, batch)",
            put: "extend(batch)",
        },
        becomes: Becomes::Prints(
            "lines that are being written: 2
waiting: [c]
first write: disk full
waiting: [c a b]
written: [c a b]
waiting: []",
        ),
        shows: &["their lines come behind"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the journal hands out the lines themselves",
        change: Change::Rust {
            take: "    fn waiting(&self) -> Vec<&'static str> {
        self.lines.lock().unwrap().clone()
",
            put: "    fn waiting(&self) -> &[&'static str] {
        &self.lines.lock().unwrap()
",
        },
        becomes: Becomes::Refused {
            code: "E0515",
            says: "returns a reference to data owned by the current \
                   function",
        },
        shows: &["as it would outlive the guard"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the journal hands out the lines themselves",
        change: Change::Go {
            take: "	fmt.Println(\"waiting:\", j.waiting())
	more <- 1
",
            put: "	shown := j.lines
	fmt.Println(\"waiting:\", shown)
	shown[0] = \"x\"
	more <- 1
",
        },
        becomes: Becomes::Prints(
            "lines that are being written: 2
waiting: [c]
first write: disk full
waiting: [a b x]
written: [a b x]
waiting: []",
        ),
        shows: &["would share its array with the journal"],
        ..WHAT_IF
    },
    WhatIf {
        question: "who writes panics",
        about: About::Panic,
        change: Change::Go {
            take: "			writing <- len(batch)
",
            put: "			panic(\"no disk\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no disk",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "who writes panics",
        about: About::Panic,
        change: Change::Rust {
            take: "            writing.send(batch.len()).unwrap();
",
            put: "            if !batch.is_empty() {
                panic!(\"no disk\");
            }
            writing.send(batch.len()).unwrap();
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no disk",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the second write panics, and the program goes on",
        change: Change::Rust {
            take: "    let second = journal.flush(|batch| {
        println!(\"written: [{}]\", batch.join(\" \"));
        Ok(())
    });
    second.unwrap();
",
            put: "    let shared = Arc::clone(&journal);
    let second = thread::spawn(move || {
        shared.flush(|_| panic!(\"no disk\"))
    });
    println!(\"panicked {}\", second.join().is_err());
    println!(\"poisoned {}\", journal.lines.is_poisoned());
",
        },
        becomes: Becomes::Ends {
            prints: "lines that are being written: 2
waiting: [c]
first write: disk full
waiting: [a b c]
panicked true
poisoned false
waiting: []",
            says: "no disk",
            status: 0,
        },
        shows: &[
            "that what is taken is not lost",
            "the batch is gone with it",
        ],
        ..WHAT_IF
    },
];
