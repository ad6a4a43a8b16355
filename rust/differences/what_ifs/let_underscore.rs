//! What becomes of the seats when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "before, it did not",
    because: "all programs here are of the edition of 2024",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "somebody leaves for it",
        about: About::Lesson,
        change: Change::Go {
            take: "	_ = s.take()
",
            put: "	s.take().leave()
",
        },
        becomes: Becomes::Prints(
            "after _ = 4
after a name 3
in the switch 2
in the else 1
at the end 2",
        ),
        shows: &["The seat stays taken"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the seat has a name",
        about: About::Lesson,
        change: Change::Rust {
            take: "    let _ = seats.take();
",
            put: "    let _seat = seats.take();
",
        },
        becomes: Becomes::Prints(
            "after let _ 3
after a name 2
in the match 1
in the else 2
at the end 3",
        ),
        shows: &["`_seat` is a name like any other"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the number is looked at before the match",
        change: Change::Rust {
            take: "    match seats.take().number() {
",
            put: "    let number = seats.take().number();
    match number {
",
        },
        becomes: Becomes::Prints(
            "after let _ 4
after a name 3
in the match 3
in the else 3
at the end 4",
        ),
        shows: &[
            "lives to the end of the whole `match`",
            "how long a guard of your own is held",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the first block of the `if let` runs",
        change: Change::Rust {
            take: "if let ..0 =",
            put: "if let 0.. =",
        },
        becomes: Becomes::Prints(
            "after let _ 4
after a name 3
in the match 2
in the if let 2
at the end 4",
        ),
        shows: &["as long as its first block"],
        ..WHAT_IF
    },
    WhatIf {
        question: "it is an `if`",
        change: Change::Rust {
            take: "if let ..0 = seats.take().number() {",
            put: "if seats.take().number() >= 0 {",
        },
        becomes: Becomes::Prints(
            "after let _ 4
after a name 3
in the match 2
in the if let 3
at the end 4",
        ),
        shows: &["ends before the block begins"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the seat is a lock of the standard library",
        change: Change::Rust {
            take: "    let _ = seats.take();
",
            put: "    let lock = std::sync::Mutex::new(());
    let _ = lock.lock();
",
        },
        becomes: Becomes::Refused {
            code: "let_underscore_lock",
            says: "non-binding let on a synchronization lock",
        },
        shows: &["`let_underscore_lock` is an error by default"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nothing is written before the call",
        change: Change::Rust {
            take: "    let _ = seats.take();
",
            put: "    seats.take();
",
        },
        becomes: Becomes::Refused {
            code: "unused_must_use",
            says: "unused `Seat` that must be used",
        },
        shows: &[
            "`#[must_use]` warns where the result is not used at all",
        ],
        ..WHAT_IF
    },
];
