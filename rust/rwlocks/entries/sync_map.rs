use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::rwlocks::{sync_map, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "sync_map",
    main: sync_map::main,
    go: &[
        "sync.Map",
        "Map.LoadOrStore",
        "Map.LoadAndDelete",
        "Map.CompareAndSwap",
        "Map.CompareAndDelete",
        "Map.Swap",
        "Map.Range",
        "Map.Clear",
    ],
    aliases: &[
        "concurrent map",
        "thread-safe map",
        "dashmap",
        "compare and delete",
        "session store",
    ],
    rust: &[
        "HashMap::entry",
        "std::sync::Mutex",
        "HashMap::insert",
    ],
    related: &["rwlocks/map", "rwlocks/rwlock"],
    answers: &["sync_map", "sync_map_atomic_step"],
    mistakes: &[Mistake {
        name: "value_changed",
        summary: "a value is changed that was taken from a map for several threads",
        categories: &[8],
        kind: Kind::Mistake,
    }],
    what_ifs: what_ifs::sync_map::LIST,
    unshown: what_ifs::sync_map::UNSHOWN,
    ..PAIR
};
