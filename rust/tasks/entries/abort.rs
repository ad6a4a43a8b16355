use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::tasks::{abort, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "abort",
    main: abort::main,
    go: &["context.WithCancel", "context.CancelFunc"],
    aliases: &[
        "kill a goroutine",
        "stop a goroutine from outside",
        "abort a task",
        "cancel a task",
    ],
    rust: &[
        "JoinHandle::abort",
        "AbortHandle",
        "JoinError::is_cancelled",
    ],
    related: &[
        "context/stop_workers",
        "context/cancel_with_context",
    ],
    mistakes: &[Mistake {
        name: "awaited_twice",
        summary: "two wait for the end of one task",
        categories: &[50],
        kind: Kind::Mistake,
    }],
    what_ifs: what_ifs::abort::LIST,
    unshown: what_ifs::abort::UNSHOWN,
    ..PAIR
};
