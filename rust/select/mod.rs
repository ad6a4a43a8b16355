//! # Select
//!
//! Waiting for whichever of several things happens first. The
//! standard library's channels cannot do it; crossbeam's can, with
//! a `select!` that reads like Go's. Timeouts, tickers and attempts
//! that must not wait have functions of their own, which say the
//! same in less.

use crate::catalogue::{Chapter, Kind, Mistake, PAIR, Pair};

pub mod leave_the_loop;
pub mod multiplex;
pub mod priority;
pub mod ticker;
pub mod timeout;
pub mod r#try;

mod what_ifs {
    pub(crate) mod leave_the_loop;
    pub(crate) mod multiplex;
    pub(crate) mod priority;
    pub(crate) mod ticker;
    pub(crate) mod timeout;
    pub(crate) mod r#try;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "select",
    no_tasks: None,
    pairs: &[
        Pair {
            name: "multiplex",
            main: multiplex::main,
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
