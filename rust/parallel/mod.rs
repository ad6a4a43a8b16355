//! # Parallel computation
//!
//! The same work on many items, on all cores. Go starts goroutines
//! and splits the work by hand. In Rust rayon's parallel iterators
//! split it, on a pool with one thread a core; the types of the
//! closures see to it that the pieces share nothing that is
//! written.

use crate::catalogue::{Chapter, Kind, Mistake, PAIR, Pair};

pub mod chunks;
pub mod fan_in;
pub mod filter_map;
pub mod join;
pub mod map;
pub mod pooled_tasks;
pub mod reduce;

mod what_ifs {
    pub(crate) mod chunks;
    pub(crate) mod fan_in;
    pub(crate) mod filter_map;
    pub(crate) mod join;
    pub(crate) mod map;
    pub(crate) mod pooled_tasks;
    pub(crate) mod reduce;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "parallel",
    no_tasks: Some(
        "It computes: that is work for threads, and rayon has them. A task hands it over, with `spawn_blocking` or `rayon::spawn`, and awaits the answer.",
    ),
    pairs: &[
        Pair {
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
        },
        Pair {
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
        },
        Pair {
            name: "filter_map",
            main: filter_map::main,
            go: &["slices.Chunk", "append", "slices.Concat"],
            aliases: &["parallel filter", "parallel collect"],
            rust: &[
                "rayon::into_par_iter",
                "ParallelIterator::filter",
            ],
            related: &["parallel/map"],
            what_ifs: what_ifs::filter_map::LIST,
            unshown: what_ifs::filter_map::UNSHOWN,
            ..PAIR
        },
        Pair {
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
        },
        Pair {
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
        },
        Pair {
            name: "pooled_tasks",
            main: pooled_tasks::main,
            go: &["sync.WaitGroup", "WaitGroup.Go"],
            aliases: &[
                "goroutine per item",
                "many goroutines",
                "ten thousand goroutines",
                "rayon scope",
                "too many threads",
            ],
            rust: &["rayon::in_place_scope", "Scope::spawn"],
            related: &[
                "goroutines/spawn_and_wait",
                "channels/worker_pool",
            ],
            mistakes: &[Mistake {
                name: "shared_fixture",
                summary: "checks that run in parallel share one fixture and change it",
                categories: &[23],
                kind: Kind::Mistake,
            }],
            what_ifs: what_ifs::pooled_tasks::LIST,
            unshown: what_ifs::pooled_tasks::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "fan_in",
            main: fan_in::main,
            go: &["chan", "slices.Chunk", "sync.WaitGroup"],
            aliases: &[
                "fan in",
                "merge results into one channel",
                "parallel iterator into channel",
                "rayon and channels",
            ],
            rust: &[
                "try_for_each_with",
                "crossbeam::channel::bounded",
            ],
            related: &[
                "composition/parallel_stages",
                "parallel/map",
            ],
            answers: &["wait_then_close"],
            what_ifs: what_ifs::fan_in::LIST,
            unshown: what_ifs::fan_in::UNSHOWN,
            ..PAIR
        },
    ],
};
