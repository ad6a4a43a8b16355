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

mod what_ifs {
    pub(crate) mod connections;
    pub(crate) mod http_shutdown;
    pub(crate) mod request_context;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "services",
    no_tasks: Some("The Rust half runs on tasks already."),
    pairs: &[
        Pair {
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
            related: &[
                "services/request_context",
                "lifecycle/tracked",
                "context/stop_workers",
            ],
            answers: &["http_server_shutdown"],
            what_ifs: what_ifs::http_shutdown::LIST,
            unshown: what_ifs::http_shutdown::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "request_context",
            served: true,
            go: &[
                "context.WithTimeout",
                "context.WithValue",
                "context.AfterFunc",
                "context.WithoutCancel",
                "http.Request",
            ],
            also: &["http.Server.BaseContext"],
            aliases: &[
                "r.Context()",
                "request context",
                "client disconnected",
                "cancel on disconnect",
                "request id",
                "request timeout",
                "long polling",
                "504",
                "background job of a request",
            ],
            rust: &[
                "tokio::time::timeout",
                "spawn_blocking",
                "TaskTracker",
                "axum::Extension",
            ],
            related: &[
                "services/http_shutdown",
                "context/handed_down",
                "context/values",
            ],
            answers: &["http_request_context"],
            what_ifs: what_ifs::request_context::LIST,
            unshown: what_ifs::request_context::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "connections",
            served: true,
            go: &[
                "net.Listen",
                "net.TCPConn",
                "TCPConn.SetReadDeadline",
                "context.AfterFunc",
                "sync.WaitGroup",
            ],
            also: &["bufio.Scanner"],
            aliases: &[
                "tcp server",
                "accept loop",
                "goroutine per connection",
                "chat server",
                "slow client",
                "read deadline",
                "limit connections",
                "listen backlog",
            ],
            rust: &[
                "tokio::net::TcpListener",
                "TcpSocket::listen",
                "mpsc::Sender::try_send",
                "AbortOnDropHandle",
                "Semaphore",
            ],
            related: &[
                "lifecycle/slow_subscriber",
                "services/http_shutdown",
                "context/blocked_read",
            ],
            answers: &["accept_loop", "goroutine_per_connection"],
            what_ifs: what_ifs::connections::LIST,
            unshown: what_ifs::connections::UNSHOWN,
            ..PAIR
        },
    ],
};
