use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::parallel::{chunks, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "chunks",
    main: chunks::main,
    go: &["slices.Chunk", "sync.WaitGroup"],
    aliases: &[
        "split a slice among goroutines",
        "chunk",
        "par_chunks",
        "partition",
    ],
    rust: &["rayon::par_chunks_mut"],
    related: &["goroutines/own_slots", "parallel/map"],
    mistakes: &[Mistake {
        name: "overlapping",
        summary: "the pieces of a slice overlap by one element",
        categories: &[13],
        kind: Kind::Mistake,
    }],
    what_ifs: what_ifs::chunks::LIST,
    unshown: what_ifs::chunks::UNSHOWN,
    ..PAIR
};
