//! # Cancellation
//!
//! Telling what was started that it should stop. In Go what may
//! wait for long takes a `context.Context` first; what cannot
//! take one, such as `Conn.Read` or `Mutex.Lock`, is ended in
//! another way, or not at all. Rust has no such convention for
//! threads. The end of a channel is the signal, and a function
//! takes the receiver, or a context of the project's own, as
//! `token.rs` is.

use crate::catalogue::{Chapter, Kind, Mistake, PAIR, Pair};

pub mod blocked_read;
pub mod cancel_with_context;
pub mod cause;
pub mod checked_in_a_loop;
pub mod deadline_of_a_call;
pub mod handed_down;
pub mod stop_workers;
pub mod token;
pub mod values;

mod what_ifs {
    pub(crate) mod blocked_read;
    pub(crate) mod cancel_with_context;
    pub(crate) mod cause;
    pub(crate) mod checked_in_a_loop;
    pub(crate) mod deadline_of_a_call;
    pub(crate) mod handed_down;
    pub(crate) mod stop_workers;
    pub(crate) mod values;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "context",
    no_tasks: None,
    pairs: &[
        Pair {
            name: "stop_workers",
            main: stop_workers::main,
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
            go: &["context.AfterFunc", "net.Conn"],
            aliases: &[
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
