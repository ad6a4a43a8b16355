//! # Pipelines
//!
//! Steps that work at the same time, each on what the one before it
//! has sent. The channels between them bound how far one can run
//! ahead, and carry the end of the input from the first to the
//! last.

use crate::catalogue::{Chapter, PAIR, Pair};

pub mod parallel_stages;
pub mod stages;

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "pipelines",
    pairs: &[
        Pair {
            name: "stages",
            main: stages::main,
            go: &["chan", "close", "range"],
            rust: &["crossbeam::channel::bounded", "thread::Scope"],
            related: &[
                "channels/range_until_closed",
                "pipelines/parallel_stages",
            ],
            ..PAIR
        },
        Pair {
            name: "parallel_stages",
            main: parallel_stages::main,
            go: &["sync.WaitGroup", "close"],
            rust: &["ParallelBridge::par_bridge", "for_each_with"],
            related: &[
                "pipelines/stages",
                "parallel/rayon_into_channel",
            ],
            ..PAIR
        },
    ],
};
