//! # Cancellation
//!
//! Telling what was started that it should stop. Go has
//! `context.Context`, which nearly every function that waits takes.
//! Rust has no such convention for threads: the end of a channel is
//! the signal, and a function takes the receiver.

use crate::catalogue::{Chapter, PAIR, Pair};

pub mod cancel_by_drop;
pub mod cancel_with_context;

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "context",
    pairs: &[
        Pair {
            name: "cancel_by_drop",
            main: cancel_by_drop::main,
            go: &["close", "select"],
            rust: &["drop", "crossbeam::channel::select!"],
            related: &[
                "context/cancel_with_context",
                "channels/done_signal",
            ],
            ..PAIR
        },
        Pair {
            name: "cancel_with_context",
            main: cancel_with_context::main,
            go: &[
                "context.Context",
                "context.WithCancel",
                "Context.Done",
            ],
            rust: &[
                "crossbeam::channel::select!",
                "std::sync::Arc",
            ],
            related: &["context/cancel_by_drop", "select/timeout"],
            ..PAIR
        },
    ],
};
