//! # Parallel computation
//!
//! The same work on many items, on all cores. Go starts goroutines
//! and splits the work by hand. In Rust rayon's parallel iterators
//! split it, on a pool with one thread a core; the types of the
//! closures see to it that the pieces share nothing that is
//! written.

use crate::catalogue::{Chapter, PAIR, Pair};

pub mod chunks;
pub mod filter_map;
pub mod join;
pub mod map;
pub mod pooled_tasks;
pub mod rayon_into_channel;
pub mod reduce;

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "parallel",
    pairs: &[
        Pair {
            name: "map",
            main: map::main,
            go: &["sync.WaitGroup", "runtime.GOMAXPROCS"],
            rust: &["rayon::par_iter", "ParallelIterator::map"],
            related: &["parallel/reduce", "goroutines/own_slots"],
            ..PAIR
        },
        Pair {
            name: "reduce",
            main: reduce::main,
            go: &["slices.Chunk", "sync.WaitGroup"],
            rust: &["rayon::par_iter", "ParallelIterator::reduce"],
            related: &["parallel/map", "sync/counter"],
            ..PAIR
        },
        Pair {
            name: "filter_map",
            main: filter_map::main,
            go: &["slices.Chunk", "append", "slices.Concat"],
            rust: &[
                "rayon::into_par_iter",
                "ParallelIterator::filter",
            ],
            related: &["parallel/map"],
            ..PAIR
        },
        Pair {
            name: "chunks",
            main: chunks::main,
            go: &["slices.Chunk", "sync.WaitGroup"],
            rust: &["rayon::par_chunks_mut"],
            related: &["goroutines/own_slots", "parallel/map"],
            ..PAIR
        },
        Pair {
            name: "join",
            main: join::main,
            go: &["sync.WaitGroup", "slices.Sorted"],
            rust: &["rayon::join", "slice::split_at_mut"],
            related: &["parallel/chunks", "parallel/pooled_tasks"],
            ..PAIR
        },
        Pair {
            name: "pooled_tasks",
            main: pooled_tasks::main,
            go: &["sync.WaitGroup", "WaitGroup.Go"],
            rust: &["rayon::scope", "Scope::spawn"],
            related: &[
                "goroutines/spawn_and_wait",
                "channels/worker_pool",
            ],
            ..PAIR
        },
        Pair {
            name: "rayon_into_channel",
            main: rayon_into_channel::main,
            go: &["chan", "slices.Chunk", "sync.WaitGroup"],
            rust: &["for_each_with", "crossbeam::channel::bounded"],
            related: &["pipelines/parallel_stages", "parallel/map"],
            ..PAIR
        },
    ],
};
