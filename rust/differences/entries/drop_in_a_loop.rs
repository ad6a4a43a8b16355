use crate::catalogue::{Compare, PAIR, Pair};
use crate::differences::{drop_in_a_loop, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "drop_in_a_loop",
    main: drop_in_a_loop::main,
    go: &["defer", "range"],
    aliases: &[
        "defer in a loop",
        "defer in a block",
        "order of defer",
        "drop order",
        "close files in a loop",
    ],
    rust: &["Drop", "std::mem::drop"],
    related: &[
        "differences/let_underscore",
        "locks/guarded_struct",
    ],
    compare: Compare::Differs {
        by: &[],
        why: "a deferred call waits for the end of the function, a drop for the end of the block",
    },
    what_ifs: what_ifs::drop_in_a_loop::LIST,
    unshown: what_ifs::drop_in_a_loop::UNSHOWN,
    ..PAIR
};
