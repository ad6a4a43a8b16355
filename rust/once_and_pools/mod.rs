//! # Once and pools
//!
//! What is made once, by whoever comes first, and what is used
//! again instead of being made anew.

use crate::catalogue::{Chapter, Kind, Mistake, PAIR, Pair};

pub mod once;
pub mod pool;

mod what_ifs {
    pub(crate) mod once;
    pub(crate) mod pool;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "once_and_pools",
    pairs: &[
        Pair {
            name: "once",
            main: once::main,
            go: &["sync.Once", "sync.OnceValue"],
            also: &["sync.OnceFunc"],
            aliases: &[
                "singleton",
                "lazy initialization",
                "lazy static",
                "OnceCell",
                "initialise once",
                "run only once",
                "init function",
            ],
            rust: &["std::sync::LazyLock", "std::sync::Once"],
            related: &["locks/rwlock"],
            answers: &["once_do", "once_value_func"],
            mistakes: &[
                Mistake {
                    name: "double_checked",
                    summary: "a value is made at its first use, and the first look takes no lock",
                    categories: &[22],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "package_variable",
                    summary: "a variable that every thread can reach is written to",
                    categories: &[7],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "package_cache",
                    summary: "results are remembered in a table that every thread can reach",
                    categories: &[7],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "package_buffer",
                    summary: "all calls of a function use one buffer that every thread can reach",
                    categories: &[7],
                    kind: Kind::Mistake,
                },
            ],
            what_ifs: what_ifs::once::LIST,
            unshown: what_ifs::once::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "pool",
            main: pool::main,
            go: &["sync.Pool", "Pool.Get"],
            aliases: &[
                "object pool",
                "reuse buffers",
                "free list",
                "buffer pool",
            ],
            rust: &["crossbeam::queue::ArrayQueue", "Drop"],
            related: &[
                "composition/semaphore",
                "channels/hand_over",
            ],
            answers: &["pool_buffers"],
            mistakes: &[
                Mistake {
                    name: "used_after_put",
                    summary: "a part of a buffer is used after the buffer was given back",
                    categories: &[26],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "zero_copy_string",
                    summary: "a string is a view of a buffer that is filled again",
                    categories: &[20],
                    kind: Kind::Mistake,
                },
            ],
            what_ifs: what_ifs::pool::LIST,
            unshown: what_ifs::pool::UNSHOWN,
            ..PAIR
        },
    ],
};
