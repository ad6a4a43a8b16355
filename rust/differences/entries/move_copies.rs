use crate::catalogue::{Compare, PAIR, Pair};
use crate::differences::{move_copies, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "move_copies",
    main: move_copies::main,
    go: &["func", "WaitGroup.Go"],
    aliases: &[
        "closure captures a copy",
        "move closure",
        "counter in a goroutine",
        "captured variable",
    ],
    rust: &["move", "std::thread::spawn"],
    related: &[
        "goroutines/loop_variables",
        "goroutines/results",
        "atomics/counters",
    ],
    compare: Compare::Differs {
        by: &[],
        why: "a closure in Go uses the variable; one that moves a number in Rust has a copy",
    },
    what_ifs: what_ifs::move_copies::LIST,
    unshown: what_ifs::move_copies::UNSHOWN,
    ..PAIR
};
