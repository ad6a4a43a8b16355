//! # Shared state
//!
//! Locks, atomics and what is built from them. A Go lock stands
//! beside the data that it protects. A Rust lock contains it, and
//! the type of what is shared says how it may be used from several
//! threads.

use crate::catalogue::{
    Advice, Chapter, Mistake, Notice, PAIR, Pair,
};

pub mod atomic_counter;
pub mod counter;
pub mod semaphore;

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "sync",
    pairs: &[
        Pair {
            name: "counter",
            main: counter::main,
            go: &["sync.Mutex", "Mutex.Lock"],
            rust: &["std::sync::Mutex", "Mutex::lock"],
            related: &["sync/atomic_counter", "parallel/reduce"],
            mistakes: &[Mistake {
                name: "unlocked",
                summary: "two threads add to one variable, with \
                          nothing to order the additions",
                categories: &[1],
                go: &[Notice::RaceDetector {
                    lines: ["total++", "total++"],
                }],
                advice: Advice::None,
            }],
            ..PAIR
        },
        Pair {
            name: "atomic_counter",
            main: atomic_counter::main,
            go: &["atomic.Int64", "Int64.CompareAndSwap"],
            rust: &[
                "std::sync::atomic::AtomicU64",
                "AtomicU64::fetch_add",
            ],
            related: &["sync/counter"],
            ..PAIR
        },
        Pair {
            name: "semaphore",
            main: semaphore::main,
            go: &["chan", "defer", "recover"],
            rust: &["crossbeam::channel::bounded", "Drop"],
            related: &["channels/worker_pool", "goroutines/panics"],
            ..PAIR
        },
    ],
};
