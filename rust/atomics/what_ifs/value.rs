//! What becomes of the latest value when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "it is marked whatever has come since",
        about: About::Lesson,
        change: Change::Go {
            take: "	return m.latest.CompareAndSwap(old, marked)
",
            put: "	m.latest.Store(marked)
	return true
",
        },
        becomes: Becomes::Prints(
            "not known yet
up by probe 1
late: true
in repair by probe 0
in time: true
last: down
closed by probe 0",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "it is marked whatever has come since",
        about: About::Lesson,
        change: Change::Rust {
            take: "        let same = *latest == Some(old);
",
            put: "        let same = old != marked;
",
        },
        becomes: Becomes::Prints(
            "not known yet
up by probe 1
late: true
in repair by probe 0
in time: true
last: down
closed by probe 0",
        ),
        shows: &[
            "that what was read is still",
            "Who decides by it and writes has to compare",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "what is published last is of another type",
        change: Change::Go {
            take: "	last := m.latest.Swap(status{\"closed\", 0})
",
            put: "	last := m.latest.Swap(\"closed\")
",
        },
        becomes: Becomes::Ends {
            prints: "not known yet
up by probe 1
late: false
slow by probe 2
in time: true",
            says: "panic: sync/atomic: swap of inconsistently typed value \
                   into Value",
            status: 2,
        },
        shows: &["then always the same type"],
        ..WHAT_IF
    },
    WhatIf {
        question: "what is published last is of another type",
        change: Change::Rust {
            take: "        self.latest.write().unwrap().replace(closed)
",
            put: "        self.latest.write().unwrap().replace(closed.state)
",
        },
        becomes: Becomes::Refused {
            code: "E0308",
            says: "mismatched types",
        },
        shows: &["`RwLock` with the type of the value"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the monitor panics",
        about: About::Panic,
        change: Change::Go {
            take: "			m.latest.Store(status{state, n})
",
            put: "			panic(\"no status: \" + state)
",
        },
        becomes: Becomes::Ends {
            prints: "not known yet",
            says: "panic: no status: up",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the monitor panics",
        about: About::Panic,
        change: Change::Rust {
            take: "                let found = Status { state, probe: n };
",
            put: "                let found = Status { state, probe: n };
                if n == 1 {
                    panic!(\"no status\");
                }
",
        },
        becomes: Becomes::Ends {
            prints: "not known yet",
            says: "no status",
            status: 101,
        },
        ..WHAT_IF
    },
];
