//! # Locks
//!
//! State that several threads use, one at a time. A Go lock stands
//! beside the data that it protects. A Rust lock contains it, and
//! the type of what is shared says how it may be used from several
//! threads.

use crate::catalogue::{Chapter, Kind, Mistake, PAIR, Pair};

pub mod cond;
pub mod counter;
pub mod guarded_struct;
pub mod map;
pub mod panic_under_lock;
pub mod rwlock;

mod what_ifs {
    pub(crate) mod cond;
    pub(crate) mod counter;
    pub(crate) mod guarded_struct;
    pub(crate) mod map;
    pub(crate) mod panic_under_lock;
    pub(crate) mod rwlock;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "locks",
    pairs: &[
        Pair {
            name: "counter",
            main: counter::main,
            go: &["sync.Mutex", "Mutex.Lock"],
            aliases: &[
                "shared counter",
                "lock a variable",
                "Arc Mutex",
                "Arc vs Rc",
                "lock().unwrap()",
                "count from several goroutines",
            ],
            rust: &["std::sync::Mutex", "Mutex::lock"],
            related: &["atomics/counters", "parallel/reduce"],
            mistakes: &[
                Mistake {
                    name: "unlocked",
                    summary: "two threads add to one variable, with \
                          nothing to order the additions",
                    categories: &[1],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "other_lock",
                    summary: "each goroutine locks a mutex of its own",
                    categories: &[30],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "lock_copied",
                    summary: "a mutex is passed by value, so each goroutine locks a copy",
                    categories: &[33],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "unlocked_twice",
                    summary: "a mutex is unlocked twice",
                    categories: &[36],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "empty_section",
                    summary: "the lock is let go of before the access that it should protect",
                    categories: &[38],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "unlocked_elsewhere",
                    summary: "a mutex is unlocked by another goroutine than the one that locked it",
                    categories: &[35],
                    kind: Kind::Sound,
                },
                Mistake {
                    name: "rc_shared",
                    summary: "a counter that is not made for threads is shared between them",
                    categories: &[47],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "refcell_shared",
                    summary: "a value whose borrows are counted at run time is shared between threads",
                    categories: &[47],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "across_await",
                    summary: "a lock is held across a point where the task may move to another thread",
                    categories: &[81],
                    kind: Kind::Sound,
                },
                Mistake {
                    name: "lock_replaced",
                    summary: "a mutex is overwritten while a goroutine holds it",
                    categories: &[34],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "spawned",
                    summary: "threads that outlive the function add to its variable",
                    categories: &[1],
                    kind: Kind::Mistake,
                },
            ],
            what_ifs: what_ifs::counter::LIST,
            unshown: what_ifs::counter::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "guarded_struct",
            main: guarded_struct::main,
            go: &["sync.Mutex", "defer"],
            aliases: &[
                "mutex in a struct",
                "embedded mutex",
                "defer Unlock",
                "monitor",
                "thread-safe type",
                "into_inner",
                "PoisonError",
            ],
            rust: &["std::sync::Mutex", "Mutex::lock"],
            related: &["locks/counter", "locks/rwlock"],
            mistakes: &[
                Mistake {
                    name: "field_through_a_pointer",
                    summary: "a method starts a goroutine that writes to a field of its receiver",
                    categories: &[8],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "copied_while_written",
                    summary: "a struct is copied while a goroutine writes to one of its fields",
                    categories: &[9],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "string_replaced",
                    summary: "a string is replaced while a goroutine reads it",
                    categories: &[14],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "read_without_lock",
                    summary: "one method reads a field without taking the lock",
                    categories: &[29],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "handed_out",
                    summary: "a reference to guarded data is used after the lock was let go of",
                    categories: &[31],
                    kind: Kind::Mistake,
                },
            ],
            what_ifs: what_ifs::guarded_struct::LIST,
            unshown: what_ifs::guarded_struct::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "panic_under_lock",
            main: panic_under_lock::main,
            go: &["recover", "sync.Mutex", "defer", "panic"],
            aliases: &[
                "poisoned lock",
                "PoisonError",
                "recover in a handler",
                "panic while holding a mutex",
            ],
            rust: &[
                "std::sync::PoisonError",
                "std::panic::set_hook",
                "Mutex::lock",
            ],
            related: &["locks/counter", "goroutines/panics"],
            what_ifs: what_ifs::panic_under_lock::LIST,
            unshown: what_ifs::panic_under_lock::UNSHOWN,
            ..PAIR
        },
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
            related: &["locks/map", "locks/guarded_struct"],
            mistakes: &[Mistake {
                name: "written_under_read_lock",
                summary: "data is written while only the read lock is held",
                categories: &[32],
                kind: Kind::Mistake,
            }],
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
            related: &["locks/rwlock"],
            mistakes: &[
                Mistake {
                    name: "two_writers",
                    summary: "two goroutines write to one map",
                    categories: &[11],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "shared_by_arc",
                    summary: "a map that several goroutines hold is written to",
                    categories: &[11],
                    kind: Kind::Mistake,
                },
            ],
            what_ifs: what_ifs::map::LIST,
            unshown: what_ifs::map::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "cond",
            main: cond::main,
            go: &["sync.Cond", "sync.NewCond", "Cond.Broadcast"],
            aliases: &[
                "condition variable",
                "wait and notify",
                "Broadcast",
                "wait until condition",
            ],
            rust: &["std::sync::Condvar", "Condvar::wait_while"],
            related: &["channels/bounded", "locks/counter"],
            mistakes: &[Mistake {
                name: "condition_outside",
                summary: "the condition is changed without the lock that belongs to it",
                categories: &[45],
                kind: Kind::Mistake,
            }],
            what_ifs: what_ifs::cond::LIST,
            unshown: what_ifs::cond::UNSHOWN,
            ..PAIR
        },
    ],
};
