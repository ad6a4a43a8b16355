//! # Once and pools
//!
//! What is made once, by whoever comes first, and what is used
//! again instead of being made anew.

use crate::catalogue::{
    Chapter, Compare, Kind, Mistake, PAIR, Pair, TASKS, Tasks,
};

pub mod init_retry;
pub mod init_retry_async;
pub mod once;
pub mod once_field;
pub mod once_functions;
pub mod once_panics;
pub mod pool;

mod what_ifs {
    pub(crate) mod init_retry;
    pub(crate) mod init_retry_async;
    pub(crate) mod once;
    pub(crate) mod once_field;
    pub(crate) mod once_functions;
    pub(crate) mod once_panics;
    pub(crate) mod pool;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "once_and_pools",
    no_tasks: Some(
        "What is made once here is computed, and waits for nothing: tasks use the same cell. For what must await to be made see `once_and_pools/init_retry`.",
    ),
    pairs: &[
        Pair {
            name: "once",
            main: once::main,
            go: &["sync.Once", "sync.OnceValue"],
            also: &["sync.OnceFunc"],
            aliases: &[
                "singleton",
                "lazy initialization",
                "lazy static",
                "OnceCell",
                "initialise once",
                "run only once",
                "init function",
            ],
            rust: &["std::sync::LazyLock", "std::sync::Once"],
            related: &["rwlocks/rwlock"],
            answers: &["once_do", "once_value_func"],
            mistakes: &[
                Mistake {
                    name: "double_checked",
                    summary: "a value is made at its first use, and the first look takes no lock",
                    categories: &[22],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "package_variable",
                    summary: "a variable that every thread can reach is written to",
                    categories: &[7],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "package_cache",
                    summary: "results are remembered in a table that every thread can reach",
                    categories: &[7],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "package_buffer",
                    summary: "all calls of a function use one buffer that every thread can reach",
                    categories: &[7],
                    kind: Kind::Mistake,
                },
            ],
            what_ifs: what_ifs::once::LIST,
            unshown: what_ifs::once::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "once_field",
            main: once_field::main,
            go: &["sync.Once", "Once.Do"],
            also: &["sync.OnceValue"],
            aliases: &[
                "lazy connection",
                "lazy field",
                "once per struct",
                "connect on first use",
                "close before use",
                "get_or_init",
            ],
            rust: &["std::sync::OnceLock", "OnceLock::get_or_init"],
            related: &[
                "once_and_pools/once",
                "once_and_pools/init_retry",
                "lifecycle/close_twice",
            ],
            answers: &["once_do"],
            mistakes: &[Mistake {
                name: "read_around",
                summary: "a field that a once fills is read around the once",
                categories: &[22],
                kind: Kind::Mistake,
            }],
            what_ifs: what_ifs::once_field::LIST,
            unshown: what_ifs::once_field::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "once_functions",
            main: once_functions::main,
            go: &["sync.OnceValues", "sync.OnceFunc"],
            also: &["sync.OnceValue"],
            aliases: &[
                "lazy value with an error",
                "memoize a function",
                "function that runs once",
                "cached result",
            ],
            rust: &[
                "std::sync::LazyLock",
                "LazyLock::force",
                "FnOnce",
            ],
            related: &["once_and_pools/once", "atomics/claim"],
            answers: &["once_value_func"],
            what_ifs: what_ifs::once_functions::LIST,
            unshown: what_ifs::once_functions::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "once_panics",
            main: once_panics::main,
            go: &["sync.Once", "sync.OnceFunc", "recover"],
            also: &["sync.OnceValue"],
            aliases: &[
                "panic in Once.Do",
                "Once instance has previously been poisoned",
                "LazyLock poisoned",
                "init failed with a panic",
            ],
            rust: &[
                "std::sync::Once",
                "std::sync::LazyLock",
                "std::sync::OnceLock",
            ],
            related: &[
                "once_and_pools/init_retry",
                "locks/panic_under_lock",
            ],
            answers: &[
                "once_do",
                "once_value_func",
                "recover_in_goroutine",
            ],
            compare: Compare::Differs {
                by: &[],
                why: "after a panic, a `sync.Once` counts as done and a `Once` \
              is poisoned",
            },
            what_ifs: what_ifs::once_panics::LIST,
            unshown: what_ifs::once_panics::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "init_retry",
            main: init_retry::main,
            tasks: Some(Tasks {
                main: init_retry_async::main,
                rust: &["tokio::sync::OnceCell", "get_or_try_init"],
                when: "Tasks where dialling waits for a network; there the cell is ready made.",
                what_ifs: what_ifs::init_retry_async::LIST,
                unshown: what_ifs::init_retry_async::UNSHOWN,
                ..TASKS
            }),
            go: &["sync.Mutex", "recover"],
            also: &["sync.Once"],
            aliases: &[
                "retry initialization",
                "once with error",
                "lazy connection that can fail",
                "reset a Once",
                "get_or_try_init",
            ],
            rust: &[
                "std::sync::Mutex",
                "Option::insert",
                "PoisonError::into_inner",
            ],
            related: &[
                "once_and_pools/once_field",
                "locks/panic_under_lock",
            ],
            answers: &["mutex_defer_method", "T:mutex_struct"],
            what_ifs: what_ifs::init_retry::LIST,
            unshown: what_ifs::init_retry::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "pool",
            main: pool::main,
            go: &["sync.Pool", "Pool.Get"],
            aliases: &[
                "object pool",
                "reuse buffers",
                "free list",
                "buffer pool",
            ],
            rust: &["crossbeam::queue::ArrayQueue", "Drop"],
            related: &[
                "composition/semaphore",
                "channels/hand_over",
            ],
            answers: &["pool_buffers"],
            mistakes: &[
                Mistake {
                    name: "used_after_put",
                    summary: "a part of a buffer is used after the buffer was given back",
                    categories: &[26],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "zero_copy_string",
                    summary: "a string is a view of a buffer that is filled again",
                    categories: &[20],
                    kind: Kind::Mistake,
                },
            ],
            what_ifs: what_ifs::pool::LIST,
            unshown: what_ifs::pool::UNSHOWN,
            ..PAIR
        },
    ],
};
