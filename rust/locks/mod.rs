//! # Locks
//!
//! State that several threads use, one at a time. A Go lock stands
//! beside the data that it protects. A Rust lock contains it, and
//! the type of what is shared says how it may be used from several
//! threads.

use crate::catalogue::{
    Chapter, Kind, Mistake, PAIR, Pair, TASKS, Tasks,
};

pub mod cond;
pub mod cond_async;
pub mod copy_then_act;
pub mod counter;
pub mod guard_returned;
pub mod guarded_struct;
pub mod locked_helpers;
pub mod mutex_or_channel;
pub mod panic_under_lock;
pub mod poisoned;
pub mod send_under_lock;
pub mod shared_struct;
pub mod short_section;
pub mod try_lock;
pub mod two_locks;
pub mod unlock_and_relock;

mod what_ifs {
    pub(crate) mod cond;
    pub(crate) mod cond_async;
    pub(crate) mod copy_then_act;
    pub(crate) mod counter;
    pub(crate) mod guard_returned;
    pub(crate) mod guarded_struct;
    pub(crate) mod locked_helpers;
    pub(crate) mod mutex_or_channel;
    pub(crate) mod panic_under_lock;
    pub(crate) mod poisoned;
    pub(crate) mod send_under_lock;
    pub(crate) mod shared_struct;
    pub(crate) mod short_section;
    pub(crate) mod try_lock;
    pub(crate) mod two_locks;
    pub(crate) mod unlock_and_relock;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "locks",
    no_tasks: Some(
        "The lock is held for a moment and over no await: tasks take the same `Mutex` of std.",
    ),
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
                    summary: "two threads add to one variable, with nothing to order the additions",
                    categories: &[1],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "other_lock",
                    summary: "each of two threads locks a mutex of its own",
                    categories: &[30],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "empty_section",
                    summary: "the lock is let go of before the access that it should protect",
                    categories: &[38],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "unlocked_twice",
                    summary: "a mutex is unlocked early on one path, and once more at the end",
                    categories: &[36],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "shared_rand",
                    summary: "a generator of random numbers that is not made for threads is shared by two",
                    categories: &[47],
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
            related: &["locks/counter", "rwlocks/rwlock"],
            answers: &["mutex_defer_method", "T:mutex_struct"],
            mistakes: &[
                Mistake {
                    name: "value_receiver",
                    summary: "a method that locks takes the struct by value",
                    categories: &[33],
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
                Mistake {
                    name: "copied_while_written",
                    summary: "a struct is copied while a thread writes to one of its fields",
                    categories: &[9],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "field_through_a_pointer",
                    summary: "a method starts a thread that writes to a field of its receiver",
                    categories: &[8],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "lock_replaced",
                    summary: "a struct is reset as a whole, with the mutex that is locked in it",
                    categories: &[34],
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
            answers: &["recover_in_goroutine", "recover_guard"],
            what_ifs: what_ifs::panic_under_lock::LIST,
            unshown: what_ifs::panic_under_lock::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "poisoned",
            main: poisoned::main,
            go: &["recover", "sync.Mutex"],
            aliases: &[
                "poisoned mutex in a service",
                "clear_poison",
                "recover from a poisoned lock",
                "half changed state",
                "rebuild after a panic",
            ],
            rust: &["Mutex::clear_poison", "std::sync::MutexGuard"],
            related: &[
                "locks/panic_under_lock",
                "lifecycle/supervisor",
            ],
            answers: &["recover_guard"],
            what_ifs: what_ifs::poisoned::LIST,
            unshown: what_ifs::poisoned::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "cond",
            main: cond::main,
            tasks: Some(Tasks {
                main: cond_async::main,
                rust: &[
                    "tokio::sync::Notify",
                    "notified",
                    "notify_waiters",
                ],
                when: "Tasks where those who wait are many; a condition variable has no gap between look and wait.",
                what_ifs: what_ifs::cond_async::LIST,
                unshown: what_ifs::cond_async::UNSHOWN,
                ..TASKS
            }),
            go: &["sync.Cond", "sync.NewCond", "Cond.Broadcast"],
            aliases: &[
                "condition variable",
                "wait and notify",
                "Broadcast",
                "wait until condition",
            ],
            rust: &["std::sync::Condvar", "Condvar::wait_while"],
            related: &["channels/bounded", "locks/counter"],
            answers: &["cond", "T:cond_field"],
            mistakes: &[
                Mistake {
                    name: "condition_outside",
                    summary: "the condition is changed before the lock is taken",
                    categories: &[45],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "unlocked_elsewhere",
                    summary: "a lock is a signal: one thread takes it, another lets go of it",
                    categories: &[35],
                    kind: Kind::Sound,
                },
                Mistake {
                    name: "held_while_receiving",
                    summary: "a lock is held at a point where the task waits and may move to another thread",
                    categories: &[81],
                    kind: Kind::Sound,
                },
            ],
            what_ifs: what_ifs::cond::LIST,
            unshown: what_ifs::cond::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "shared_struct",
            main: shared_struct::main,
            go: &["sync.Mutex", "Mutex.Lock"],
            aliases: &[
                "share a struct between goroutines",
                "pointer to a struct with a mutex",
                "lock without defer",
                "getter with a lock",
                "check then act",
            ],
            rust: &[
                "std::sync::Arc",
                "std::sync::Mutex",
                "JoinHandle",
            ],
            related: &[
                "locks/guarded_struct",
                "atomics/statistics",
            ],
            answers: &[
                "mutex_whole_method_no_defer",
                "mutex_getter_no_defer",
            ],
            what_ifs: what_ifs::shared_struct::LIST,
            unshown: what_ifs::shared_struct::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "short_section",
            main: short_section::main,
            go: &["sync.Mutex", "Mutex.Unlock"],
            aliases: &[
                "critical section",
                "unlock before return",
                "unlock early",
                "do not hold a lock while working",
                "scope of a lock guard",
                "temporary guard",
            ],
            rust: &["std::sync::Mutex", "Option::take"],
            related: &["locks/copy_then_act", "rwlocks/map"],
            answers: &[
                "mutex_section_in_method",
                "unlock_on_each_exit",
                "several_sections",
            ],
            what_ifs: what_ifs::short_section::LIST,
            unshown: what_ifs::short_section::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "locked_helpers",
            main: locked_helpers::main,
            go: &["sync.Mutex", "defer"],
            aliases: &[
                "caller must hold the lock",
                "Locked suffix",
                "helper under a lock",
                "two fields of a guard",
                "LRU cache",
                "non-reentrant mutex",
            ],
            rust: &["std::sync::Mutex", "Mutex::lock"],
            related: &["locks/guarded_struct"],
            answers: &["caller_holds_lock"],
            what_ifs: what_ifs::locked_helpers::LIST,
            unshown: what_ifs::locked_helpers::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "copy_then_act",
            main: copy_then_act::main,
            go: &["sync.Mutex", "slices.Clone"],
            aliases: &[
                "copy under the lock",
                "swap the slice",
                "flush a buffer",
                "batch",
                "snapshot of a slice",
            ],
            rust: &["std::mem::take", "std::sync::Mutex"],
            related: &["locks/short_section", "lifecycle/handlers"],
            answers: &["lock_copy_unlock"],
            what_ifs: what_ifs::copy_then_act::LIST,
            unshown: what_ifs::copy_then_act::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "unlock_and_relock",
            main: unlock_and_relock::main,
            go: &["sync.Mutex", "Mutex.Unlock"],
            aliases: &[
                "unlock during a slow call",
                "unlock and lock again",
                "recheck after relock",
                "unlock of unlocked mutex",
                "MutexGuard::unlocked",
            ],
            rust: &["std::sync::Mutex", "drop"],
            related: &[
                "locks/short_section",
                "rwlocks/second_look",
            ],
            answers: &["unlock_relock_mid_method"],
            mistakes: &[Mistake {
                name: "used_in_the_gap",
                summary: "what was found under the lock is read while the lock is let go of",
                categories: &[31],
                kind: Kind::Mistake,
            }],
            what_ifs: what_ifs::unlock_and_relock::LIST,
            unshown: what_ifs::unlock_and_relock::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "two_locks",
            main: two_locks::main,
            go: &["sync.Mutex", "Mutex.Lock"],
            aliases: &[
                "lock ordering",
                "deadlock",
                "two mutexes",
                "AB-BA",
                "transfer between accounts",
                "nested locks",
            ],
            rust: &["std::sync::MutexGuard", "std::sync::Mutex"],
            related: &[
                "locks/guarded_struct",
                "locks/guard_returned",
            ],
            answers: &["two_locks_nested"],
            what_ifs: what_ifs::two_locks::LIST,
            unshown: what_ifs::two_locks::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "send_under_lock",
            main: send_under_lock::main,
            go: &["sync.Mutex", "select", "close"],
            aliases: &[
                "channel send under a mutex",
                "send on closed channel",
                "closed flag",
                "try to send",
                "queue that refuses when full",
            ],
            rust: &[
                "crossbeam::channel::bounded",
                "Sender::try_send",
                "std::sync::Mutex",
            ],
            related: &[
                "channels/bounded",
                "lifecycle/close_twice",
                "select/try",
            ],
            answers: &[
                "T:mutex_and_channels",
                "channel_op_under_lock",
            ],
            what_ifs: what_ifs::send_under_lock::LIST,
            unshown: what_ifs::send_under_lock::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "guard_returned",
            main: guard_returned::main,
            go: &["sync.Mutex", "Mutex.Unlock"],
            aliases: &[
                "return with the lock held",
                "unlock in another function",
                "Lock and Unlock methods",
                "mapped guard",
                "MappedMutexGuard",
            ],
            rust: &["std::sync::MutexGuard", "Deref", "Drop"],
            related: &["locks/locked_helpers", "locks/two_locks"],
            answers: &[
                "unlocks_what_caller_locked",
                "returns_with_lock_held",
            ],
            what_ifs: what_ifs::guard_returned::LIST,
            unshown: what_ifs::guard_returned::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "try_lock",
            main: try_lock::main,
            go: &["Mutex.TryLock", "sync.Mutex"],
            aliases: &[
                "TryLock",
                "skip if already running",
                "unlock in another goroutine",
                "one at a time",
                "busy flag",
            ],
            rust: &["Mutex::try_lock", "AtomicBool::swap", "Drop"],
            related: &["atomics/claim", "locks/guard_returned"],
            answers: &["trylock"],
            what_ifs: what_ifs::try_lock::LIST,
            unshown: what_ifs::try_lock::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "mutex_or_channel",
            main: mutex_or_channel::main,
            go: &["sync.Mutex", "chan", "Mutex.TryLock"],
            aliases: &[
                "mutex vs channel",
                "actor",
                "share memory by communicating",
                "channel of functions",
                "monitor or actor",
            ],
            rust: &[
                "std::sync::Mutex",
                "std::sync::mpsc::sync_channel",
            ],
            related: &[
                "lifecycle/event_loop",
                "locks/shared_struct",
                "locks/send_under_lock",
            ],
            what_ifs: what_ifs::mutex_or_channel::LIST,
            unshown: what_ifs::mutex_or_channel::UNSHOWN,
            ..PAIR
        },
    ],
};
