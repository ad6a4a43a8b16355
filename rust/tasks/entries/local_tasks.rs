use crate::catalogue::{PAIR, Pair};
use crate::tasks::{local_tasks, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "local_tasks",
    main: local_tasks::main,
    go: &["chan", "func"],
    aliases: &[
        "LocalSet",
        "spawn_local",
        "single threaded runtime",
        "Rc in async",
        "not Send future",
        "event loop",
    ],
    rust: &[
        "tokio::task::LocalSet",
        "tokio::task::spawn_local",
        "Rc",
    ],
    related: &["lifecycle/event_loop", "tasks/guard_across_await"],
    what_ifs: what_ifs::local_tasks::LIST,
    unshown: what_ifs::local_tasks::UNSHOWN,
    ..PAIR
};
