//! What becomes of the service after a panic when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

const NOT_MENDED: &str = "a request panicked: no disk
a request panicked: no disk
a request panicked: no disk
hits 3
orders 3 sum 20
session 1 sent good morning good good morning";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody mends what a panic has left",
        about: About::Lesson,
        change: Change::Go {
            take: "	if g.half {
		mend(&g.value)
	}
",
            put: "",
        },
        becomes: Becomes::Prints(NOT_MENDED),
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody mends what a panic has left",
        about: About::Lesson,
        change: Change::Rust {
            take: "        mend(&mut value);
",
            put: "        _ = (mend, &mut value);
",
        },
        becomes: Becomes::Prints(NOT_MENDED),
        ..WHAT_IF
    },
    WhatIf {
        question: "the mark of the orders is ignored as well",
        change: Change::Rust {
            take: "orders.sum = orders.items.iter().sum();
",
            put: "_ = orders;
",
        },
        becomes: Becomes::Prints(
            "a request panicked: no disk
a request panicked: no disk
a request panicked: no disk
hits 3
orders 3 sum 20
session 2 sent good morning",
        ),
        shows: &["that the answer is right. To ignore the mark"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each request unwraps what `lock` returns",
        change: Change::Rust {
            take: "    mutex.lock().unwrap_or_else(|poisoned| {
        let mut value = poisoned.into_inner();
        mend(&mut value);
        mutex.clear_poison();
        value
    })
",
            put: "    _ = mend;
    mutex.lock().unwrap()
",
        },
        becomes: Becomes::Ends {
            prints: "a request panicked: no disk
a request panicked: no disk
a request panicked: no disk
a request panicked: called `Result::unwrap()` on an `Err` value: PoisonError { .. }
a request panicked: called `Result::unwrap()` on an `Err` value: PoisonError { .. }
a request panicked: called `Result::unwrap()` on an `Err` value: PoisonError { .. }
a request panicked: called `Result::unwrap()` on an `Err` value: PoisonError { .. }",
            says: "",
            status: 101,
        },
        shows: &["the next `lock` returns the guard in an error"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the mark stays",
        change: Change::Rust {
            take: "        mutex.clear_poison();
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "a request panicked: no disk
a request panicked: no disk
a request panicked: no disk
a request panicked: called `Result::unwrap()` on an `Err` value: PoisonError { .. }",
            says: "",
            status: 101,
        },
        shows: &["takes the mark off"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody catches the panic of a request",
        about: About::Panic,
        change: Change::Go {
            take: "			if reason := recover(); reason != nil {
				fmt.Println(\"a request panicked:\", reason)
			}
",
            put: "			fmt.Println(\"a request ends\")
",
        },
        becomes: Becomes::Ends {
            prints: "a request ends
a request ends
a request ends
a request ends",
            says: "panic: no disk",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody catches the panic of a request",
        about: About::Panic,
        change: Change::Rust {
            take: "    _ = thread::scope(|s| s.spawn(request).join());
",
            put: "    let end = thread::scope(|s| s.spawn(request).join());
    if end.is_err() {
        panic!(\"not served\");
    }
",
        },
        becomes: Becomes::Ends {
            prints: "a request panicked: no disk
a request panicked: not served",
            says: "",
            status: 101,
        },
        ..WHAT_IF
    },
];
