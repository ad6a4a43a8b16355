//! # x/sync and x/time
//!
//! What Go has beside its standard library: groups of goroutines
//! that can fail, semaphores, one call for all who ask, limits to
//! how often. Rust's standard library and crossbeam have the parts,
//! of which each is made in a page; for tasks, tokio has most of
//! them whole.

use crate::catalogue::{Chapter, PAIR, Pair, TASKS, Tasks};

pub mod errgroup;
pub mod errgroup_async;
pub mod errgroup_limit;
pub mod errgroup_limit_async;
pub mod rate_limiter;
pub mod semaphore;
pub mod semaphore_async;
pub mod singleflight;
pub mod singleflight_async;

mod what_ifs {
    pub(crate) mod errgroup;
    pub(crate) mod errgroup_async;
    pub(crate) mod errgroup_limit;
    pub(crate) mod errgroup_limit_async;
    pub(crate) mod rate_limiter;
    pub(crate) mod semaphore;
    pub(crate) mod semaphore_async;
    pub(crate) mod singleflight;
    pub(crate) mod singleflight_async;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "x",
    no_tasks: None,
    pairs: &[
        Pair {
            name: "errgroup",
            main: errgroup::main,
            tasks: Some(Tasks {
                main: errgroup_async::main,
                rust: &[
                    "JoinSet",
                    "CancellationToken",
                    "join_next",
                ],
                when: "Tasks where the parts wait; threads, in a scope that may borrow, where they compute.",
                what_ifs: what_ifs::errgroup_async::LIST,
                unshown: what_ifs::errgroup_async::UNSHOWN,
                ..TASKS
            }),
            go: &["errgroup.WithContext", "Group.Go", "Group.Wait"],
            aliases: &[
                "errgroup with context",
                "first error cancels the rest",
                "group of goroutines",
            ],
            rust: &["std::sync::OnceLock", "std::thread::scope"],
            related: &["x/errgroup_limit", "goroutines/errors"],
            answers: &["errgroup_go", "errgroup_with_context"],
            what_ifs: what_ifs::errgroup::LIST,
            unshown: what_ifs::errgroup::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "errgroup_limit",
            main: errgroup_limit::main,
            tasks: Some(Tasks {
                main: errgroup_limit_async::main,
                rust: &["Semaphore", "JoinSet", "acquire_owned"],
                when: "Tasks for many parts that wait; a thread for each is dear, and rayon is for those that compute.",
                what_ifs: what_ifs::errgroup_limit_async::LIST,
                unshown: what_ifs::errgroup_limit_async::UNSHOWN,
                ..TASKS
            }),
            go: &[
                "errgroup.Group",
                "Group.SetLimit",
                "Group.TryGo",
            ],
            aliases: &[
                "SetLimit",
                "limit concurrency",
                "bounded concurrency",
                "TryGo",
            ],
            rust: &["crossbeam::channel::bounded", "Drop"],
            related: &["x/errgroup", "composition/semaphore"],
            answers: &["errgroup_limit"],
            what_ifs: what_ifs::errgroup_limit::LIST,
            unshown: what_ifs::errgroup_limit::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "semaphore",
            main: semaphore::main,
            tasks: Some(Tasks {
                main: semaphore_async::main,
                rust: &[
                    "tokio::sync::Semaphore",
                    "acquire_many",
                    "try_acquire",
                ],
                when: "Tasks have it ready made; for threads it is what you see.",
                what_ifs: what_ifs::semaphore_async::LIST,
                unshown: what_ifs::semaphore_async::UNSHOWN,
                ..TASKS
            }),
            go: &["semaphore.NewWeighted", "Weighted.Acquire"],
            aliases: &[
                "weighted semaphore",
                "acquire n",
                "resource limit",
            ],
            rust: &["std::sync::Mutex", "VecDeque", "Drop"],
            related: &["composition/semaphore"],
            answers: &["semaphore_weighted"],
            what_ifs: what_ifs::semaphore::LIST,
            unshown: what_ifs::semaphore::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "singleflight",
            main: singleflight::main,
            tasks: Some(Tasks {
                main: singleflight_async::main,
                rust: &[
                    "tokio::sync::OnceCell",
                    "get_or_init",
                    "JoinSet",
                ],
                when: "Tasks where the call goes over the network, and where clients may go away.",
                what_ifs: what_ifs::singleflight_async::LIST,
                unshown: what_ifs::singleflight_async::UNSHOWN,
                ..TASKS
            }),
            go: &["singleflight.Group", "Group.DoChan", "Group.Do"],
            aliases: &[
                "dedupe concurrent calls",
                "cache stampede",
                "thundering herd",
                "coalesce requests",
                "one call in flight",
            ],
            rust: &["std::sync::OnceLock", "std::sync::Arc"],
            related: &["once_and_pools/once"],
            answers: &["singleflight"],
            what_ifs: what_ifs::singleflight::LIST,
            unshown: what_ifs::singleflight::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "rate_limiter",
            main: rate_limiter::main,
            no_tasks: Some(
                "The limiter is the same: a task awaits `tokio::time::sleep` where the thread sleeps.",
            ),
            go: &["rate.NewLimiter", "Limiter.Wait"],
            aliases: &[
                "rate limit",
                "throttle",
                "token bucket",
                "requests per second",
                "leaky bucket",
            ],
            rust: &["std::time::Instant", "std::sync::Mutex"],
            related: &["select/ticker"],
            answers: &["rate_limiter"],
            what_ifs: what_ifs::rate_limiter::LIST,
            unshown: what_ifs::rate_limiter::UNSHOWN,
            ..PAIR
        },
    ],
};
