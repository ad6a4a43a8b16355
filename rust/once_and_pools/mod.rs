//! # Once and pools
//!
//! What is made once, by whoever comes first, and what is used
//! again instead of being made anew.

use crate::catalogue::{
    Advice, Chapter, Mistake, Notice, PAIR, Pair,
};

pub mod once;
pub mod pool;

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
            mistakes: &[
                Mistake {
                    name: "initialised_by_hand",
                    summary: "a value is made at its first use, which is noticed without a lock",
                    categories: &[22],
                    go: &[Notice::RaceDetector {
                        lines: [
                            "if s.settings == nil {",
                            "s.settings = map[string]string{\"mode\": \"fast\"}",
                        ],
                    }],
                    advice: Advice::LeadsTo { code: "E0596" },
                },
                Mistake {
                    name: "package_variable",
                    summary: "a package-level variable is written by several goroutines",
                    categories: &[7],
                    go: &[Notice::RaceDetector {
                        lines: [
                            "wg.Go(func() { loads++ })",
                            "wg.Go(func() { loads++ })",
                        ],
                    }],
                    advice: Advice::None,
                },
                Mistake {
                    name: "mutable_static",
                    summary: "a package-level variable is written to, and the language has a word for that",
                    categories: &[7],
                    go: &[Notice::RaceDetector {
                        lines: [
                            "wg.Go(func() { mode = \"fast\" })",
                            "_ = mode",
                        ],
                    }],
                    advice: Advice::None,
                },
            ],
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
            mistakes: &[Mistake {
                name: "used_after_put",
                summary: "a buffer is used after it was given back to the pool",
                categories: &[26],
                go: &[Notice::RaceDetector {
                    lines: [
                        "wg.Go(func() { p.get()[0] = 'a' })",
                        "buffer[0] = 'b'",
                    ],
                }],
                advice: Advice::MendsIt {
                    prints: "given back too early\n",
                },
            }],
            ..PAIR
        },
    ],
};
