//! # Goroutines and threads
//!
//! Starting something that runs beside us, waiting for it, and
//! getting back what it has found. Rust's threads are the operating
//! system's: `thread::scope` stands where Go has a `WaitGroup`, and
//! what it costs decides how many of them a program starts.

use crate::catalogue::{Chapter, Compare, Normaliser, PAIR, Pair};

pub mod own_slots;
pub mod panics;
pub mod results;
pub mod spawn_and_wait;

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "goroutines",
    pairs: &[
        Pair {
            name: "spawn_and_wait",
            main: spawn_and_wait::main,
            go: &[
                "sync.WaitGroup",
                "WaitGroup.Go",
                "WaitGroup.Wait",
            ],
            rust: &["std::thread::scope", "Scope::spawn"],
            related: &[
                "goroutines/results",
                "parallel/pooled_tasks",
            ],
            ..PAIR
        },
        Pair {
            name: "results",
            main: results::main,
            go: &["error", "sync.WaitGroup"],
            rust: &["ScopedJoinHandle::join", "Result"],
            related: &["goroutines/own_slots", "goroutines/panics"],
            ..PAIR
        },
        Pair {
            name: "own_slots",
            main: own_slots::main,
            go: &["sync.WaitGroup", "make"],
            rust: &["slice::iter_mut", "Iterator::zip"],
            related: &["parallel/map", "parallel/chunks"],
            ..PAIR
        },
        Pair {
            name: "panics",
            main: panics::main,
            go: &["panic", "go"],
            rust: &["JoinHandle::join", "std::thread::spawn"],
            related: &["goroutines/results", "sync/semaphore"],
            compare: Compare::Differs {
                by: &[Normaliser::ThreadIds],
                why: "a panic ends the Go program; in Rust it ends \
                      the thread and comes back from `join`",
            },
            ..PAIR
        },
    ],
};
