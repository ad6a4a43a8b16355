use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::rwlocks::{rwlock, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
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
};
