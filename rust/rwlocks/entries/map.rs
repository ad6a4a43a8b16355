use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::rwlocks::{map, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "map",
    main: map::main,
    go: &["map", "sync.Map"],
    aliases: &[
        "concurrent map",
        "concurrent map writes",
        "sync.Map",
        "thread-safe map",
        "concurrent map read and map write",
        "shared cache",
        "DashMap",
    ],
    rust: &["std::collections::HashMap", "std::sync::Mutex"],
    related: &["rwlocks/rwlock"],
    answers: &[
        "map_write_under_lock",
        "map_read_under_mutex",
        "T:mutex_map",
        "sync_map",
        "sync_map_atomic_step",
    ],
    mistakes: &[
        Mistake {
            name: "two_writers",
            summary: "two threads write to one map, at different keys",
            categories: &[11],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "read_while_written",
            summary: "one thread reads a map that another writes to",
            categories: &[11],
            kind: Kind::Mistake,
        },
    ],
    what_ifs: what_ifs::map::LIST,
    unshown: what_ifs::map::UNSHOWN,
    ..PAIR
};
