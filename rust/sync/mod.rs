//! # Shared state
//!
//! Locks, atomics and what is built from them. A Go lock stands
//! beside the data that it protects. A Rust lock contains it, and
//! the type of what is shared says how it may be used from several
//! threads.

use crate::catalogue::{
    Advice, Chapter, Mistake, Notice, PAIR, Pair,
};

pub mod atomic_counter;
pub mod cond;
pub mod counter;
pub mod guarded_struct;
pub mod map;
pub mod once;
pub mod pool;
pub mod rwlock;
pub mod semaphore;

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "sync",
    pairs: &[
        Pair {
            name: "counter",
            main: counter::main,
            go: &["sync.Mutex", "Mutex.Lock"],
            rust: &["std::sync::Mutex", "Mutex::lock"],
            related: &["sync/atomic_counter", "parallel/reduce"],
            mistakes: &[
                Mistake {
                    name: "unlocked",
                    summary: "two threads add to one variable, with \
                          nothing to order the additions",
                    categories: &[1],
                    go: &[Notice::RaceDetector {
                        lines: ["total++", "total++"],
                    }],
                    advice: Advice::None,
                },
                Mistake {
                    name: "other_lock",
                    summary: "each goroutine locks a mutex of its own",
                    categories: &[30],
                    go: &[Notice::RaceDetector {
                        lines: ["total += 1", "total += 2"],
                    }],
                    advice: Advice::None,
                },
                Mistake {
                    name: "lock_copied",
                    summary: "a mutex is passed by value, so each goroutine locks a copy",
                    categories: &[33],
                    go: &[
                        Notice::RaceDetector {
                            lines: ["*total++", "*total++"],
                        },
                        Notice::Vet {
                            analyzer: "copylocks",
                            line: "func add(mu sync.Mutex, total *int) {",
                        },
                    ],
                    advice: Advice::None,
                },
                Mistake {
                    name: "unlocked_twice",
                    summary: "a mutex is unlocked twice",
                    categories: &[36],
                    go: &[Notice::Runtime {
                        message: "fatal error: sync: unlock of unlocked mutex",
                    }],
                    advice: Advice::None,
                },
                Mistake {
                    name: "empty_section",
                    summary: "the lock is let go of before the access that it should protect",
                    categories: &[38],
                    go: &[
                        Notice::RaceDetector {
                            lines: ["total++", "total++"],
                        },
                        Notice::Staticcheck {
                            check: "SA2001",
                            line: "mu.Lock()",
                        },
                    ],
                    advice: Advice::LeadsTo { code: "E0425" },
                },
                Mistake {
                    name: "unlocked_elsewhere",
                    summary: "a mutex is unlocked by another goroutine than the one that locked it",
                    categories: &[35],
                    go: &[Notice::Sound { prints: "total 1\n" }],
                    advice: Advice::None,
                },
                Mistake {
                    name: "rc_shared",
                    summary: "a counter that is not made for threads is shared between them",
                    categories: &[47],
                    go: &[Notice::RaceDetector {
                        lines: ["s.references++", "s.references++"],
                    }],
                    advice: Advice::None,
                },
                Mistake {
                    name: "refcell_shared",
                    summary: "a value whose borrows are counted at run time is shared between threads",
                    categories: &[47],
                    go: &[Notice::RaceDetector {
                        lines: ["if c.busy {", "c.busy = true"],
                    }],
                    advice: Advice::None,
                },
                Mistake {
                    name: "across_await",
                    summary: "a lock is held across a point where the task may move to another thread",
                    categories: &[81],
                    go: &[Notice::Sound { prints: "total 2\n" }],
                    advice: Advice::None,
                },
                Mistake {
                    name: "lock_replaced",
                    summary: "a mutex is overwritten while a goroutine holds it",
                    categories: &[34],
                    go: &[Notice::RaceDetector {
                        lines: ["", "*c = counter{}"],
                    }],
                    advice: Advice::None,
                },
            ],
            ..PAIR
        },
        Pair {
            name: "guarded_struct",
            main: guarded_struct::main,
            go: &["sync.Mutex", "defer"],
            rust: &["std::sync::Mutex", "Mutex::lock"],
            related: &["sync/counter", "sync/rwlock"],
            ..PAIR
        },
        Pair {
            name: "rwlock",
            main: rwlock::main,
            go: &["sync.RWMutex", "RWMutex.RLock"],
            rust: &["std::sync::RwLock", "RwLock::write"],
            related: &["sync/map", "sync/guarded_struct"],
            ..PAIR
        },
        Pair {
            name: "map",
            main: map::main,
            go: &["map", "sync.Map"],
            rust: &[
                "std::collections::HashMap",
                "std::sync::Mutex",
            ],
            related: &["sync/rwlock"],
            ..PAIR
        },
        Pair {
            name: "once",
            main: once::main,
            go: &["sync.Once", "sync.OnceValue"],
            rust: &["std::sync::LazyLock", "std::sync::Once"],
            related: &["sync/rwlock"],
            ..PAIR
        },
        Pair {
            name: "cond",
            main: cond::main,
            go: &["sync.Cond", "sync.NewCond", "Cond.Broadcast"],
            rust: &["std::sync::Condvar", "Condvar::wait_while"],
            related: &["channels/bounded", "sync/counter"],
            ..PAIR
        },
        Pair {
            name: "atomic_counter",
            main: atomic_counter::main,
            go: &["atomic.Int64", "Int64.CompareAndSwap"],
            rust: &[
                "std::sync::atomic::AtomicU64",
                "AtomicU64::fetch_add",
            ],
            related: &["sync/counter"],
            ..PAIR
        },
        Pair {
            name: "semaphore",
            main: semaphore::main,
            go: &["chan", "defer", "recover"],
            rust: &["crossbeam::channel::bounded", "Drop"],
            related: &["channels/worker_pool", "goroutines/panics"],
            ..PAIR
        },
        Pair {
            name: "pool",
            main: pool::main,
            go: &["sync.Pool", "Pool.Get"],
            rust: &["crossbeam::queue::ArrayQueue", "Drop"],
            related: &["sync/semaphore", "channels/hand_over"],
            ..PAIR
        },
    ],
};
