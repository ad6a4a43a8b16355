//! # Cancellation
//!
//! Telling what was started that it should stop. In Go what may
//! wait for long takes a `context.Context` first; what cannot
//! take one, such as `Conn.Read` or `Mutex.Lock`, is ended in
//! another way, or not at all. Rust has no such convention for
//! threads. The end of a channel is the signal, and a function
//! takes the receiver, or a context of the project's own, as
//! `token.rs` is.

use crate::catalogue::{Chapter, Kind, Mistake, PAIR, Pair};

pub mod cancel_with_context;
pub mod stop_workers;
pub mod token;

mod what_ifs {
    pub(crate) mod cancel_with_context;
    pub(crate) mod stop_workers;
}

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
            what_ifs: what_ifs::stop_workers::LIST,
            unshown: what_ifs::stop_workers::UNSHOWN,
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
            rust: &["crossbeam::channel::select!", "drop"],
            needs: &["token"],
            related: &["context/stop_workers", "select/timeout"],
            mistakes: &[Mistake {
                name: "error_field",
                summary: "the worker and who waits for it both write the error of a future",
                categories: &[61],
                kind: Kind::Mistake,
            }],
            what_ifs: what_ifs::cancel_with_context::LIST,
            unshown: what_ifs::cancel_with_context::UNSHOWN,
            ..PAIR
        },
    ],
};
