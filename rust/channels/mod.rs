//! # Channels

use crate::catalogue::{Chapter, PAIR, Pair};

pub mod worker_pool;

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "channels",
    pairs: &[Pair {
        name: "worker_pool",
        main: worker_pool::main,
        go: &["chan", "sync.WaitGroup", "close", "range"],
        rust: &[
            "crossbeam::channel::bounded",
            "std::thread::scope",
            "drop",
        ],
        related: &[],
        ..PAIR
    }],
};
