//! What becomes of the unlock in the middle when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody looks again",
        about: About::Lesson,
        change: Change::Go {
            take: "	if !ok || *now != before {
",
            put: "	if !ok {
		return nil
	}
	if now.cents != before.cents {
",
        },
        becomes: Becomes::Prints(
            "tea: paid
book: paid, paid
lamp: refused by the bank
lamp again: paid
book again: paid already
tea again: unknown
earned 260 refunded 0",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody looks again",
        about: About::Lesson,
        change: Change::Rust {
            take: "            Some(now) if *now == before => now.paid = true,
            _ => {
                state.refunded += before.cents;
                return Err(Unpaid::Changed);
            }
",
            put: "            Some(now) => now.paid = true,
            None => return Ok(()),
",
        },
        becomes: Becomes::Prints(
            "tea: paid
book: paid, paid
lamp: refused by the bank
lamp again: paid
book again: paid already
tea again: unknown
earned 260 refunded 0",
        ),
        shows: &["that anybody looks again"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the pointer from before is used after the second lock",
        change: Change::Go {
            take: "	now, ok := s.orders[id]
	if !ok || *now != before {
",
            put: "	now := o
	if *now != before {
",
        },
        becomes: Becomes::Prints(
            "tea: paid
book: changed meanwhile, paid
lamp: refused by the bank
lamp again: paid
book again: paid already
tea again: unknown
earned 235 refunded 30",
        ),
        shows: &["would come through"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a reference to the order is kept over the gap",
        change: Change::Rust {
            take: "        drop(state);
        charge(before.cents)?;
",
            put: "        let order = &state.orders[id];
        drop(state);
        charge(order.cents)?;
",
        },
        becomes: Becomes::Refused {
            code: "E0505",
            says: "cannot move out of `state` because it is borrowed",
        },
        shows: &["the compiler refuses the drop"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the lock is held while the bank works",
        change: Change::Go {
            take: "	s.mu.Unlock()
	err := charge(before.cents)
	s.mu.Lock()
	if err != nil {
",
            put: "	if err := charge(before.cents); err != nil {
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
        question: "the lock is held while the bank works",
        change: Change::Rust {
            take: "        drop(state);
        charge(before.cents)?;
        let mut state = self.state.lock().unwrap();
",
            put: "        charge(before.cents)?;
        let mut state = state;
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        ..WHAT_IF
    },
    WhatIf {
        question: "the lock is not taken again",
        change: Change::Go {
            take: "	err := charge(before.cents)
	s.mu.Lock()
",
            put: "	err := charge(before.cents)
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: sync: unlock of unlocked mutex",
            status: 2,
        },
        shows: &["relies on the lock being held again"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the lock is not taken again",
        change: Change::Rust {
            take: "        charge(before.cents)?;
        let mut state = self.state.lock().unwrap();
",
            put: "        charge(before.cents)?;
",
        },
        becomes: Becomes::Refused {
            code: "E0382",
            says: "moved value: `state`",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who cancels panics",
        about: About::Panic,
        change: Change::Go {
            take: "		other.Go(func() { s.cancel(\"tea\") })
",
            put: "		other.Go(func() { panic(\"no clerk\") })
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no clerk",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who cancels panics",
        about: About::Panic,
        change: Change::Rust {
            take: "            s.spawn(|| shop.cancel(\"tea\"));
",
            put: "            s.spawn(|| panic!(\"no clerk\"));
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no clerk",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the users panic at the bank",
        about: About::Panic,
        change: Change::Rust {
            take: "                at_bank.wait();
                Ok(())
",
            put: "                drop(at_bank);
                panic!(\"no bank\")
",
        },
        becomes: Becomes::Ends {
            prints: "tea: changed meanwhile",
            says: "no bank",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the bank panics, and the program would go on",
        change: Change::Go {
            take: "	refuse := func(int) error { return errRefused }
	fmt.Println(\"lamp:\", said(s.pay(\"lamp\", refuse)))
",
            put: "	func() {
		defer func() { fmt.Println(\"caught:\", recover()) }()
		_ = s.pay(\"lamp\", func(int) error { panic(\"no bank\") })
	}()
",
        },
        becomes: Becomes::Ends {
            prints: "tea: changed meanwhile
book: changed meanwhile, paid",
            says: "panic: no bank",
            status: 2,
        },
        shows: &["`recover` does not catch it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the bank panics, and the program would go on",
        change: Change::Rust {
            take: "    let lamp = shop.pay(\"lamp\", |_| Err(Unpaid::Refused));
    println!(\"lamp: {}\", said(lamp));
",
            put: "    let other = Arc::clone(&shop);
    let user = thread::spawn(move || {
        other.pay(\"lamp\", |_| panic!(\"no bank\"))
    });
    println!(\"lamp: panicked {}\", user.join().is_err());
",
        },
        becomes: Becomes::Ends {
            prints: "tea: changed meanwhile
book: changed meanwhile, paid
lamp: panicked true
lamp again: paid
book again: paid already
tea again: unknown
earned 230 refunded 35",
            says: "no bank",
            status: 0,
        },
        shows: &[
            "nothing is unlocked, and nothing is poisoned",
            "finds nothing to unlock",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the order is cancelled and ordered anew",
        change: Change::Go {
            take: "		other.Go(func() { s.cancel(\"tea\") })
",
            put: "		other.Go(func() {
			s.cancel(\"tea\")
			s.mu.Lock()
			s.orders[\"tea\"] = &order{cents: 5}
			s.mu.Unlock()
		})
",
        },
        becomes: Becomes::Prints(
            "tea: paid
book: changed meanwhile, paid
lamp: refused by the bank
lamp again: paid
book again: paid already
tea again: paid already
earned 235 refunded 30",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the order is cancelled and ordered anew",
        change: Change::Rust {
            take: "            s.spawn(|| shop.cancel(\"tea\"));
",
            put: "            s.spawn(|| {
                shop.cancel(\"tea\");
                let tea = Order { cents: 5, paid: false };
                shop.state.lock().unwrap().orders.insert(\"tea\", tea);
            });
",
        },
        becomes: Becomes::Prints(
            "tea: paid
book: changed meanwhile, paid
lamp: refused by the bank
lamp again: paid
book again: paid already
tea again: paid already
earned 235 refunded 30",
        ),
        shows: &["an order that looks the same may be another"],
        ..WHAT_IF
    },
];
