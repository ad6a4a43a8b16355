//! What becomes of the statistics when they are changed.

use crate::what_if::{
    About, Becomes, Change, Finds, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "Where they must, they",
    because: "it is what to do, not what becomes of it",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the number is looked up after the addition",
        about: About::Lesson,
        change: Change::Go {
            take: "			asked.Done()
",
            put: "			asked.Done()
			asked.Wait()
			number = s.stats.asked.Load()
",
        },
        becomes: Becomes::Prints(
            "now asked 5 refused 3 inside 2 bytes 0
then asked 5 refused 3 inside 0 bytes 200
numbers 5 to 5",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the number is looked up after the addition",
        about: About::Lesson,
        change: Change::Rust {
            take: "                let (number, place) = server.enter();
                drop(asked);
",
            put: "                let (_, place) = server.enter();
                asked.wait();
                let number = server.stats.asked.load(Ordering::Relaxed);
",
        },
        becomes: Becomes::Prints(
            "now asked 5 refused 3 inside 2 bytes 0
then asked 5 refused 3 inside 0 bytes 200
numbers 5 to 5",
        ),
        shows: &["may see what others have added since"],
        ..WHAT_IF
    },
    WhatIf {
        question: "what `fetch_add` returns is taken for what `Add` does",
        change: Change::Rust {
            take: "        if before >= self.limit {
",
            put: "        if before > self.limit {
",
        },
        becomes: Becomes::Prints(
            "now asked 5 refused 2 inside 3 bytes 0
then asked 5 refused 2 inside 0 bytes 300
numbers 1 to 5",
        ),
        shows: &["off by one if that is overlooked"],
        ..WHAT_IF
    },
    WhatIf {
        question: "somebody asks while the numbers are read",
        change: Change::Go {
            take: "	fmt.Println(\"now\", &s.stats)
",
            put: "	asks := s.stats.asked.Load()
	s.enter()
	refused, inside := s.stats.refused.Load(), s.stats.inside.Load()
	fmt.Println(\"asked\", asks, \"refused\", refused, \"inside\", inside)
",
        },
        becomes: Becomes::Prints(
            "asked 5 refused 4 inside 2
then asked 6 refused 4 inside 0 bytes 200
numbers 1 to 5",
        ),
        shows: &["do not belong to one moment"],
        ..WHAT_IF
    },
    WhatIf {
        question: "somebody asks while the numbers are read",
        change: Change::Rust {
            take: "    println!(\"now {}\", server.stats);
",
            put: "    let asks = server.stats.asked.load(Ordering::Relaxed);
    server.enter();
    let refused = server.stats.refused.load(Ordering::Relaxed);
    let inside = server.stats.inside.load(Ordering::Relaxed);
    println!(\"asked {asks} refused {refused} inside {inside}\");
",
        },
        becomes: Becomes::Prints(
            "asked 5 refused 4 inside 2
then asked 6 refused 4 inside 0 bytes 200
numbers 1 to 5",
        ),
        shows: &[
            "do not belong to one moment",
            "that numbers which are read",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "one who has left is taken off once more",
        change: Change::Go {
            take: "	fmt.Println(\"then\", &s.stats)
",
            put: "	s.leave()
	fmt.Println(\"then\", &s.stats)
",
        },
        becomes: Becomes::Prints(
            "now asked 5 refused 3 inside 2 bytes 0
then asked 5 refused 3 inside -1 bytes 200
numbers 1 to 5",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "one who has left is taken off once more",
        change: Change::Rust {
            take: "    println!(\"then {}\", server.stats);
",
            put: "    drop(Place(&server));
    println!(\"then {}\", server.stats);
",
        },
        becomes: Becomes::Prints(
            "now asked 5 refused 3 inside 2 bytes 0
then asked 5 refused 3 inside 18446744073709551615 bytes 200
numbers 1 to 5",
        ),
        shows: &[
            "atomics wrap around",
            "once for each time that it was added to",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "one who is inside panics",
        about: About::Panic,
        change: Change::Go {
            take: "				<-goOn
",
            put: "				panic(\"no answer\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no answer",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "those who are inside panic",
        about: About::Panic,
        change: Change::Rust {
            take: "                    let _ = wait.recv();
",
            put: "                    let _ = wait.recv();
                    panic!(\"no answer\");
",
        },
        becomes: Becomes::Ends {
            prints: "now asked 5 refused 3 inside 2 bytes 0",
            says: "no answer",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "who is inside is read by all five, and then \
                   written",
        change: Change::Go {
            take: "func (s *server) enter() (number uint64, ok bool) {
	number = s.stats.asked.Add(1)
	if s.stats.inside.Add(1) > s.limit {
",
            put: "var haveRead sync.WaitGroup

func init() { haveRead.Add(5) }

func (s *server) enter() (number uint64, ok bool) {
	number = s.stats.asked.Add(1)
	inside := s.stats.inside.Load()
	haveRead.Done()
	haveRead.Wait()
	s.stats.inside.Store(inside + 1)
	if inside+1 > s.limit {
",
        },
        becomes: Becomes::Prints(
            "now asked 5 refused 0 inside 1 bytes 0
then asked 5 refused 0 inside -4 bytes 500
numbers 1 to 5",
        ),
        hazard: Some(44),
        ..WHAT_IF
    },
    WhatIf {
        question: "who is inside is read and written in two \
                   steps",
        change: Change::Rust {
            take: "        let before =
            self.stats.inside.fetch_add(1, Ordering::Relaxed);
",
            put: "        let before = self.stats.inside.load(Ordering::Relaxed);
        self.stats.inside.store(before + 1, Ordering::Relaxed);
",
        },
        becomes: Becomes::Explored {
            finds: Finds::Prints("now asked 5 refused 2 inside 2 bytes 0
then asked 5 refused 2 inside 18446744073709551615 bytes 300
numbers 1 to 5"),
            within: 100,
        },
        hazard: Some(44),
        ..WHAT_IF
    },
];
