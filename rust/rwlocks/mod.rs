//! # Read-write locks and maps
//!
//! State that is read far more often than it is written, most of it
//! a map: readers that do not exclude each other, and what comes
//! between a look and a change.

use crate::catalogue::{Chapter, Kind, Mistake, PAIR, Pair};

pub mod map;
pub mod read_mostly;
pub mod rwlock;
pub mod second_look;
pub mod sharded;
pub mod sync_map;

mod what_ifs {
    pub(crate) mod map;
    pub(crate) mod read_mostly;
    pub(crate) mod rwlock;
    pub(crate) mod second_look;
    pub(crate) mod sharded;
    pub(crate) mod sync_map;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "rwlocks",
    no_tasks: Some(
        "The lock is held for a moment and over no await: tasks take the same `RwLock` of std.",
    ),
    pairs: &[
        Pair {
            name: "rwlock",
            main: rwlock::main,
            go: &["sync.RWMutex", "RWMutex.RLock"],
            aliases: &[
                "reader writer lock",
                "many readers",
                "RWMutex",
                "read mostly",
            ],
            rust: &["std::sync::RwLock", "RwLock::write"],
            related: &["rwlocks/map", "locks/guarded_struct"],
            answers: &[
                "rlock_defer_method",
                "T:rwmutex_map",
                "callback_under_lock",
                "trylock",
            ],
            mistakes: &[
                Mistake {
                    name: "written_under_read_lock",
                    summary: "data is written while only the read lock is held",
                    categories: &[32],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "setting_reloaded",
                    summary: "a string of the settings is replaced while a request reads it",
                    categories: &[14],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "set_by_reflection",
                    summary: "a value is filled in by way of an unknown type while a thread reads it",
                    categories: &[21],
                    kind: Kind::Mistake,
                },
            ],
            what_ifs: what_ifs::rwlock::LIST,
            unshown: what_ifs::rwlock::UNSHOWN,
            ..PAIR
        },
        Pair {
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
            rust: &[
                "std::collections::HashMap",
                "std::sync::Mutex",
            ],
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
        },
        Pair {
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
        },
        Pair {
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
        },
        Pair {
            name: "sharded",
            main: sharded::main,
            go: &["sync.Mutex", "map"],
            aliases: &[
                "keyed mutex",
                "named locks",
                "sharded map",
                "striped lock",
                "lock per key",
                "lock striping",
                "shard by hash",
                "embedded mutex",
                "CachePadded",
            ],
            rust: &[
                "std::sync::Mutex",
                "std::array::from_fn",
                "hash_map::Entry",
            ],
            related: &[
                "rwlocks/second_look",
                "rwlocks/map",
                "x/singleflight",
            ],
            answers: &["T:embedded_mutex", "sharded_or_keyed_lock"],
            what_ifs: what_ifs::sharded::LIST,
            unshown: what_ifs::sharded::UNSHOWN,
            mistakes: &[Mistake {
                name: "grown_in_use",
                summary: "the list of the parts that have locks grows while another looks in it",
                categories: &[12],
                kind: Kind::Mistake,
            }],
            ..PAIR
        },
        Pair {
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
        },
    ],
};
