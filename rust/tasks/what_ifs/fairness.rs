//! What becomes of the two selects when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the first is asked first as well",
        about: About::Lesson,
        change: Change::Go {
            take: "\
fill()
		select {
		case <-ones:
			first++
		case <-twos:",
            put: "\
fill()
		select {
		case <-ones:
			first++
			continue
		default:
		}
		select {
		case <-twos:",
        },
        becomes: Becomes::Prints(
            "\
by chance: true false
in order: 200 0",
        ),
        shows: &[
            "One of them is chosen by chance, so that each gets its turn",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the first is biased as well",
        about: About::Lesson,
        change: Change::Rust {
            take: "\
select! {
            Some(_) = ones",
            put: "\
select! {
            biased;
            Some(_) = ones",
        },
        becomes: Becomes::Prints(
            "\
by chance: true false
in order: 200 0",
        ),
        shows: &[
            "One of them is chosen by chance, so that each gets its turn",
            "A branch that is always ready then starves those below it",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "both channels are closed",
        change: Change::Rust {
            take: "\
fill();
        select! {
            Some(_) = ones",
            put: "\
fill();
        ones.close();
        twos.close();
        (first, second) = (1, 1);
        _ = (ones.try_recv(), twos.try_recv());
        select! {
            Some(_) = ones",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "all branches are disabled and there is no else branch",
            status: 101,
        },
        shows: &[
            "that a branch is left. Where the patterns of all branches do not match, as with `Some` when all channels are closed, and there is no `else`, `select!` panics",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the task panics",
        about: About::Panic,
        change: Change::Rust {
            take: "println!(\"in order: {first} {second}\");",
            put: "\
assert!(first < 100, \"no order\");
    println!(\"in order: {first} {second}\");",
        },
        becomes: Becomes::Ends {
            prints: "by chance: true true",
            says: "no order",
            status: 101,
        },
        ..WHAT_IF
    },
];
