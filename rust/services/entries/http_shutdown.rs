use crate::catalogue::{PAIR, Pair};
use crate::services::what_ifs;

pub(crate) const ENTRY: Pair = Pair {
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
        "GracefulShutdown",
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
};
