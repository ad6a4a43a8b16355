//! What becomes of the arithmetic when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "In release mode, with the default profile, nothing checks it then either",
    because: "the programs are built in debug mode here",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the numbers have a sign",
        about: About::Lesson,
        change: Change::Go {
            take: "var stock, sold uint32 = 2, 3",
            put: "var stock, sold int32 = 2, 3",
        },
        becomes: Becomes::Prints(
            "alice is in shard 3
bob is in shard 0
carol is in shard 2
left -1
next 0",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the hash is translated sign by sign",
        about: About::Lesson,
        change: Change::Rust {
            take: "hash = hash.wrapping_mul(16_777_619);",
            put: "hash *= 16_777_619;",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "attempt to multiply with overflow",
            status: 101,
        },
        shows: &[
            "a build in debug mode panics",
            "any of it, as far as the numbers are known only at run time",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the difference is written with a sign",
        change: Change::Rust {
            take: "stock.checked_sub(sold)",
            put: "[stock, sold].into_iter().reduce(|a, b| a - b)",
        },
        becomes: Becomes::Ends {
            prints: "\
alice is in shard 3
bob is in shard 0
carol is in shard 2",
            says: "attempt to subtract with overflow",
            status: 101,
        },
        shows: &["a counter that goes below zero is found there"],
        ..WHAT_IF
    },
    WhatIf {
        question: "it stops at the limit",
        change: Change::Rust {
            take: "stock.checked_sub(sold)",
            put: "stock.saturating_sub(sold)",
        },
        becomes: Becomes::Prints(
            "alice is in shard 3
bob is in shard 0
carol is in shard 2
left 0
next 0",
        ),
        shows: &["`saturating_sub` stops at the limit"],
        ..WHAT_IF
    },
    WhatIf {
        question: "what the addition returns is used",
        change: Change::Rust {
            take: "    ticket.fetch_add(1, Ordering::Relaxed);
    println!(\"next {}\", ticket.load(Ordering::Relaxed));
",
            put: "    println!(\"next {}\", ticket.fetch_add(1, Ordering::Relaxed));
",
        },
        becomes: Becomes::Prints(
            "alice is in shard 3
bob is in shard 0
carol is in shard 2
left None
next 4294967295",
        ),
        shows: &["A `fetch_add` returns the value from before"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a number is converted by `as`",
        change: Change::Rust {
            take: "println!(\"left {:?}\", stock.checked_sub(sold));",
            put: "println!(\"left {:?}\", (stock + sold * 100) as u8);",
        },
        becomes: Becomes::Prints(
            "alice is in shard 3
bob is in shard 0
carol is in shard 2
left 46
next 0",
        ),
        shows: &["A conversion by `as` cuts off in every build"],
        ..WHAT_IF
    },
];
