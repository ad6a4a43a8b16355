//! # Select
//!
//! Waiting for whichever of several things happens first. The
//! standard library's channels cannot do it; crossbeam's can, with
//! a `select!` that reads like Go's. Timeouts, tickers and attempts
//! that must not wait have functions of their own, which say the
//! same in less.
//!
//! With tasks, `tokio::select!` waits for futures of any kind. It
//! drops those that lose, and what that costs differs from one kind
//! to the next: the page of each says whether it is cancel-safe.

use crate::catalogue::{
    Chapter, Kind, Mistake, PAIR, Pair, TASKS, Tasks,
};

pub mod leave_the_loop;
pub mod leave_the_loop_async;
pub mod multiplex;
pub mod multiplex_async;
pub mod priority;
pub mod priority_async;
pub mod ticker;
pub mod ticker_async;
pub mod timeout;
pub mod timeout_async;
pub mod r#try;
pub mod try_async;

mod what_ifs {
    pub(crate) mod leave_the_loop;
    pub(crate) mod leave_the_loop_async;
    pub(crate) mod multiplex;
    pub(crate) mod multiplex_async;
    pub(crate) mod priority;
    pub(crate) mod priority_async;
    pub(crate) mod ticker;
    pub(crate) mod ticker_async;
    pub(crate) mod timeout;
    pub(crate) mod timeout_async;
    pub(crate) mod r#try;
    pub(crate) mod try_async;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "select",
    no_tasks: None,
    pairs: &[
        Pair {
            name: "multiplex",
            main: multiplex::main,
            tasks: Some(Tasks {
                main: multiplex_async::main,
                rust: &["tokio::select!", "mpsc::Receiver::recv"],
                when: "Tasks where more than channels are waited for: a branch takes any future, such as a read or a timer.",
                what_ifs: what_ifs::multiplex_async::LIST,
                unshown: what_ifs::multiplex_async::UNSHOWN,
                ..TASKS
            }),
            go: &["select", "nil"],
            aliases: &[
                "select statement",
                "wait on multiple channels",
                "crossbeam select macro",
                "fan in with select",
                "nil channel in select",
                "merge channels",
            ],
            rust: &[
                "crossbeam::channel::select!",
                "crossbeam::channel::never",
            ],
            related: &[
                "select/timeout",
                "channels/range_until_closed",
                "channels/close_by_owner",
            ],
            answers: &[
                "loop_select_channels",
                "optional_select_case_nil",
            ],
            mistakes: &[Mistake {
                name: "reconnected",
                summary: "a channel is replaced while another goroutine receives from it",
                categories: &[56],
                kind: Kind::Mistake,
            }],
            what_ifs: what_ifs::multiplex::LIST,
            unshown: what_ifs::multiplex::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "timeout",
            main: timeout::main,
            tasks: Some(Tasks {
                main: timeout_async::main,
                rust: &[
                    "tokio::time::timeout",
                    "tokio::sync::oneshot",
                ],
                when: "Tasks where what is waited for has no timeout of its own: `timeout` wraps any future.",
                what_ifs: what_ifs::timeout_async::LIST,
                unshown: what_ifs::timeout_async::UNSHOWN,
                ..TASKS
            }),
            go: &["select", "time.After"],
            aliases: &[
                "receive with timeout",
                "recv_timeout",
                "timer",
                "give up after some time",
                "select with timeout",
            ],
            rust: &["Receiver::recv_timeout", "RecvTimeoutError"],
            related: &[
                "select/ticker",
                "channels/worker_pool_deadline",
            ],
            answers: &[
                "receive_with_timeout",
                "result_channel_buffered",
            ],
            mistakes: &[Mistake {
                name: "timer_callback",
                summary: "a timer sets a flag that others read",
                categories: &[28],
                kind: Kind::Mistake,
            }],
            what_ifs: what_ifs::timeout::LIST,
            unshown: what_ifs::timeout::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "ticker",
            main: ticker::main,
            tasks: Some(Tasks {
                main: ticker_async::main,
                rust: &[
                    "tokio::time::interval_at",
                    "MissedTickBehavior",
                    "tokio::select!",
                ],
                when: "Tasks where many things have a period: their timers share the runtime's threads.",
                what_ifs: what_ifs::ticker_async::LIST,
                unshown: what_ifs::ticker_async::UNSHOWN,
                ..TASKS
            }),
            go: &["time.NewTicker", "select"],
            aliases: &[
                "periodic task",
                "every second",
                "ticker ctx.Done",
                "cron loop",
                "ticker in select loop",
            ],
            rust: &[
                "Receiver::recv_deadline",
                "crossbeam::channel::tick",
            ],
            related: &["select/timeout", "context/stop_workers"],
            answers: &["loop_ticker_done", "send_or_done"],
            what_ifs: what_ifs::ticker::LIST,
            unshown: what_ifs::ticker::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "try",
            main: r#try::main,
            tasks: Some(Tasks {
                main: try_async::main,
                rust: &[
                    "try_send",
                    "tokio::select!",
                    "std::future::ready",
                ],
                when: "The calls that do not wait are the same for both; tasks have a trap of their own in the `else` of `select!`.",
                what_ifs: what_ifs::try_async::LIST,
                unshown: what_ifs::try_async::UNSHOWN,
                ..TASKS
            }),
            go: &["select", "default"],
            aliases: &[
                "non-blocking send",
                "non-blocking receive",
                "select default",
                "try_send",
                "drop when full",
            ],
            rust: &["SyncSender::try_send", "Receiver::try_recv"],
            related: &["channels/backpressure", "select/multiplex"],
            answers: &["try_send", "try_receive"],
            what_ifs: what_ifs::r#try::LIST,
            unshown: what_ifs::r#try::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "leave_the_loop",
            main: leave_the_loop::main,
            tasks: Some(Tasks {
                main: leave_the_loop_async::main,
                rust: &[
                    "tokio::select!",
                    "break",
                    "tokio::sync::oneshot",
                ],
                when: "Tasks where the loop waits for more than channels; the form is the same.",
                what_ifs: what_ifs::leave_the_loop_async::LIST,
                unshown: what_ifs::leave_the_loop_async::UNSHOWN,
                ..TASKS
            }),
            go: &["select", "break"],
            aliases: &[
                "break out of a select",
                "break loop label",
                "break in select does not leave for",
                "exit for select loop",
            ],
            rust: &["crossbeam::channel::select!", "break"],
            related: &["select/multiplex", "context/stop_workers"],
            answers: &["loop_select_channels"],
            what_ifs: what_ifs::leave_the_loop::LIST,
            unshown: what_ifs::leave_the_loop::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "priority",
            main: priority::main,
            tasks: Some(Tasks {
                main: priority_async::main,
                rust: &[
                    "tokio::select!",
                    "biased",
                    "CancellationToken",
                ],
                when: "Tasks where the jobs wait: there a stop can end them as well, and not only the wait for the next.",
                what_ifs: what_ifs::priority_async::LIST,
                unshown: what_ifs::priority_async::UNSHOWN,
                ..TASKS
            }),
            go: &["select", "default"],
            aliases: &[
                "priority select",
                "prefer done channel",
                "select order of cases",
                "check done first",
            ],
            rust: &["crossbeam::channel::select_biased!"],
            related: &["select/multiplex", "select/try"],
            answers: &["poll_done", "receive_or_done"],
            what_ifs: what_ifs::priority::LIST,
            unshown: what_ifs::priority::UNSHOWN,
            ..PAIR
        },
    ],
};
