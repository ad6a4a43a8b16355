use crate::catalogue::{PAIR, Pair};
use crate::rwlocks::{second_look, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "second_look",
    main: second_look::main,
    go: &["sync.RWMutex", "RWMutex.RLock"],
    aliases: &[
        "double-checked locking",
        "get or load",
        "upgrade a read lock",
        "RLock then Lock",
        "load once",
        "cache with a loader",
    ],
    rust: &[
        "std::sync::RwLock",
        "hash_map::Entry",
        "RwLock::write",
    ],
    related: &[
        "rwlocks/map",
        "rwlocks/read_mostly",
        "x/singleflight",
    ],
    answers: &["rlock_then_lock"],
    what_ifs: what_ifs::second_look::LIST,
    unshown: what_ifs::second_look::UNSHOWN,
    ..PAIR
};
