use crate::catalogue::{PAIR, Pair};
use crate::parallel::{fan_in, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "fan_in",
    main: fan_in::main,
    go: &["chan", "slices.Chunk", "sync.WaitGroup"],
    aliases: &[
        "fan in",
        "merge results into one channel",
        "parallel iterator into channel",
        "rayon and channels",
    ],
    rust: &["try_for_each_with", "crossbeam::channel::bounded"],
    related: &["composition/parallel_stages", "parallel/map"],
    answers: &["wait_then_close"],
    what_ifs: what_ifs::fan_in::LIST,
    unshown: what_ifs::fan_in::UNSHOWN,
    ..PAIR
};
