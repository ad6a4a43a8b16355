use crate::catalogue::{PAIR, Pair};
use crate::lifecycle::{weak_parent, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "weak_parent",
    main: weak_parent::main,
    no_tasks: Some(
        "It waits for nothing: tasks use the same pool, and the lock is held over no await.",
    ),
    go: &["sync.Mutex", "type"],
    also: &["weak.Pointer"],
    aliases: &[
        "back reference",
        "parent pointer",
        "reference cycle",
        "connection pool",
        "memory leak",
    ],
    rust: &["std::sync::Weak", "Arc::downgrade", "Drop"],
    related: &["lifecycle/handlers", "once_and_pools/pool"],
    answers: &["T:mutex_struct", "mutex_defer_method"],
    what_ifs: what_ifs::weak_parent::LIST,
    unshown: what_ifs::weak_parent::UNSHOWN,
    ..PAIR
};
