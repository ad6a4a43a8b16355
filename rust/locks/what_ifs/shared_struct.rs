//! What becomes of the shared struct when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "all eight look first, and take when all have looked",
        about: About::Lesson,
        change: Change::Go {
            take: "	c.sold = c.tickets.buy() == nil
	close(c.ended)
}
",
            put: "	if c.tickets.count() > 0 {
		allLooked.Done()
		allLooked.Wait()
		c.tickets.mu.Lock()
		c.tickets.left--
		c.tickets.mu.Unlock()
		c.sold = true
	}
	close(c.ended)
}

var allLooked sync.WaitGroup

func init() { allLooked.Add(8) }
",
        },
        becomes: Becomes::Prints(
            "sold 8 left -4
one more: sold out
given back, left -3",
        ),
        hazard: Some(74),
..WHAT_IF
    },
    WhatIf {
        question: "all eight look first, and take when all have looked",
        about: About::Lesson,
        change: Change::Rust {
            take: "        let thread = thread::spawn(move || tickets.buy().is_ok());
",
            put: "        static ALL_LOOKED: std::sync::Barrier =
            std::sync::Barrier::new(8);
        let thread = thread::spawn(move || {
            if tickets.count() == 0 {
                return false;
            }
            ALL_LOOKED.wait();
            *tickets.left.lock().unwrap() -= 1;
            true
        });
",
        },
        becomes: Becomes::Prints(
            "sold 8 left -4
one more: sold out
given back, left -3",
        ),
        shows: &[
            "that one lock covers one step",
            "are told that there is enough",
        ],
        hazard: Some(74),
..WHAT_IF
    },
    WhatIf {
        question: "the struct is lent to a thread that lives on",
        change: Change::Rust {
            take: "        let tickets = Arc::clone(tickets);
",
            put: "        let tickets: &Tickets = tickets;
",
        },
        becomes: Becomes::Refused {
            code: "E0521",
            says: "borrowed data escapes outside of associated function",
        },
        shows: &["needs a share"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a method asks for the struct alone",
        change: Change::Rust {
            take: "    fn give_back(&self) {
        *self.left.lock().unwrap() += 1;
",
            put: "    fn give_back(&mut self) {
        *self.left.get_mut().unwrap() += 1;
",
        },
        becomes: Becomes::Refused {
            code: "E0596",
            says: "cannot borrow data in an `Arc` as mutable",
        },
        shows: &["and never `&mut Tickets` while it is shared"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a method forgets to unlock",
        change: Change::Go {
            take: "	t.left++
	t.mu.Unlock()
",
            put: "	t.left++
",
        },
        becomes: Becomes::Ends {
            prints: "sold 4 left 0
one more: sold out",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a clerk panics under the lock",
        about: About::Panic,
        change: Change::Go {
            take: "	if t.left < 1 {
",
            put: "	if t.left == 2 {
		panic(\"no printer\")
	}
	if t.left < 1 {
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no printer",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a clerk panics under the lock",
        about: About::Panic,
        change: Change::Rust {
            take: "        if *left < 1 {
",
            put: "        if *left == 2 {
            panic!(\"no printer\");
        }
        if *left < 1 {
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no printer",
            status: 101,
        },
        ..WHAT_IF
    },
];
