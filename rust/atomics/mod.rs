//! # Atomics
//!
//! Single values that several threads read and change without a
//! lock. Go has one memory order for all of them; in Rust each
//! operation names its own.

use crate::catalogue::{Chapter, Kind, Mistake, PAIR, Pair};

pub mod bits;
pub mod busy;
pub mod claim;
pub mod config;
pub mod copy_on_write;
pub mod counters;
pub mod memory_orders;
pub mod statistics;
pub mod stop_flag;
pub mod value;

mod what_ifs {
    pub(crate) mod bits;
    pub(crate) mod busy;
    pub(crate) mod claim;
    pub(crate) mod config;
    pub(crate) mod copy_on_write;
    pub(crate) mod counters;
    pub(crate) mod memory_orders;
    pub(crate) mod statistics;
    pub(crate) mod stop_flag;
    pub(crate) mod value;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "atomics",
    no_tasks: Some(
        "An atomic waits for nothing: tasks use it as threads do.",
    ),
    pairs: &[
        Pair {
            name: "counters",
            main: counters::main,
            go: &[
                "atomic.Int64",
                "Int64.CompareAndSwap",
                "Int64.Add",
            ],
            also: &["atomic.AddInt64"],
            aliases: &[
                "atomic add",
                "compare and swap",
                "CAS loop",
                "lock-free counter",
                "memory ordering",
                "SeqCst Relaxed",
            ],
            rust: &[
                "std::sync::atomic::AtomicU64",
                "AtomicU64::fetch_add",
                "AtomicU64::try_update",
            ],
            related: &["locks/counter", "atomics/statistics"],
            answers: &[
                "atomic_number_read",
                "atomic_counter_stat",
                "atomic_cas_loop",
            ],
            mistakes: &[
                Mistake {
                    name: "plain_read",
                    summary: "a number that is changed atomically is read as a plain one",
                    categories: &[40],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "assigned_back",
                    summary: "the result of an atomic addition is assigned to the atomic",
                    categories: &[41],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "copied",
                    summary: "a struct with an atomic in it is copied",
                    categories: &[42],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "busy_flag",
                    summary: "a plain flag says that a job is running",
                    categories: &[47],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "wrong_ordering",
                    summary: "a load is given the memory ordering of a store",
                    categories: &[43],
                    kind: Kind::Sound,
                },
            ],
            what_ifs: what_ifs::counters::LIST,
            unshown: what_ifs::counters::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "statistics",
            main: statistics::main,
            go: &[
                "atomic.Uint64",
                "atomic.Int64",
                "Int64.Add",
                "Uint64.Load",
            ],
            also: &["atomic.AddUint64", "expvar.Int"],
            aliases: &[
                "atomic stats struct",
                "metrics counter",
                "gauge",
                "in-flight requests",
                "Add returns the new value",
                "sequence number",
                "next id",
            ],
            rust: &[
                "AtomicU64::fetch_add",
                "AtomicU64::fetch_sub",
                "AtomicU64::load",
            ],
            related: &["atomics/counters", "composition/semaphore"],
            answers: &[
                "atomic_number_read",
                "atomic_counter_stat",
                "atomic_add_and_use_result",
            ],
            what_ifs: what_ifs::statistics::LIST,
            unshown: what_ifs::statistics::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "stop_flag",
            main: stop_flag::main,
            go: &["atomic.Bool", "Bool.Load", "Bool.Store"],
            also: &["atomic.StoreInt32", "atomic.LoadInt32"],
            aliases: &[
                "stop a goroutine",
                "shutdown flag",
                "running flag",
                "atomic boolean",
                "background goroutine of a struct",
            ],
            rust: &[
                "std::sync::atomic::AtomicBool",
                "std::thread::JoinHandle",
                "std::panic::resume_unwind",
            ],
            related: &[
                "channels/done_signal",
                "context/stop_workers",
            ],
            answers: &["atomic_flag", "T:waitgroup_field"],
            mistakes: &[Mistake {
                name: "plain_flag",
                summary: "a flag that stops a loop is a plain boolean",
                categories: &[8],
                kind: Kind::Mistake,
            }],
            what_ifs: what_ifs::stop_flag::LIST,
            unshown: what_ifs::stop_flag::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "claim",
            main: claim::main,
            go: &[
                "Int32.CompareAndSwap",
                "Int32.Swap",
                "atomic.Int32",
            ],
            also: &[
                "atomic.CompareAndSwapInt32",
                "Bool.CompareAndSwap",
            ],
            aliases: &[
                "close only once",
                "closed flag",
                "start only once",
                "state machine with an atomic",
                "check and set",
                "test and set",
            ],
            rust: &[
                "AtomicU8::swap",
                "AtomicU8::compare_exchange",
                "Ordering::AcqRel",
            ],
            related: &["once_and_pools/once", "atomics/stop_flag"],
            answers: &["atomic_cas_state"],
            what_ifs: what_ifs::claim::LIST,
            unshown: what_ifs::claim::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "busy",
            main: busy::main,
            go: &[
                "Bool.CompareAndSwap",
                "Bool.Swap",
                "atomic.Bool",
            ],
            also: &["Mutex.TryLock"],
            aliases: &[
                "one at a time",
                "already running",
                "skip if busy",
                "refresh in progress",
                "try lock",
            ],
            rust: &["AtomicBool::swap", "Drop"],
            related: &["atomics/claim", "atomics/stop_flag"],
            answers: &["atomic_flag_claim", "atomic_number_write"],
            what_ifs: what_ifs::busy::LIST,
            unshown: what_ifs::busy::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "bits",
            main: bits::main,
            go: &["Uint32.Or", "Uint32.And", "atomic.Uint32"],
            also: &["atomic.OrUint32", "atomic.AndUint32"],
            aliases: &[
                "bit flags",
                "bitmask",
                "set a bit atomically",
                "readiness",
                "health check flags",
            ],
            rust: &["AtomicU32::fetch_or", "AtomicU32::fetch_and"],
            related: &["atomics/claim", "atomics/counters"],
            answers: &["atomic_number_read", "atomic_counter_stat"],
            what_ifs: what_ifs::bits::LIST,
            unshown: what_ifs::bits::UNSHOWN,
            ..PAIR
        },
        Pair {
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
            rust: &[
                "std::sync::RwLock",
                "Arc::clone",
                "mem::replace",
            ],
            related: &[
                "rwlocks/rwlock",
                "atomics/copy_on_write",
                "once_and_pools/once",
            ],
            answers: &[
                "atomic_pointer_read",
                "atomic_pointer_publish",
            ],
            mistakes: &[Mistake {
                name: "changed_in_place",
                summary: "a configuration is written to after it was published",
                categories: &[8],
                kind: Kind::Mistake,
            }],
            what_ifs: what_ifs::config::LIST,
            unshown: what_ifs::config::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "value",
            main: value::main,
            go: &[
                "atomic.Value",
                "Value.Load",
                "Value.Store",
                "Value.Swap",
                "Value.CompareAndSwap",
            ],
            also: &["atomic.Pointer"],
            aliases: &[
                "latest value",
                "last known status",
                "watch",
                "inconsistently typed value",
                "publish a value",
            ],
            rust: &["std::sync::RwLock", "Option::replace"],
            related: &["atomics/config", "rwlocks/rwlock"],
            answers: &[
                "atomic_pointer_read",
                "atomic_pointer_publish",
                "T:waitgroup_field",
            ],
            what_ifs: what_ifs::value::LIST,
            unshown: what_ifs::value::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "copy_on_write",
            main: copy_on_write::main,
            go: &[
                "Pointer.CompareAndSwap",
                "atomic.Pointer",
                "Int32.Swap",
            ],
            also: &["atomic.CompareAndSwapPointer"],
            aliases: &[
                "copy on write",
                "COW slice",
                "list of listeners",
                "observers",
                "add a handler while handlers run",
                "lock-free list",
            ],
            rust: &["Arc::make_mut", "std::sync::Mutex"],
            related: &["atomics/config", "goroutines/callbacks"],
            answers: &[
                "atomic_pointer_read",
                "atomic_pointer_publish",
                "atomic_cas_loop",
            ],
            what_ifs: what_ifs::copy_on_write::LIST,
            unshown: what_ifs::copy_on_write::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "memory_orders",
            main: memory_orders::main,
            go: &["Bool.Store", "Bool.Load", "atomic.Bool"],
            aliases: &[
                "memory ordering",
                "memory order",
                "Relaxed Acquire Release SeqCst",
                "memory barrier",
                "fence",
                "happens-before",
                "store buffer",
                "lost wake-up",
            ],
            rust: &[
                "Ordering::SeqCst",
                "Ordering::Relaxed",
                "std::sync::atomic::AtomicBool",
            ],
            related: &[
                "atomics/counters",
                "atomics/stop_flag",
                "locks/cond",
            ],
            answers: &["atomic_flag", "atomic_number_write"],
            what_ifs: what_ifs::memory_orders::LIST,
            unshown: what_ifs::memory_orders::UNSHOWN,
            ..PAIR
        },
    ],
};
