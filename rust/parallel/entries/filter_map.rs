use crate::catalogue::{PAIR, Pair};
use crate::parallel::{filter_map, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "filter_map",
    main: filter_map::main,
    go: &["slices.Chunk", "append", "slices.Concat"],
    aliases: &["parallel filter", "parallel collect"],
    rust: &["rayon::into_par_iter", "ParallelIterator::filter"],
    related: &["parallel/map"],
    what_ifs: what_ifs::filter_map::LIST,
    unshown: what_ifs::filter_map::UNSHOWN,
    ..PAIR
};
