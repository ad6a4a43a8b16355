use crate::catalogue::{PAIR, Pair};
use crate::rwlocks::{read_mostly, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "read_mostly",
    main: read_mostly::main,
    go: &["sync.RWMutex", "RWMutex.RLock"],
    aliases: &[
        "read-mostly map",
        "routing table",
        "look up under RLock",
        "recursive read lock",
        "RWMutex or Mutex",
    ],
    rust: &["std::sync::RwLock", "RwLock::read", "Arc"],
    related: &["rwlocks/rwlock", "lifecycle/handlers"],
    answers: &[
        "map_read_under_rlock",
        "rlock_section_in_method",
        "rlock_getter_no_defer",
    ],
    what_ifs: what_ifs::read_mostly::LIST,
    unshown: what_ifs::read_mostly::UNSHOWN,
    ..PAIR
};
