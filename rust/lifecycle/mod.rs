//! # Components that live
//!
//! A struct that starts a thread, is used by several others, and
//! is stopped. In Go it has a Close, and it is a rule of the
//! house that somebody calls it. In Rust the struct that owns
//! the join handle stops the thread when it is dropped, and who
//! only uses it holds something else.

use crate::catalogue::{Chapter, PAIR, Pair};

pub mod close_twice;
pub mod event_loop;
pub mod start_and_close;

mod what_ifs {
    pub(crate) mod close_twice;
    pub(crate) mod event_loop;
    pub(crate) mod start_and_close;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "lifecycle",
    pairs: &[
        Pair {
            name: "start_and_close",
            main: start_and_close::main,
            go: &["sync.Once", "close", "select", "go"],
            aliases: &[
                "Start and Close",
                "Stop method",
                "Shutdown",
                "goroutine in a constructor",
                "background goroutine",
            ],
            rust: &[
                "Drop",
                "JoinHandle::join",
                "std::thread::spawn",
            ],
            related: &["context/stop_workers"],
            what_ifs: what_ifs::start_and_close::LIST,
            unshown: what_ifs::start_and_close::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "close_twice",
            main: close_twice::main,
            go: &["sync.Once", "close", "select"],
            aliases: &[
                "idempotent Close",
                "close of closed channel",
                "drain on close",
                "Shutdown twice",
            ],
            rust: &["std::sync::OnceLock", "Mutex", "Arc"],
            related: &[
                "lifecycle/start_and_close",
                "once_and_pools/once",
            ],
            what_ifs: what_ifs::close_twice::LIST,
            unshown: what_ifs::close_twice::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "event_loop",
            main: event_loop::main,
            go: &["select", "time.After", "chan"],
            aliases: &[
                "event loop",
                "actor",
                "request with a reply channel",
                "owner goroutine",
                "run loop",
            ],
            rust: &[
                "crossbeam::channel::select!",
                "crossbeam::channel::never",
                "JoinHandle",
            ],
            related: &[
                "lifecycle/start_and_close",
                "select/multiplex",
            ],
            what_ifs: what_ifs::event_loop::LIST,
            unshown: what_ifs::event_loop::UNSHOWN,
            ..PAIR
        },
    ],
};
