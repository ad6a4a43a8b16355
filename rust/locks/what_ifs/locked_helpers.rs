//! What becomes of the helpers that need the lock when they are
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the lock is let go of between two helpers, and \
                   another comes in",
        about: About::Lesson,
        change: Change::Go {
            take: "	c.makeRoomLocked(key)
	c.insertLocked(key, value)
",
            put: "	c.makeRoomLocked(key)
	if key == \"c\" {
		c.mu.Unlock()
		c.put(\"d\", 4)
		c.mu.Lock()
	}
	c.insertLocked(key, value)
",
        },
        becomes: Becomes::Prints(
            "of eight there are 2
forgotten, left 0
a is there true and b false
entries 3 and never more than 3",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the lock is let go of between two helpers, and \
                   another comes in",
        about: About::Lesson,
        change: Change::Rust {
            take: "        state.make_room(key, self.limit);
        state.insert(key, value);
",
            put: "        state.make_room(key, self.limit);
        if key == \"c\" {
            drop(state);
            self.put(\"d\", 4);
            state = self.state.lock().unwrap();
        }
        state.insert(key, value);
",
        },
        becomes: Becomes::Prints(
            "of eight there are 2
forgotten, left 0
a is there true and b false
entries 3 and never more than 3",
        ),
        shows: &[
            "from one helper to the next",
            "lets others in between",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "room is made for what is there already",
        change: Change::Go {
            take: "	if _, ok := c.values[key]; ok {
		return
	}
",
            put: "",
        },
        becomes: Becomes::Prints(
            "of eight there are 2
forgotten, left 0
a is there false and b true
entries 2 and never more than 2",
        ),
        shows: &["is there already needs no room"],
        ..WHAT_IF
    },
    WhatIf {
        question: "room is made for what is there already",
        change: Change::Rust {
            take: "        if self.values.contains_key(key) {
            return;
        }
",
            put: "        _ = key;
",
        },
        becomes: Becomes::Prints(
            "of eight there are 2
forgotten, left 0
a is there false and b true
entries 2 and never more than 2",
        ),
        shows: &["is there already needs no room"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a helper is called without the lock",
        change: Change::Go {
            take: "	c.put(\"c\", 3)
",
            put: "	c.insertLocked(\"c\", 3)
",
        },
        becomes: Becomes::Prints(
            "of eight there are 2
forgotten, left 0
a is there true and b true
entries 3 and never more than 3",
        ),
        shows: &["by their name, and by nothing else"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a helper is called without the lock",
        change: Change::Rust {
            take: "    cache.put(\"c\", 3);
",
            put: "    cache.insert(\"c\", 3);
",
        },
        becomes: Becomes::Refused {
            code: "E0599",
            says: "no method named `insert` found for struct `Arc<Cache>`",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a method that locks is called under the lock",
        change: Change::Go {
            take: "	c.makeRoomLocked(key)
	c.insertLocked(key, value)
",
            put: "	c.makeRoomLocked(key)
	if _, ok := c.get(key); !ok {
		c.insertLocked(key, value)
	}
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
        question: "a method that locks is called under the lock",
        change: Change::Rust {
            take: "        state.insert(key, value);
",
            put: "        if self.get(key).is_none() {
            state.insert(key, value);
        }
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["it waits for itself"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a helper asks for the lock once more",
        change: Change::Rust {
            take:
                "        self.values.insert(key.to_owned(), value);
        self.touch(key);
",
            put:
                "        self.values.insert(key.to_owned(), value);
        self.state.lock().unwrap().touch(key);
",
        },
        becomes: Becomes::Refused {
            code: "E0609",
            says: "no field `state` on type `&mut State`",
        },
        shows: &["helpers have no name for it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "both fields are taken from the guard itself",
        change: Change::Rust {
            take:
                "        let mut guard = self.state.lock().unwrap();
        let state = &mut *guard;
",
            put:
                "        let mut state = self.state.lock().unwrap();
",
        },
        becomes: Becomes::Refused {
            code: "E0499",
            says: "cannot borrow `state` as mutable more than once at a time",
        },
        shows: &["each use of it borrows all of it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "one of those who put panics under the lock",
        about: About::Panic,
        change: Change::Go {
            take: "	c.values[key] = value
	c.touchLocked(key)
",
            put: "	if value == 5 {
		panic(\"no value\")
	}
	c.values[key] = value
	c.touchLocked(key)
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no value",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "one of those who put panics under the lock",
        about: About::Panic,
        change: Change::Rust {
            take:
                "        self.values.insert(key.to_owned(), value);
",
            put: "        if value == 5 {
            panic!(\"no value\");
        }
        self.values.insert(key.to_owned(), value);
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no value",
            status: 101,
        },
        ..WHAT_IF
    },
];
