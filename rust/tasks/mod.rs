//! # Tasks
//!
//! A task is a future that a runtime drives: the goroutine of
//! `async` Rust. It waits at an await, and gives its thread to
//! another meanwhile. What is particular to tasks stands here:
//! how they are started and stopped, what is lost when one is
//! dropped, what must not stand across an await, and what a call
//! that blocks does to the others. The runtime is tokio.
//!
//! Many pairs of other chapters have a half with tasks beside the
//! one with threads. Those say which of the two to take when.
//!
//! The programs give their work to a task and wait for it. What
//! stands in the body of `#[tokio::main]` itself is no task: it
//! runs beside the threads of the runtime, and each value that
//! passes between it and a task wakes a thread.

use crate::catalogue::{
    Chapter, Compare, Kind, Mistake, PAIR, Pair,
};

pub mod abort;
pub mod blocking;
pub mod dynamic_handlers;
pub mod end_of_main;
pub mod fairness;
pub mod groups;
pub mod guard_across_await;
pub mod half_a_line;
pub mod latest_value;
pub mod local_tasks;
pub mod lost_in_select;
pub mod panics;
pub mod permit;
pub mod spawn_and_detach;
pub mod streams;

mod what_ifs {
    pub(crate) mod abort;
    pub(crate) mod blocking;
    pub(crate) mod dynamic_handlers;
    pub(crate) mod end_of_main;
    pub(crate) mod fairness;
    pub(crate) mod groups;
    pub(crate) mod guard_across_await;
    pub(crate) mod half_a_line;
    pub(crate) mod latest_value;
    pub(crate) mod local_tasks;
    pub(crate) mod lost_in_select;
    pub(crate) mod panics;
    pub(crate) mod permit;
    pub(crate) mod spawn_and_detach;
    pub(crate) mod streams;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "tasks",
    no_tasks: Some(
        "These pages are about tasks: the one Rust half has them.",
    ),
    pairs: &[
        Pair {
            name: "spawn_and_detach",
            main: spawn_and_detach::main,
            go: &["go", "chan"],
            aliases: &[
                "go statement with tokio",
                "go func in async Rust",
                "JoinHandle dropped",
                "fire and forget task",
                "detached task",
            ],
            rust: &["tokio::spawn", "tokio::sync::oneshot"],
            related: &[
                "lifecycle/fire_and_forget",
                "tasks/abort",
                "goroutines/spawn_and_wait",
            ],
            mistakes: &[
                Mistake {
                    name: "borrowed_local",
                    summary: "the task borrows a variable of the one who starts it",
                    categories: &[83],
                    kind: Kind::Sound,
                },
                Mistake {
                    name: "argument_kept",
                    summary: "the task goes on with an argument when the function has returned",
                    categories: &[3],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "not_awaited",
                    summary: "the result is used, and nobody has waited for it",
                    categories: &[48],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "await_in_a_closure",
                    summary: "a function that is called for each item waits",
                    categories: &[83],
                    kind: Kind::Sound,
                },
                Mistake {
                    name: "thread_for_a_future",
                    summary: "a future is given to a thread, which needs a function",
                    categories: &[83],
                    kind: Kind::Sound,
                },
            ],
            what_ifs: what_ifs::spawn_and_detach::LIST,
            unshown: what_ifs::spawn_and_detach::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "abort",
            main: abort::main,
            go: &["context.WithCancel", "context.CancelFunc"],
            aliases: &[
                "kill a goroutine",
                "stop a goroutine from outside",
                "abort a task",
                "cancel a task",
            ],
            rust: &[
                "JoinHandle::abort",
                "AbortHandle",
                "JoinError::is_cancelled",
            ],
            related: &[
                "context/stop_workers",
                "context/cancel_with_context",
            ],
            mistakes: &[Mistake {
                name: "awaited_twice",
                summary: "two wait for the end of one task",
                categories: &[50],
                kind: Kind::Mistake,
            }],
            what_ifs: what_ifs::abort::LIST,
            unshown: what_ifs::abort::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "panics",
            main: panics::main,
            go: &["recover", "panic"],
            aliases: &[
                "panic in a task",
                "JoinError",
                "recover in a handler",
                "panic in a tokio task",
            ],
            rust: &["JoinError::into_panic", "tokio::sync::Mutex"],
            related: &[
                "goroutines/panics",
                "goroutines/recover",
                "locks/panic_under_lock",
            ],
            mistakes: &[Mistake {
                name: "question_mark",
                summary: "an error leaves a task that has no result",
                categories: &[83],
                kind: Kind::Sound,
            }],
            what_ifs: what_ifs::panics::LIST,
            unshown: what_ifs::panics::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "guard_across_await",
            main: guard_across_await::main,
            go: &["sync.Mutex"],
            aliases: &[
                "mutex across await",
                "MutexGuard is not Send",
                "future cannot be sent between threads safely",
                "which mutex in async",
                "lock held during IO",
            ],
            rust: &["std::sync::Mutex", "tokio::sync::Mutex"],
            related: &[
                "locks/short_section",
                "locks/send_under_lock",
                "x/singleflight",
            ],
            mistakes: &[
                Mistake {
                    name: "guard_kept",
                    summary: "the guard of a lock lives across an await",
                    categories: &[81],
                    kind: Kind::Sound,
                },
                Mistake {
                    name: "count_kept",
                    summary: "a reference count without atomics lives across an await",
                    categories: &[81],
                    kind: Kind::Sound,
                },
                Mistake {
                    name: "guard_handed_over",
                    summary: "a lock is taken in one place and released in another thread",
                    categories: &[35],
                    kind: Kind::Sound,
                },
            ],
            what_ifs: what_ifs::guard_across_await::LIST,
            unshown: what_ifs::guard_across_await::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "groups",
            main: groups::main,
            go: &[
                "sync.WaitGroup",
                "context.WithCancelCause",
                "context.Cause",
            ],
            also: &["errgroup.Group"],
            aliases: &[
                "errgroup with tasks",
                "JoinSet",
                "WaitGroup for tasks",
                "first error cancels the rest",
            ],
            rust: &[
                "tokio::task::JoinSet",
                "JoinSet::shutdown",
                "JoinSet::join_next",
            ],
            related: &[
                "x/errgroup",
                "lifecycle/tracked",
                "goroutines/errors",
            ],
            mistakes: &[
                Mistake {
                    name: "boxed_error",
                    summary: "the error of a task is of no known type",
                    categories: &[83],
                    kind: Kind::Sound,
                },
                Mistake {
                    name: "sender_in_a_loop",
                    summary: "each task of a loop takes the one sender",
                    categories: &[83],
                    kind: Kind::Sound,
                },
                Mistake {
                    name: "call_that_borrows",
                    summary: "the call that a task makes borrows its argument",
                    categories: &[19],
                    kind: Kind::Mistake,
                },
            ],
            what_ifs: what_ifs::groups::LIST,
            unshown: what_ifs::groups::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "lost_in_select",
            main: lost_in_select::main,
            go: &["select"],
            aliases: &[
                "cancel safety",
                "cancellation safe",
                "message lost in select",
                "select drops the future",
            ],
            rust: &["tokio::select", "Sender::reserve"],
            related: &["select/multiplex", "tasks/half_a_line"],
            mistakes: &[
                Mistake {
                    name: "two_readers",
                    summary: "two branches read from one connection",
                    categories: &[47],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "branch_types",
                    summary: "the branches of a select give values of different types",
                    categories: &[83],
                    kind: Kind::Sound,
                },
            ],
            what_ifs: what_ifs::lost_in_select::LIST,
            unshown: what_ifs::lost_in_select::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "half_a_line",
            main: half_a_line::main,
            go: &["bufio.Reader", "SetReadDeadline"],
            aliases: &[
                "read with timeout loses bytes",
                "cancel a read",
                "partial read",
                "read_line cancel safety",
                "read_exact loses bytes",
            ],
            rust: &["Lines::next_line", "AsyncBufReadExt::lines"],
            related: &[
                "tasks/lost_in_select",
                "context/blocked_read",
            ],
            what_ifs: what_ifs::half_a_line::LIST,
            unshown: what_ifs::half_a_line::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "end_of_main",
            main: end_of_main::main,
            go: &["main", "defer"],
            aliases: &[
                "main returns before goroutines finish",
                "runtime shutdown",
                "tokio runtime drop",
                "program exits while tasks run",
            ],
            rust: &["tokio::main", "tokio::task::spawn_blocking"],
            related: &[
                "differences/clean_up_at_exit",
                "lifecycle/start_and_close",
            ],
            compare: Compare::Differs {
                by: &[],
                why: "The end of Go's main ends the program. The end of a runtime drops its tasks, with their destructors, and waits for blocking jobs that have begun.",
            },
            what_ifs: what_ifs::end_of_main::LIST,
            unshown: what_ifs::end_of_main::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "blocking",
            main: blocking::main,
            go: &["runtime.GOMAXPROCS"],
            aliases: &[
                "blocking call in async",
                "block_in_place",
                "runtime stalls",
                "synchronous code in a task",
                "block in a goroutine",
            ],
            rust: &["tokio::task::spawn_blocking"],
            related: &[
                "parallel/pooled_tasks",
                "tasks/end_of_main",
            ],
            what_ifs: what_ifs::blocking::LIST,
            unshown: what_ifs::blocking::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "latest_value",
            main: latest_value::main,
            go: &["sync.Cond", "Cond.Broadcast"],
            aliases: &[
                "watch channel",
                "broadcast latest value",
                "config reload",
                "observe a value",
                "notify all readers of a change",
            ],
            rust: &[
                "tokio::sync::watch",
                "watch::Receiver::changed",
            ],
            related: &[
                "lifecycle/notify",
                "lifecycle/slow_subscriber",
                "locks/cond",
                "tasks/permit",
            ],
            what_ifs: what_ifs::latest_value::LIST,
            unshown: what_ifs::latest_value::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "permit",
            main: permit::main,
            go: &["chan", "select"],
            also: &["Cond.Signal"],
            aliases: &[
                "Notify",
                "lost wake-up",
                "wake up a goroutine",
                "sync.Cond with tasks",
                "kick channel",
            ],
            rust: &["tokio::sync::Notify", "Notify::notify_one"],
            related: &[
                "locks/cond",
                "tasks/latest_value",
                "lifecycle/notify",
            ],
            what_ifs: what_ifs::permit::LIST,
            unshown: what_ifs::permit::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "streams",
            main: streams::main,
            go: &["range", "close"],
            aliases: &[
                "range over channel async",
                "async iterator",
                "bounded concurrency",
                "Stream",
                "buffer_unordered",
                "limit concurrent requests",
            ],
            rust: &[
                "futures::Stream",
                "StreamExt::buffer_unordered",
            ],
            related: &[
                "channels/range_until_closed",
                "composition/semaphore",
                "parallel/map",
                "x/errgroup_limit",
            ],
            mistakes: &[Mistake {
                name: "stream_in_a_box",
                summary: "a sequence of a type that is chosen at run time is asked for a value",
                categories: &[83],
                kind: Kind::Sound,
            }],
            what_ifs: what_ifs::streams::LIST,
            unshown: what_ifs::streams::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "dynamic_handlers",
            main: dynamic_handlers::main,
            go: &["interface", "map"],
            aliases: &[
                "async trait",
                "dyn async fn",
                "interface with async methods",
                "async_trait",
                "AsyncFn",
                "handler interface",
            ],
            rust: &[
                "futures::future::BoxFuture",
                "FutureExt::boxed",
            ],
            related: &[
                "lifecycle/handlers",
                "goroutines/callbacks",
            ],
            mistakes: &[
                Mistake {
                    name: "async_fn_in_dyn",
                    summary: "a method that waits is called through a trait object",
                    categories: &[83],
                    kind: Kind::Sound,
                },
                Mistake {
                    name: "calls_itself",
                    summary: "a function that waits calls itself",
                    categories: &[83],
                    kind: Kind::Sound,
                },
            ],
            what_ifs: what_ifs::dynamic_handlers::LIST,
            unshown: what_ifs::dynamic_handlers::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "local_tasks",
            main: local_tasks::main,
            go: &["chan", "func"],
            aliases: &[
                "LocalSet",
                "spawn_local",
                "single threaded runtime",
                "Rc in async",
                "not Send future",
                "event loop",
            ],
            rust: &[
                "tokio::task::LocalSet",
                "tokio::task::spawn_local",
                "Rc",
            ],
            related: &[
                "lifecycle/event_loop",
                "tasks/guard_across_await",
            ],
            what_ifs: what_ifs::local_tasks::LIST,
            unshown: what_ifs::local_tasks::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "fairness",
            main: fairness::main,
            go: &["select", "default"],
            aliases: &[
                "select fairness",
                "biased select",
                "random select",
                "starvation in select",
                "all branches are disabled",
            ],
            rust: &["tokio::select"],
            related: &[
                "select/priority",
                "select/multiplex",
                "tasks/lost_in_select",
            ],
            what_ifs: what_ifs::fairness::LIST,
            unshown: what_ifs::fairness::UNSHOWN,
            ..PAIR
        },
    ],
};
