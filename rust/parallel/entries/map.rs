use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::parallel::{map, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "map",
    main: map::main,
    go: &["sync.WaitGroup", "runtime.GOMAXPROCS"],
    aliases: &[
        "parallel for",
        "parallel loop",
        "rayon par_iter",
        "data parallelism",
        "use all cores",
    ],
    rust: &["rayon::par_iter", "ParallelIterator::map"],
    related: &["parallel/reduce", "goroutines/own_slots"],
    mistakes: &[Mistake {
        name: "appended_in_map",
        summary: "a parallel map appends to a slice outside of it",
        categories: &[12],
        kind: Kind::Mistake,
    }],
    what_ifs: what_ifs::map::LIST,
    unshown: what_ifs::map::UNSHOWN,
    ..PAIR
};
