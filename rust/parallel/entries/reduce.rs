use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::parallel::{reduce, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "reduce",
    main: reduce::main,
    go: &["slices.Chunk", "sync.WaitGroup"],
    aliases: &[
        "parallel sum",
        "map reduce",
        "fold",
        "sum a slice in parallel",
    ],
    rust: &["rayon::par_iter", "ParallelIterator::reduce"],
    related: &["parallel/map", "locks/counter"],
    mistakes: &[Mistake {
        name: "summed_in_a_loop",
        summary: "a parallel loop adds to a variable outside of it",
        categories: &[1, 17],
        kind: Kind::Mistake,
    }],
    what_ifs: what_ifs::reduce::LIST,
    unshown: what_ifs::reduce::UNSHOWN,
    ..PAIR
};
