//! # Services
//!
//! Whole small programs on real sockets: they start, serve, fail
//! once and stop, and clients see how. Each half is a server that
//! can be copied out. What is compared is no output of theirs
//! alone: clients play the same scenes with both halves, and the
//! transcript has what the clients did and got, and what the
//! server said meanwhile.
//!
//! The Rust halves run on tokio. Their crates are not needed for
//! the other chapters, so they are built apart from them.

use crate::catalogue::{Chapter, PAIR, Pair};

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "services",
    no_tasks: Some("The Rust half runs on tasks already."),
    pairs: &[Pair {
        name: "http_shutdown",
        served: true,
        go: &[
            "signal.NotifyContext",
            "http.Server",
            "Server.Shutdown",
            "recover",
        ],
        also: &["http.ListenAndServe"],
        aliases: &[
            "graceful shutdown",
            "http server",
            "SIGTERM",
            "drain connections",
            "recover middleware",
            "panic in a handler",
        ],
        rust: &[
            "axum::Router",
            "graceful_shutdown",
            "JoinSet",
            "tokio::signal",
        ],
        related: &["lifecycle/tracked", "context/stop_workers"],
        ..PAIR
    }],
};
