use crate::atomics::{config, what_ifs};
use crate::catalogue::{Kind, Mistake, PAIR, Pair};

pub(crate) const ENTRY: Pair = Pair {
    name: "config",
    main: config::main,
    go: &[
        "atomic.Pointer",
        "Pointer.Load",
        "Pointer.Swap",
        "Pointer.Store",
    ],
    also: &["atomic.Value", "atomic.LoadPointer"],
    aliases: &[
        "hot reload",
        "reload configuration",
        "RCU",
        "atomic pointer swap",
        "arc-swap",
        "ArcSwap",
        "snapshot of a config",
    ],
    rust: &["std::sync::RwLock", "Arc::clone", "mem::replace"],
    related: &[
        "rwlocks/rwlock",
        "atomics/copy_on_write",
        "once_and_pools/once",
    ],
    answers: &["atomic_pointer_read", "atomic_pointer_publish"],
    mistakes: &[Mistake {
        name: "changed_in_place",
        summary: "a configuration is written to after it was published",
        categories: &[8],
        kind: Kind::Mistake,
    }],
    what_ifs: what_ifs::config::LIST,
    unshown: what_ifs::config::UNSHOWN,
    ..PAIR
};
