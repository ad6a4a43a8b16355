use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::parallel::{join, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "join",
    main: join::main,
    go: &["sync.WaitGroup", "slices.Sorted"],
    aliases: &[
        "divide and conquer",
        "parallel quicksort",
        "merge sort",
        "fork join",
        "recursive goroutines",
    ],
    rust: &["rayon::join", "slice::split_at"],
    related: &["parallel/chunks", "parallel/pooled_tasks"],
    mistakes: &[Mistake {
        name: "same_half",
        summary: "both sides of the split work on the same half",
        categories: &[13],
        kind: Kind::Mistake,
    }],

    what_ifs: what_ifs::join::LIST,
    unshown: what_ifs::join::UNSHOWN,
    ..PAIR
};
