use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::services::what_ifs;

pub(crate) const ENTRY: Pair = Pair {
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
        "ResponseWriter after the handler has returned",
    ],
    rust: &[
        "tokio::time::timeout",
        "broadcast",
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
    mistakes: &[Mistake {
        name: "writer_kept",
        summary: "what is started writes to the client when its handler has returned",
        categories: &[3],
        kind: Kind::Mistake,
    }],
    what_ifs: what_ifs::request_context::LIST,
    unshown: what_ifs::request_context::UNSHOWN,
    ..PAIR
};
