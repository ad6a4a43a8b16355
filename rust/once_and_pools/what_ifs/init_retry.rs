//! What becomes of the initialisation that is tried again when it
//! is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "all who wait do so one after the other",
    because: "how long they wait is a matter of the clock",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "a once takes the first try for done",
        about: About::Lesson,
        change: Change::Go {
            take: "	c.mu.Lock()
	defer c.mu.Unlock()
	if c.conn == nil {
		conn, err := c.dial()
		if err != nil {
			return nil, err
		}
		c.conn = conn
	}
	return c.conn, nil
}
",
            put: "	once.Do(func() { c.conn, failed = c.dial() })
	return c.conn, failed
}

var (
	once   sync.Once
	failed error
)
",
        },
        becomes: Becomes::Prints(
            "error: no route
error: no route
error: no route
error: no route
error: no route
error: no route
dials 1",
        ),
        shows: &["A Once would take the first try for done"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the lock is not held while one dials",
        about: About::Lesson,
        change: Change::Rust {
            take: "        let dialed = Arc::new((self.dial)()?);
        Ok(Arc::clone(conn.insert(dialed)))
",
            put: "        drop(conn);
        let dialed = Arc::new((self.dial)()?);
        use std::sync::Barrier;
        static ALL_HAVE_DIALED: Barrier = Barrier::new(4);
        ALL_HAVE_DIALED.wait();
        let mut conn = self.conn.lock().unwrap();
        Ok(Arc::clone(conn.insert(dialed)))
",
        },
        becomes: Becomes::Prints(
            "error: no route
panicked: bad handshake
connected to db
connected to db
connected to db
connected to db
dials 6",
        ),
        shows: &[
            "that the lock is held while",
            "in between, all who wait dial",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever finds the lock poisoned panics",
        change: Change::Rust {
            take: "        let mut conn = conn.unwrap_or_else(PoisonError::into_inner);
",
            put: "        let mut conn = conn.expect(\"not usable\");
",
        },
        becomes: Becomes::Prints(
            "error: no route
panicked: bad handshake
panicked: ?
panicked: ?
panicked: ?
panicked: ?
dials 2",
        ),
        shows: &[
            "panic in `dial` poisons the mutex",
            "every later request would panic",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a server does not recover",
        about: About::Panic,
        change: Change::Go {
            take: "		if reason := recover(); reason != nil {
			answer = fmt.Sprint(\"panicked: \", reason)
		}
",
            put: "		answer += \", and so on\"
",
        },
        becomes: Becomes::Ends {
            prints: "error: no route, and so on",
            says: "panic: bad handshake",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a server passes the panic on",
        about: About::Panic,
        change: Change::Rust {
            take: "            let reason = reason.downcast_ref::<&str>();
            format!(\"panicked: {}\", reason.unwrap_or(&\"?\"))
",
            put: "            panic::resume_unwind(reason)
",
        },
        becomes: Becomes::Ends {
            prints: "error: no route",
            says: "",
            status: 101,
        },
        ..WHAT_IF
    },
];
