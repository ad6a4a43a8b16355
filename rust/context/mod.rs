//! # Cancellation
//!
//! Telling what was started that it should stop. In Go what may
//! wait for long takes a `context.Context` first; what cannot
//! take one, such as `Conn.Read` or `Mutex.Lock`, is ended in
//! another way, or not at all. Rust has no such convention for
//! threads. The end of a channel is the signal, and a function
//! takes the receiver, or a context of the project's own, as
//! `token.rs` is.

use crate::catalogue::{
    Chapter, Kind, Mistake, PAIR, Pair, TASKS, Tasks,
};

pub mod blocked_read;
pub mod blocked_read_async;
pub mod cancel_with_context;
pub mod cancel_with_context_async;
pub mod cause;
pub mod cause_async;
pub mod checked_in_a_loop;
pub mod deadline_of_a_call;
pub mod deadline_of_a_call_async;
pub mod handed_down;
pub mod handed_down_async;
pub mod stop_workers;
pub mod stop_workers_async;
pub mod token;
pub mod values;
pub mod values_async;

mod what_ifs {
    pub(crate) mod blocked_read;
    pub(crate) mod blocked_read_async;
    pub(crate) mod cancel_with_context;
    pub(crate) mod cancel_with_context_async;
    pub(crate) mod cause;
    pub(crate) mod cause_async;
    pub(crate) mod checked_in_a_loop;
    pub(crate) mod deadline_of_a_call;
    pub(crate) mod deadline_of_a_call_async;
    pub(crate) mod handed_down;
    pub(crate) mod handed_down_async;
    pub(crate) mod stop_workers;
    pub(crate) mod stop_workers_async;
    pub(crate) mod values;
    pub(crate) mod values_async;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "context",
    no_tasks: None,
    pairs: &[
        Pair {
            name: "stop_workers",
            main: stop_workers::main,
            tasks: Some(Tasks {
                main: stop_workers_async::main,
                rust: &[
                    "CancellationToken",
                    "tokio::select!",
                    "JoinSet",
                ],
                when: "Tasks where the workers wait for input; threads where they compute.",
                what_ifs: what_ifs::stop_workers_async::LIST,
                unshown: what_ifs::stop_workers_async::UNSHOWN,
                ..TASKS
            }),
            go: &["close", "select"],
            aliases: &[
                "graceful shutdown",
                "stop goroutines",
                "cancel goroutine",
                "quit channel",
                "stop all workers",
                "goroutine leak",
            ],
            rust: &["drop", "crossbeam::channel::select!"],
            related: &[
                "context/cancel_with_context",
                "channels/done_signal",
            ],
            answers: &[
                "close_broadcast",
                "loop_work_done",
                "receive_or_done",
                "send_or_done",
            ],
            what_ifs: what_ifs::stop_workers::LIST,
            unshown: what_ifs::stop_workers::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "cancel_with_context",
            main: cancel_with_context::main,
            tasks: Some(Tasks {
                main: cancel_with_context_async::main,
                rust: &[
                    "CancellationToken",
                    "child_token",
                    "drop_guard",
                    "tokio::select!",
                ],
                when: "Tasks have the token ready made; the one for threads is a file that you copy.",
                what_ifs: what_ifs::cancel_with_context_async::LIST,
                unshown:
                    what_ifs::cancel_with_context_async::UNSHOWN,
                ..TASKS
            }),
            go: &[
                "context.Context",
                "context.WithCancel",
                "Context.Done",
            ],
            aliases: &[
                "ctx.Done",
                "cancellation token",
                "context cancel",
                "ctx.Err",
                "CancellationToken",
                "pass context",
            ],
            rust: &["crossbeam::channel::select!", "drop"],
            needs: &["token"],
            related: &["context/stop_workers", "select/timeout"],
            answers: &[
                "ctx_cancel_child",
                "loop_work_done",
                "receive_or_done",
            ],
            mistakes: &[Mistake {
                name: "error_field",
                summary: "the worker and its waiter both write the error of a future",
                categories: &[61],
                kind: Kind::Mistake,
            }],
            what_ifs: what_ifs::cancel_with_context::LIST,
            unshown: what_ifs::cancel_with_context::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "handed_down",
            main: handed_down::main,
            tasks: Some(Tasks {
                main: handed_down_async::main,
                rust: &[
                    "CancellationToken",
                    "run_until_cancelled",
                    "tokio::sync::oneshot",
                ],
                when: "Tasks where calls wait for others: there the token is needed by few functions only.",
                what_ifs: what_ifs::handed_down_async::LIST,
                unshown: what_ifs::handed_down_async::UNSHOWN,
                ..TASKS
            }),
            go: &["context.Context", "ctx.Done", "errors.Is"],
            aliases: &[
                "ctx first parameter",
                "pass ctx",
                "request context",
                "context as argument",
            ],
            rust: &["crossbeam::channel::select!", "Result"],
            needs: &["token"],
            related: &[
                "context/cancel_with_context",
                "goroutines/errors",
            ],
            answers: &[
                "T:reply_channel_struct",
                "ctx_check_err",
                "ctx_handed_through",
                "receive_or_done",
                "send_or_done",
            ],
            what_ifs: what_ifs::handed_down::LIST,
            unshown: what_ifs::handed_down::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "deadline_of_a_call",
            main: deadline_of_a_call::main,
            tasks: Some(Tasks {
                main: deadline_of_a_call_async::main,
                rust: &[
                    "tokio::time::timeout_at",
                    "CancellationToken",
                ],
                when: "Tasks where many calls have limits at the same time: their timers cost no threads.",
                what_ifs: what_ifs::deadline_of_a_call_async::LIST,
                unshown:
                    what_ifs::deadline_of_a_call_async::UNSHOWN,
                ..TASKS
            }),
            go: &[
                "context.WithTimeout",
                "context.WithDeadline",
                "context.DeadlineExceeded",
            ],
            aliases: &[
                "timeout around a call",
                "context deadline exceeded",
                "ctx timeout",
                "WithTimeout",
            ],
            rust: &[
                "std::time::Instant",
                "crossbeam::channel::select!",
            ],
            needs: &["token"],
            related: &["context/handed_down", "select/timeout"],
            answers: &[
                "ctx_check_err",
                "ctx_timeout_around_call",
                "receive_or_done",
            ],
            what_ifs: what_ifs::deadline_of_a_call::LIST,
            unshown: what_ifs::deadline_of_a_call::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "checked_in_a_loop",
            main: checked_in_a_loop::main,
            no_tasks: Some(
                "It computes and never waits, which is work for a thread; a task hands it to `spawn_blocking`, where `is_cancelled` is the same look.",
            ),
            go: &["ctx.Err", "context.WithCancel"],
            aliases: &[
                "ctx.Err in a loop",
                "poll context",
                "cancel a computation",
                "check for cancellation",
            ],
            rust: &["slice::chunks", "std::thread::spawn"],
            needs: &["token"],
            related: &["context/stop_workers", "atomics/counters"],
            answers: &["ctx_check_err", "ctx_poll_err_in_loop"],
            what_ifs: what_ifs::checked_in_a_loop::LIST,
            unshown: what_ifs::checked_in_a_loop::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "values",
            main: values::main,
            tasks: Some(Tasks {
                main: values_async::main,
                rust: &["Arc", "TaskTracker", "abort"],
                when: "Either: the values are a struct in both; a spawned task goes on when its request ends.",
                what_ifs: what_ifs::values_async::LIST,
                unshown: what_ifs::values_async::UNSHOWN,
                ..TASKS
            }),
            go: &[
                "context.WithValue",
                "context.WithoutCancel",
                "Context.Value",
            ],
            aliases: &[
                "context value",
                "request id",
                "trace id",
                "request scoped",
                "detached context",
            ],
            rust: &["std::sync::Arc"],
            needs: &["token"],
            related: &["context/handed_down"],
            answers: &[
                "ctx_check_err",
                "ctx_handed_through",
                "ctx_value",
                "detached_context_in_goroutine",
            ],
            what_ifs: what_ifs::values::LIST,
            unshown: what_ifs::values::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "cause",
            main: cause::main,
            tasks: Some(Tasks {
                main: cause_async::main,
                rust: &[
                    "CancellationToken",
                    "OnceLock",
                    "drop_guard",
                ],
                when: "Either: the reason stands beside the token in both.",
                what_ifs: what_ifs::cause_async::LIST,
                unshown: what_ifs::cause_async::UNSHOWN,
                ..TASKS
            }),
            go: &[
                "context.WithCancelCause",
                "context.Cause",
                "context.WithTimeoutCause",
            ],
            aliases: &[
                "why was it cancelled",
                "reason for cancel",
                "first error",
                "context cause",
            ],
            rust: &["std::sync::OnceLock", "std::sync::Mutex"],
            needs: &["token"],
            related: &["context/cancel_with_context"],
            answers: &[
                "chan_error",
                "ctx_cancel_child",
                "ctx_cause",
                "ctx_check_err",
                "ctx_wait_done",
                "spawn_few_and_wait",
            ],
            what_ifs: what_ifs::cause::LIST,
            unshown: what_ifs::cause::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "blocked_read",
            main: blocked_read::main,
            tasks: Some(Tasks {
                main: blocked_read_async::main,
                rust: &[
                    "run_until_cancelled",
                    "AsyncReadExt",
                    "tokio::net::TcpStream",
                ],
                when: "Tasks: a read that waits is dropped, where a thread's has to be woken.",
                what_ifs: what_ifs::blocked_read_async::LIST,
                unshown: what_ifs::blocked_read_async::UNSHOWN,
                ..TASKS
            }),
            go: &["context.AfterFunc", "net.Conn"],
            aliases: &[
                "stop an accept loop",
                "cancel a blocked read",
                "SetReadDeadline",
                "close while reading",
                "what cannot be cancelled",
            ],
            rust: &["TcpStream::shutdown", "Drop"],
            needs: &["token"],
            related: &["context/deadline_of_a_call"],
            answers: &[
                "T:ctx_or_cancel_field",
                "chan_error",
                "ctx_check_err",
            ],
            what_ifs: what_ifs::blocked_read::LIST,
            unshown: what_ifs::blocked_read::UNSHOWN,
            ..PAIR
        },
    ],
};
