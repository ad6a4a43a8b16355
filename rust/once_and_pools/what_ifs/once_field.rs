//! What becomes of the once in a struct when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "each of those who use it dials",
        about: About::Lesson,
        change: Change::Go {
            take: "	c.once.Do(func() { c.conn, c.err = c.dial() })
	return c.conn, c.err
",
            put: "	return c.dial()
",
        },
        becomes: Becomes::Prints(
            "one users 4
one was open: false
two users 4
two was open: false
three was open: false
three: <nil>
dials 9",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "all clients have one once",
        about: About::Lesson,
        change: Change::Rust {
            take: "        let dialed = self.conn.get_or_init(|| (self.dial)());
",
            put: "        static CONN: OnceLock<Dialed> = OnceLock::new();
        let dialed = CONN.get_or_init(|| (self.dial)());
",
        },
        becomes: Becomes::Ends {
            prints: "one users 4
one was open: false
two users 0
two was open: false
three was open: false",
            says: "called `Option::unwrap()` on a `None` value",
            status: 101,
        },
        shows: &["would be one for all clients"],
        ..WHAT_IF
    },
    WhatIf {
        question: "all clients have one once",
        change: Change::Go {
            take: "	c.once.Do(func() { c.conn, c.err = c.dial() })
	return c.conn, c.err
}
",
            put: "	once.Do(func() { c.conn, c.err = c.dial() })
	if c.conn == nil {
		return nil, errors.New(\"no connection and no error\")
	}
	return c.conn, c.err
}

var once sync.Once
",
        },
        becomes: Becomes::Prints(
            "one users 4
one was open: true
two users 0
two was open: false
three was open: false
three: no connection and no error
dials 1",
        ),
        shows: &["It belongs to this client"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the once is copied with its client",
        change: Change::Go {
            take: "	c := newClient(\"three\", func() {})
",
            put: "	original := newClient(\"three\", func() {})
	copied := *original
	c := &copied
",
        },
        becomes: Becomes::Refused {
            code: "copylocks",
            says: "sync.Once",
        },
        shows: &["is copied no more than a lock is"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the function asks for its own value",
        change: Change::Go {
            take: "	c.once.Do(func() { c.conn, c.err = c.dial() })
",
            put: "	c.once.Do(func() { c.conn, c.err = c.get() })
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
        question: "the function asks for its own value",
        change: Change::Rust {
            take: "        let dialed = self.conn.get_or_init(|| (self.dial)());
",
            put: "        let dialed = self.conn.get_or_init(|| {
            self.get()?;
            (self.dial)()
        });
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that the function does not ask",
            "It then waits for itself",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "its users panic",
        about: About::Panic,
        change: Change::Go {
            take: "				conn, err := c.get()
",
            put: "				panic(\"no use\")
				conn, err := c.get()
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no use",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "it cannot dial",
        about: About::Panic,
        change: Change::Rust {
            take: "            dials.fetch_add(1, Ordering::Relaxed);
",
            put: "            if dials.fetch_add(1, Ordering::Relaxed) == 0 {
                panic!(\"no network\");
            }
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no network",
            status: 101,
        },
        ..WHAT_IF
    },
];
