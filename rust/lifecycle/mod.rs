//! # Components that live
//!
//! A struct that starts a thread, is used by several others, and
//! is stopped. In Go it has a Close, and it is a rule of the
//! house that somebody calls it. In Rust the struct that owns
//! the join handle stops the thread when it is dropped, and
//! whoever only uses it holds something else.

use crate::catalogue::{Chapter, PAIR, Pair, TASKS, Tasks};

pub mod close_twice;
pub mod close_twice_async;
pub mod event_loop;
pub mod event_loop_async;
pub mod fire_and_forget;
pub mod fire_and_forget_async;
pub mod handlers;
pub mod handlers_async;
pub mod janitor;
pub mod janitor_async;
pub mod notify;
pub mod notify_async;
pub mod slow_subscriber;
pub mod slow_subscriber_async;
pub mod start_and_close;
pub mod start_and_close_async;
pub mod state_machine;
pub mod state_machine_async;
pub mod supervisor;
pub mod supervisor_async;
pub mod tracked;
pub mod tracked_async;
pub mod weak_parent;
pub mod workers;

mod what_ifs {
    pub(crate) mod close_twice;
    pub(crate) mod close_twice_async;
    pub(crate) mod event_loop;
    pub(crate) mod event_loop_async;
    pub(crate) mod fire_and_forget;
    pub(crate) mod fire_and_forget_async;
    pub(crate) mod handlers;
    pub(crate) mod handlers_async;
    pub(crate) mod janitor;
    pub(crate) mod janitor_async;
    pub(crate) mod notify;
    pub(crate) mod notify_async;
    pub(crate) mod slow_subscriber;
    pub(crate) mod slow_subscriber_async;
    pub(crate) mod start_and_close;
    pub(crate) mod start_and_close_async;
    pub(crate) mod state_machine;
    pub(crate) mod state_machine_async;
    pub(crate) mod supervisor;
    pub(crate) mod supervisor_async;
    pub(crate) mod tracked;
    pub(crate) mod tracked_async;
    pub(crate) mod weak_parent;
    pub(crate) mod workers;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "lifecycle",
    no_tasks: None,
    pairs: &[
        Pair {
            name: "start_and_close",
            main: start_and_close::main,
            tasks: Some(Tasks {
                main: start_and_close_async::main,
                rust: &[
                    "CancellationToken",
                    "DropGuard",
                    "tokio::spawn",
                    "flume::bounded",
                ],
                when: "Tasks where the loop waits; a thread where its owner must be able to wait for it in `Drop`.",
                what_ifs: what_ifs::start_and_close_async::LIST,
                unshown: what_ifs::start_and_close_async::UNSHOWN,
                ..TASKS
            }),
            go: &["sync.Once", "close", "select", "go"],
            aliases: &[
                "Start and Close",
                "Stop method",
                "Shutdown",
                "goroutine in a constructor",
                "background goroutine",
            ],
            rust: &[
                "Drop",
                "JoinHandle::join",
                "std::thread::spawn",
            ],
            related: &["context/stop_workers"],
            answers: &[
                "background_loop_started",
                "close_broadcast",
                "close_once",
                "constructor_makes_channels",
                "goroutine_in_constructor",
                "loop_work_done",
                "once_do",
                "receive_or_done",
                "send_or_done",
                "shutdown_method",
                "wait_on_channel",
            ],
            what_ifs: what_ifs::start_and_close::LIST,
            unshown: what_ifs::start_and_close::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "close_twice",
            main: close_twice::main,
            tasks: Some(Tasks {
                main: close_twice_async::main,
                rust: &[
                    "tokio::sync::OnceCell",
                    "CancellationToken",
                    "tokio::sync::mpsc",
                ],
                when: "Tasks where those who close it are tasks: a join would hold up their thread.",
                what_ifs: what_ifs::close_twice_async::LIST,
                unshown: what_ifs::close_twice_async::UNSHOWN,
                ..TASKS
            }),
            go: &["sync.Once", "close", "select"],
            aliases: &[
                "idempotent Close",
                "close of closed channel",
                "drain on close",
                "Shutdown twice",
            ],
            rust: &["std::sync::OnceLock", "Mutex", "Arc"],
            related: &[
                "lifecycle/start_and_close",
                "once_and_pools/once",
            ],
            answers: &[
                "background_loop_started",
                "close_broadcast",
                "close_once",
                "constructor_makes_channels",
                "goroutine_in_constructor",
                "loop_work_done",
                "once_do",
                "receive_or_done",
                "shutdown_method",
                "wait_on_channel",
            ],
            what_ifs: what_ifs::close_twice::LIST,
            unshown: what_ifs::close_twice::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "workers",
            main: workers::main,
            no_tasks: Some(
                "With tasks it is two other pages put together: the workers of `channels/worker_pool`, and the owner of `lifecycle/start_and_close`.",
            ),
            go: &["sync.WaitGroup", "sync.OnceFunc", "recover"],
            aliases: &[
                "worker pool in a struct",
                "pool of workers as a field",
                "thread pool",
                "drain on close",
                "graceful stop of workers",
                "catch_unwind",
            ],
            rust: &[
                "std::thread::JoinHandle",
                "std::panic::catch_unwind",
                "crossbeam::channel::bounded",
            ],
            related: &[
                "channels/worker_pool",
                "lifecycle/start_and_close",
                "locks/send_under_lock",
            ],
            answers: &["T:waitgroup_field", "worker_pool"],
            what_ifs: what_ifs::workers::LIST,
            unshown: what_ifs::workers::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "fire_and_forget",
            main: fire_and_forget::main,
            tasks: Some(Tasks {
                main: fire_and_forget_async::main,
                rust: &["tokio::spawn", "flume::bounded"],
                when: "Tasks: ten thousand that wait are no burden, and as threads they are.",
                what_ifs: what_ifs::fire_and_forget_async::LIST,
                unshown: what_ifs::fire_and_forget_async::UNSHOWN,
                ..TASKS
            }),
            go: &["go", "chan"],
            aliases: &[
                "go func",
                "goroutine in a loop",
                "detached goroutine",
                "background task",
            ],
            rust: &["std::thread::spawn", "Sender::clone"],
            related: &["lifecycle/tracked", "goroutines/panics"],
            answers: &[
                "fire_and_forget",
                "fire_and_forget_in_loop",
                "result_channel_buffered",
            ],
            what_ifs: what_ifs::fire_and_forget::LIST,
            unshown: what_ifs::fire_and_forget::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "tracked",
            main: tracked::main,
            tasks: Some(Tasks {
                main: tracked_async::main,
                rust: &[
                    "TaskTracker",
                    "CancellationToken",
                    "catch_unwind",
                ],
                when: "Tasks: the tracker is there, and what waits in the background costs little.",
                what_ifs: what_ifs::tracked_async::LIST,
                unshown: what_ifs::tracked_async::UNSHOWN,
                ..TASKS
            }),
            go: &["sync.WaitGroup", "recover", "atomic.Int64"],
            aliases: &[
                "wait group with timeout",
                "fire and forget",
                "go func",
                "background jobs",
                "panic in a goroutine",
                "wait for background goroutines",
            ],
            rust: &[
                "std::thread::panicking",
                "Drop",
                "crossbeam::channel::bounded",
            ],
            related: &[
                "goroutines/panics",
                "lifecycle/start_and_close",
            ],
            answers: &[
                "T:waitgroup_field",
                "atomic_counter_stat",
                "atomic_number_read",
                "close_broadcast",
                "recover_guard",
                "recover_in_goroutine",
                "shutdown_method",
                "waitgroup_in_struct",
                "waitgroup_in_struct_close",
            ],
            what_ifs: what_ifs::tracked::LIST,
            unshown: what_ifs::tracked::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "event_loop",
            main: event_loop::main,
            tasks: Some(Tasks {
                main: event_loop_async::main,
                rust: &[
                    "tokio::sync::mpsc",
                    "tokio::sync::oneshot",
                    "tokio::select!",
                    "tokio::time::sleep",
                ],
                when: "Tasks where those who ask are tasks; either for the loop itself, which is the same.",
                what_ifs: what_ifs::event_loop_async::LIST,
                unshown: what_ifs::event_loop_async::UNSHOWN,
                ..TASKS
            }),
            go: &["select", "time.After", "chan"],
            aliases: &[
                "pending requests by id",
                "event loop",
                "actor",
                "request with a reply channel",
                "owner goroutine",
                "run loop",
            ],
            rust: &[
                "crossbeam::channel::select!",
                "crossbeam::channel::never",
                "JoinHandle",
            ],
            related: &[
                "lifecycle/start_and_close",
                "select/multiplex",
            ],
            answers: &[
                "T:reply_channel_struct",
                "background_loop_started",
                "constructor_makes_channels",
                "event_loop_many_cases",
                "goroutine_in_constructor",
                "loop_work_done",
                "optional_select_case_nil",
                "receive_or_done",
                "request_with_reply_channel",
                "select_once_channels",
                "send_or_done",
                "shutdown_method",
            ],
            what_ifs: what_ifs::event_loop::LIST,
            unshown: what_ifs::event_loop::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "notify",
            main: notify::main,
            tasks: Some(Tasks {
                main: notify_async::main,
                rust: &[
                    "tokio::sync::Notify",
                    "notify_one",
                    "CancellationToken",
                ],
                when: "Tasks where the loop waits between its builds; a thread where a build computes.",
                what_ifs: what_ifs::notify_async::LIST,
                unshown: what_ifs::notify_async::UNSHOWN,
                ..TASKS
            }),
            go: &["chan", "select", "sync.Mutex"],
            aliases: &[
                "kick channel",
                "wake up a goroutine",
                "coalesce",
                "notify channel",
                "dirty flag",
            ],
            rust: &["std::sync::mpsc", "SyncSender::try_send"],
            related: &["lifecycle/event_loop", "select/try"],
            answers: &[
                "T:mutex_and_callback",
                "T:mutex_and_channels",
                "T:mutex_struct",
                "background_loop_started",
                "kick_channel_try_notify",
                "lock_copy_unlock",
                "mutex_section_in_method",
                "shutdown_method",
                "try_send",
            ],
            what_ifs: what_ifs::notify::LIST,
            unshown: what_ifs::notify::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "handlers",
            main: handlers::main,
            tasks: Some(Tasks {
                main: handlers_async::main,
                rust: &["BoxFuture", "Arc", "Fn"],
                when: "Tasks where handlers wait for something; with threads the kept function is simpler.",
                what_ifs: what_ifs::handlers_async::LIST,
                unshown: what_ifs::handlers_async::UNSHOWN,
                ..TASKS
            }),
            go: &["sync.Mutex", "map", "func"],
            aliases: &[
                "callback",
                "event handler",
                "hooks",
                "OnEvent",
                "listener",
                "kept function",
            ],
            rust: &["Arc", "Fn", "std::sync::Mutex"],
            related: &["goroutines/callbacks", "rwlocks/map"],
            answers: &[
                "T:mutex_and_callback",
                "T:mutex_map",
                "T:mutex_struct",
                "lock_copy_unlock",
                "map_read_under_mutex",
                "mutex_defer_method",
                "mutex_section_in_method",
            ],
            what_ifs: what_ifs::handlers::LIST,
            unshown: what_ifs::handlers::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "slow_subscriber",
            main: slow_subscriber::main,
            tasks: Some(Tasks {
                main: slow_subscriber_async::main,
                rust: &[
                    "tokio::sync::mpsc",
                    "try_send",
                    "TrySendError",
                ],
                when: "Either for the publisher, which waits for nobody; tasks for many subscribers.",
                what_ifs: what_ifs::slow_subscriber_async::LIST,
                unshown: what_ifs::slow_subscriber_async::UNSHOWN,
                ..TASKS
            }),
            go: &["select", "sync.Mutex", "map"],
            aliases: &[
                "unsubscribe",
                "publish subscribe",
                "pubsub",
                "broadcast",
                "observer",
                "event bus",
                "slow consumer",
            ],
            rust: &["Sender::try_send", "Vec::retain", "Arc"],
            related: &["lifecycle/handlers", "select/try"],
            answers: &[
                "T:mutex_map",
                "T:mutex_struct",
                "channel_op_under_lock",
                "close_data_channel",
                "map_read_under_mutex",
                "mutex_defer_method",
                "pubsub_drop_slow",
                "range_channel",
                "try_send",
            ],
            what_ifs: what_ifs::slow_subscriber::LIST,
            unshown: what_ifs::slow_subscriber::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "weak_parent",
            main: weak_parent::main,
            no_tasks: Some(
                "It waits for nothing: tasks use the same pool, and the lock is held over no await.",
            ),
            go: &["sync.Mutex", "type"],
            aliases: &[
                "back reference",
                "parent pointer",
                "reference cycle",
                "connection pool",
                "memory leak",
            ],
            rust: &["std::sync::Weak", "Arc::downgrade", "Drop"],
            related: &["lifecycle/handlers", "once_and_pools/pool"],
            answers: &["T:mutex_struct", "mutex_defer_method"],
            what_ifs: what_ifs::weak_parent::LIST,
            unshown: what_ifs::weak_parent::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "janitor",
            main: janitor::main,
            tasks: Some(Tasks {
                main: janitor_async::main,
                rust: &[
                    "Arc::downgrade",
                    "Weak::upgrade",
                    "tokio::time::interval",
                    "CancellationToken",
                ],
                when: "Tasks where there is a runtime anyway: a janitor that sleeps needs no thread.",
                what_ifs: what_ifs::janitor_async::LIST,
                unshown: what_ifs::janitor_async::UNSHOWN,
                ..TASKS
            }),
            go: &["time.NewTicker", "sync.Mutex", "map"],
            aliases: &[
                "SetFinalizer",
                "OnEvicted",
                "cache with ttl",
                "expiry",
                "cleanup loop",
                "sweeper",
                "background loop in a method",
            ],
            rust: &[
                "Arc",
                "Arc::downgrade",
                "Receiver::recv_timeout",
            ],
            related: &[
                "lifecycle/weak_parent",
                "time/ticker_loop",
                "rwlocks/map",
            ],
            answers: &[
                "T:mutex_and_channels",
                "T:mutex_map",
                "T:mutex_struct",
                "janitor",
                "loop_ticker_done",
                "map_read_under_mutex",
                "mutex_defer_method",
                "shutdown_method",
            ],
            what_ifs: what_ifs::janitor::LIST,
            unshown: what_ifs::janitor::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "state_machine",
            main: state_machine::main,
            tasks: Some(Tasks {
                main: state_machine_async::main,
                rust: &[
                    "tokio::time::timeout_at",
                    "tokio::sync::mpsc",
                ],
                when: "Either: the machine is the same, and the loop around it is thin.",
                what_ifs: what_ifs::state_machine_async::LIST,
                unshown: what_ifs::state_machine_async::UNSHOWN,
                ..TASKS
            }),
            go: &["time.NewTimer", "Timer.Reset", "select"],
            aliases: &[
                "sans io",
                "protocol",
                "raft",
                "keepalive",
                "ping pong",
                "node goroutine",
            ],
            rust: &[
                "Receiver::recv_deadline",
                "std::time::Instant",
            ],
            related: &[
                "lifecycle/event_loop",
                "composition/type_state",
                "time/idle_timer",
            ],
            answers: &[
                "range_channel",
                "spawn_few_and_wait",
                "timer_reuse_reset",
            ],
            what_ifs: what_ifs::state_machine::LIST,
            unshown: what_ifs::state_machine::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "supervisor",
            main: supervisor::main,
            tasks: Some(Tasks {
                main: supervisor_async::main,
                rust: &[
                    "JoinError",
                    "try_into_panic",
                    "tokio::spawn",
                ],
                when: "Tasks for workers that wait; a thread for one that computes, or calls what blocks.",
                what_ifs: what_ifs::supervisor_async::LIST,
                unshown: what_ifs::supervisor_async::UNSHOWN,
                ..TASKS
            }),
            go: &["recover", "errors.New", "go"],
            aliases: &[
                "restart on panic",
                "let it crash",
                "keep a goroutine running",
                "restart policy",
            ],
            rust: &["JoinHandle::join", "std::thread::spawn"],
            related: &["goroutines/panics", "time/retry"],
            answers: &[
                "goroutine_in_constructor",
                "range_channel",
                "recover_guard",
            ],
            what_ifs: what_ifs::supervisor::LIST,
            unshown: what_ifs::supervisor::UNSHOWN,
            ..PAIR
        },
    ],
};
