//! # Cancellation
//!
//! Telling what was started that it should stop. Go has
//! `context.Context`, which nearly every function that waits takes.
//! Rust has no such convention for threads: the end of a channel is
//! the signal, and a function takes the receiver.

use crate::catalogue::{Chapter, Kind, Mistake, PAIR, Pair};

pub mod cancel_with_context;
pub mod stop_workers;
pub mod token;

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "context",
    pairs: &[
        Pair {
            name: "stop_workers",
            main: stop_workers::main,
            go: &["close", "select"],
            aliases: &[
                "graceful shutdown",
                "stop goroutines",
                "cancel goroutine",
                "quit channel",
                "stop all workers",
                "goroutine leak",
            ],
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
            aliases: &[
                "ctx.Done",
                "cancellation token",
                "context cancel",
                "ctx.Err",
                "CancellationToken",
                "pass context",
            ],
            rust: &["crossbeam::channel::select!", "Drop"],
            needs: &["token"],
            related: &["context/stop_workers", "select/timeout"],
            mistakes: &[Mistake {
                name: "error_field",
                summary: "the reason for a cancellation is written to a field that others read",
                categories: &[61],
                kind: Kind::Mistake,
            }],
            ..PAIR
        },
    ],
};
