//! What becomes of the bits when they are changed.

use crate::what_if::{
    About, Becomes, Change, Finds, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "each looks afterwards whether all are set",
        about: About::Lesson,
        change: Change::Go {
            take: "			allHere.Done()
			allHere.Wait()
			h.ready(part)
",
            put: "			h.up.Or(part)
			allHere.Done()
			allHere.Wait()
			if h.up.Load() == all {
				h.opened.Add(1)
			}
",
        },
        becomes: Becomes::Prints(
            "up 111 opened 3 closed 0
up 001 opened 3 closed 1
up 111 opened 4 closed 1",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "each looks afterwards whether all are set",
        about: About::Lesson,
        change: Change::Rust {
            take: "            all_here.wait();
            health.ready(part);
",
            put: "            health.up.fetch_or(part, Ordering::AcqRel);
            all_here.wait();
            if health.up.load(Ordering::Acquire) == ALL {
                health.opened.fetch_add(1, Ordering::Relaxed);
            }
",
        },
        becomes: Becomes::Prints(
            "up 111 opened 3 closed 0
up 001 opened 3 closed 1
up 111 opened 4 closed 1",
        ),
        shows: &["it gives the work of all to each of them"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a bit is taken away by itself, not by its complement",
        change: Change::Go {
            take: "	if h.up.And(^part) == all {
",
            put: "	if h.up.And(part) == all {
",
        },
        becomes: Becomes::Prints(
            "up 111 opened 1 closed 0
up 000 opened 1 closed 1
up 110 opened 1 closed 1",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "a bit is taken away by itself, not by its complement",
        change: Change::Rust {
            take: "        if self.up.fetch_and(!part, Ordering::AcqRel) == ALL {
",
            put: "        if self.up.fetch_and(part, Ordering::AcqRel) == ALL {
",
        },
        becomes: Becomes::Prints(
            "up 111 opened 1 closed 0
up 000 opened 1 closed 1
up 110 opened 1 closed 1",
        ),
        shows: &[
            "that the bits are the right",
            "takes away all of the others",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a part does not come up",
        about: About::Panic,
        change: Change::Go {
            take: "			h.ready(part)
",
            put: "			if part == queue {
				panic(\"no queue\")
			}
			h.ready(part)
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no queue",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a part does not come up",
        about: About::Panic,
        change: Change::Rust {
            take: "            health.ready(part);
",
            put: "            if part == QUEUE {
                panic!(\"no queue\");
            }
            health.ready(part);
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no queue",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "one looks at the bits, and writes them back when \
                   the others have set theirs",
        change: Change::Go {
            take: "	for _, part := range []uint32{database, cache, queue} {
		wg.Go(func() {
			allHere.Done()
			allHere.Wait()
			h.ready(part)
		})
	}
",
            put: "	var others sync.WaitGroup
	others.Add(2)
	for _, part := range []uint32{database, cache, queue} {
		wg.Go(func() {
			before := h.up.Load()
			allHere.Done()
			allHere.Wait()
			if part != database {
				h.ready(part)
				others.Done()
				return
			}
			others.Wait()
			h.up.Store(before | part)
		})
	}
",
        },
        becomes: Becomes::Prints(
            "up 001 opened 0 closed 0
up 001 opened 0 closed 0
up 111 opened 1 closed 0",
        ),
        hazard: Some(44),
        ..WHAT_IF
    },
    WhatIf {
        question: "the bits are looked at and written back in \
                   two steps",
        change: Change::Rust {
            take: "        let before = self.up.fetch_or(part, Ordering::AcqRel);
",
            put: "        let before = self.up.load(Ordering::Acquire);
        self.up.store(before | part, Ordering::Relaxed);
",
        },
        becomes: Becomes::Explored {
            finds: Finds::Prints("up 110 opened 0 closed 0
up 000 opened 0 closed 0
up 110 opened 0 closed 0"),
            within: 100,
        },
        hazard: Some(44),
        ..WHAT_IF
    },
];
