//! What becomes of the rate limiter when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the bucket holds four",
        about: About::Lesson,
        change: Change::Go {
            take: "rate.Every(100*time.Millisecond), 3)",
            put: "rate.Every(100*time.Millisecond), 4)",
        },
        becomes: Becomes::Prints(
            "\
true true true true at 0 ms
false at 99 ms
true at 100 ms
4 tokens at 5 s
wait 100ms
wait 0s
four at once: true
first in time: true
second in time: false
third at once: false
failed: false waited: true",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the bucket holds four",
        about: About::Lesson,
        change: Change::Rust {
            take: "Limiter::new(ms(100), 3, start)",
            put: "Limiter::new(ms(100), 4, start)",
        },
        becomes: Becomes::Prints(
            "\
true true true true at 0 ms
false at 99 ms
true at 100 ms
4 tokens at 5 s
wait 100ms
wait 0ns
four at once: true
first in time: true
second in time: false
third at once: false
failed: false waited: true",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "a reservation is not cancelled",
        change: Change::Rust {
            take: "    second.cancel();
",
            put: "    drop(second);
",
        },
        becomes: Becomes::Prints(
            "\
true true true false at 0 ms
false at 99 ms
true at 100 ms
3 tokens at 5 s
wait 200ms
wait 300ms
four at once: false
first in time: true
second in time: false
third at once: false
failed: false waited: true",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "a call does not ask",
        change: Change::Rust {
            take: "print!(\"{} \", limiter.allow(after(0)));",
            put: "print!(\"{} \", true);",
        },
        becomes: Becomes::Prints(
            "\
true true true true at 0 ms
true at 99 ms
true at 100 ms
3 tokens at 5 s
wait 200ms
wait 100ms
four at once: false
first in time: true
second in time: false
third at once: false
failed: false waited: true",
        ),
        shows: &[
            "that somebody asks",
            "A call that does not go through the limiter is not limited",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "`wait` reserves and does not sleep",
        change: Change::Rust {
            take:
                "        thread::sleep(event.ok_or(TooLate)?.wait);
",
            put: "        event.ok_or(TooLate)?;
",
        },
        becomes: Becomes::Prints(
            "\
true true true false at 0 ms
false at 99 ms
true at 100 ms
3 tokens at 5 s
wait 200ms
wait 100ms
four at once: false
first in time: true
second in time: false
third at once: false
failed: false waited: false",
        ),
        shows: &["`wait` reserves and sleeps"],
        ..WHAT_IF
    },
];
