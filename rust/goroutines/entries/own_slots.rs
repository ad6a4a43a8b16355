use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::goroutines::{own_slots, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "own_slots",
    main: own_slots::main,
    no_tasks: Some(
        "It computes, and a task may not borrow an element of a local vector: the threads of a scope may, and those of rayon.",
    ),
    go: &["sync.WaitGroup", "make"],
    aliases: &[
        "write results by index",
        "results slice",
        "disjoint elements",
        "results[i]",
        "preallocated slice",
    ],
    rust: &["slice::iter_mut", "Iterator::zip"],
    related: &["parallel/map", "parallel/chunks"],
    mistakes: &[
        Mistake {
            name: "index_in_a_loop",
            summary: "each thread borrows its element by index",
            categories: &[83],
            kind: Kind::Sound,
        },
        Mistake {
            name: "histogram",
            summary: "two goroutines count in the same element of an array",
            categories: &[10],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "same_pointer_twice",
            summary: "one account is in a batch twice, and each element has a goroutine",
            categories: &[19],
            kind: Kind::Mistake,
        },
    ],
    answers: &["fanout_own_slots", "fanout_waitgroup"],
    what_ifs: what_ifs::own_slots::LIST,
    unshown: what_ifs::own_slots::UNSHOWN,
    ..PAIR
};
