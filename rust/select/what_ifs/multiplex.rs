//! What becomes of the loop over two channels when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "a closed channel is left in",
        about: About::Lesson,
        change: Change::Go {
            take: "\t\t\t\tsmall = nil\n",
            put: "",
        },
        becomes: Becomes::Prints(
            "\
received 100 200 sum 25150
both among the first 100: true
1000 rounds",
        ),
        shows: &["Left in, it would turn the loop into a busy one"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a closed channel is left in",
        about: About::Lesson,
        change: Change::Rust {
            take: "Err(_) => small = None,",
            put: "Err(_) => {}",
        },
        becomes: Becomes::Prints(
            "\
received 100 200 sum 25150
both among the first 100: true
1000 rounds",
        ),
        shows: &[
            "that the closed channel is taken out. The count of rounds in the output shows",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the channel that is named first goes first",
        about: About::Lesson,
        change: Change::Rust {
            take: "select! {",
            put: "crossbeam::channel::select_biased! {",
        },
        becomes: Becomes::Prints(
            "\
received 100 200 sum 25150
both among the first 100: false
302 rounds",
        ),
        shows: &["so neither is starved"],
        ..WHAT_IF
    },
];
