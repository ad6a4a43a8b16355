//! # Time
//!
//! Waiting until it is time, or until something else comes
//! first. Go has timers and tickers, which send on channels.
//! With threads in Rust a moment is a value, and the waits take
//! one: what a timer would say is what a receive returns when
//! its deadline is over.

use crate::catalogue::{
    Chapter, Kind, Mistake, PAIR, Pair, TASKS, Tasks,
};

pub mod after_func;
pub mod after_func_async;
pub mod deadlines;
pub mod deadlines_async;
pub mod debounce;
pub mod debounce_async;
pub mod flush_every;
pub mod flush_every_async;
pub mod heartbeat;
pub mod idle_timer;
pub mod idle_timer_async;
pub mod late_timer;
pub mod late_timer_async;
pub mod paced;
pub mod paced_async;
pub mod pause;
pub mod pause_async;
pub mod poll_until;
pub mod poll_until_async;
pub mod retry;
pub mod retry_async;
pub mod ticker_loop;
pub mod ticker_loop_async;
pub mod token_bucket;

mod what_ifs {
    pub(crate) mod after_func;
    pub(crate) mod after_func_async;
    pub(crate) mod deadlines;
    pub(crate) mod deadlines_async;
    pub(crate) mod debounce;
    pub(crate) mod debounce_async;
    pub(crate) mod flush_every;
    pub(crate) mod flush_every_async;
    pub(crate) mod heartbeat;
    pub(crate) mod idle_timer;
    pub(crate) mod idle_timer_async;
    pub(crate) mod late_timer;
    pub(crate) mod late_timer_async;
    pub(crate) mod paced;
    pub(crate) mod paced_async;
    pub(crate) mod pause;
    pub(crate) mod pause_async;
    pub(crate) mod poll_until;
    pub(crate) mod poll_until_async;
    pub(crate) mod retry;
    pub(crate) mod retry_async;
    pub(crate) mod ticker_loop;
    pub(crate) mod ticker_loop_async;
    pub(crate) mod token_bucket;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "time",
    no_tasks: None,
    pairs: &[
        Pair {
            name: "pause",
            main: pause::main,
            tasks: Some(Tasks {
                main: pause_async::main,
                rust: &[
                    "tokio::time::sleep",
                    "run_until_cancelled",
                ],
                when: "Tasks where many pause at the same time: a sleep costs no thread.",
                what_ifs: what_ifs::pause_async::LIST,
                unshown: what_ifs::pause_async::UNSHOWN,
                ..TASKS
            }),
            go: &["time.NewTimer", "Timer.Stop", "select"],
            also: &["time.Sleep"],
            aliases: &[
                "interruptible sleep",
                "sleep with cancel",
                "sleep or done",
                "cancellable sleep",
                "wake up a sleeping goroutine",
            ],
            rust: &[
                "std::sync::mpsc",
                "Receiver::recv_timeout",
                "RecvTimeoutError",
            ],
            related: &["select/timeout", "time/retry"],
            answers: &["sleep_or_done"],
            what_ifs: what_ifs::pause::LIST,
            unshown: what_ifs::pause::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "ticker_loop",
            main: ticker_loop::main,
            tasks: Some(Tasks {
                main: ticker_loop_async::main,
                rust: &[
                    "tokio::time::interval",
                    "MissedTickBehavior",
                    "tokio::select!",
                ],
                when: "Tasks where many loops have periods; a thread where one run computes for long.",
                what_ifs: what_ifs::ticker_loop_async::LIST,
                unshown: what_ifs::ticker_loop_async::UNSHOWN,
                ..TASKS
            }),
            go: &["time.NewTicker", "Ticker.Stop", "select"],
            aliases: &[
                "ticker",
                "every second",
                "periodic",
                "cron",
                "interval",
                "run now and then every",
            ],
            rust: &[
                "Receiver::recv_deadline",
                "std::time::Instant",
            ],
            related: &[
                "select/ticker",
                "lifecycle/start_and_close",
            ],
            answers: &[
                "background_loop_started",
                "close_broadcast",
                "constructor_makes_channels",
                "goroutine_in_constructor",
                "loop_ticker_done",
                "shutdown_method",
            ],
            what_ifs: what_ifs::ticker_loop::LIST,
            unshown: what_ifs::ticker_loop::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "heartbeat",
            main: heartbeat::main,
            no_tasks: Some(
                "With tasks it is the loop of `time/ticker_loop`, which ends when a send fails.",
            ),
            go: &["time.NewTicker", "Ticker.Stop", "time.Sleep"],
            aliases: &[
                "range over a ticker",
                "for range ticker.C",
                "time.Tick",
                "jitter",
                "thundering herd",
                "keepalive",
            ],
            rust: &["crossbeam::channel::tick", "thread::sleep"],
            related: &["time/ticker_loop", "select/ticker"],
            answers: &["sleep_once", "ticker_range"],
            what_ifs: what_ifs::heartbeat::LIST,
            unshown: what_ifs::heartbeat::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "idle_timer",
            main: idle_timer::main,
            tasks: Some(Tasks {
                main: idle_timer_async::main,
                rust: &[
                    "tokio::time::sleep",
                    "Sleep::reset",
                    "tokio::pin!",
                    "tokio::select!",
                ],
                when: "Tasks where each connection has such a limit.",
                what_ifs: what_ifs::idle_timer_async::LIST,
                unshown: what_ifs::idle_timer_async::UNSHOWN,
                ..TASKS
            }),
            go: &["time.NewTimer", "Timer.Reset", "Timer.Stop"],
            aliases: &[
                "timer reset",
                "idle timeout",
                "keepalive",
                "lease",
                "watchdog",
            ],
            rust: &[
                "Receiver::recv_deadline",
                "std::time::Instant",
            ],
            related: &["select/timeout"],
            answers: &[
                "constructor_makes_channels",
                "loop_ticker_and_work",
                "loop_ticker_done",
                "loop_work_done",
                "receive_with_timeout",
                "timer_reuse_reset",
            ],
            what_ifs: what_ifs::idle_timer::LIST,
            unshown: what_ifs::idle_timer::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "flush_every",
            main: flush_every::main,
            tasks: Some(Tasks {
                main: flush_every_async::main,
                rust: &[
                    "tokio::time::interval_at",
                    "tokio::select!",
                    "tokio::sync::mpsc",
                ],
                when: "Either, as the loops are alike; threads where the flush blocks.",
                what_ifs: what_ifs::flush_every_async::LIST,
                unshown: what_ifs::flush_every_async::UNSHOWN,
                ..TASKS
            }),
            go: &["time.NewTicker", "Ticker.Reset", "select"],
            aliases: &[
                "ticker in a select with work",
                "flush periodically",
                "batch by time",
                "change the period of a ticker",
                "aggregate and report",
            ],
            rust: &[
                "crossbeam::channel::tick",
                "crossbeam::channel::select!",
            ],
            related: &["select/ticker", "lifecycle/event_loop"],
            answers: &["loop_ticker_and_work"],
            what_ifs: what_ifs::flush_every::LIST,
            unshown: what_ifs::flush_every::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "debounce",
            main: debounce::main,
            tasks: Some(Tasks {
                main: debounce_async::main,
                rust: &[
                    "tokio::time::timeout_at",
                    "tokio::sync::mpsc",
                ],
                when: "Either, as the loops are alike; tasks where there are many of them.",
                what_ifs: what_ifs::debounce_async::LIST,
                unshown: what_ifs::debounce_async::UNSHOWN,
                ..TASKS
            }),
            go: &[
                "time.NewTimer",
                "Timer.Reset",
                "Timer.Stop",
                "select",
            ],
            aliases: &[
                "debounce",
                "coalesce changes",
                "quiet period",
                "save after a pause",
            ],
            rust: &[
                "Receiver::recv_deadline",
                "std::time::Instant",
            ],
            related: &["time/idle_timer", "lifecycle/notify"],
            answers: &[
                "loop_ticker_done",
                "loop_work_done",
                "shutdown_method",
                "timer_reuse_reset",
            ],
            what_ifs: what_ifs::debounce::LIST,
            unshown: what_ifs::debounce::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "after_func",
            main: after_func::main,
            tasks: Some(Tasks {
                main: after_func_async::main,
                rust: &[
                    "tokio::spawn",
                    "tokio::time::sleep",
                    "abort",
                    "JoinError::is_cancelled",
                ],
                when: "Tasks for more than a few timers: a thread for each is dear.",
                what_ifs: what_ifs::after_func_async::LIST,
                unshown: what_ifs::after_func_async::UNSHOWN,
                ..TASKS
            }),
            go: &["time.AfterFunc", "Timer.Stop", "Timer.Reset"],
            aliases: &[
                "delayed call",
                "setTimeout",
                "session expiry",
                "run later",
            ],
            rust: &["AtomicBool::swap", "Receiver::recv_timeout"],
            related: &["time/idle_timer"],
            answers: &[
                "T:mutex_and_channels",
                "T:mutex_and_timer",
                "T:mutex_struct",
                "afterfunc",
                "channel_op_under_lock",
                "mutex_defer_method",
                "shutdown_method",
                "timer_field_stop_reset",
                "timer_reuse_reset",
            ],
            what_ifs: what_ifs::after_func::LIST,
            unshown: what_ifs::after_func::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "late_timer",
            main: late_timer::main,
            tasks: Some(Tasks {
                main: late_timer_async::main,
                rust: &[
                    "tokio::spawn",
                    "CancellationToken",
                    "DropGuard",
                ],
                when: "Tasks for more than a few leases: their timers cost no threads.",
                what_ifs: what_ifs::late_timer_async::LIST,
                unshown: what_ifs::late_timer_async::UNSHOWN,
                ..TASKS
            }),
            go: &["time.AfterFunc", "Timer.Stop", "sync.Mutex"],
            aliases: &[
                "generation number",
                "stale timer",
                "stop a timer that has fired",
                "expiry of a lease",
                "timer callback race",
            ],
            rust: &["std::sync::mpsc", "Arc::downgrade"],
            related: &["time/after_func", "select/timeout"],
            answers: &[
                "afterfunc",
                "T:mutex_and_timer",
                "timer_field_stop_reset",
                "unlock_on_each_exit",
                "caller_holds_lock",
            ],
            mistakes: &[Mistake {
                name: "restarts_itself",
                summary: "the function of a timer uses the variable that the timer is put in",
                categories: &[28],
                kind: Kind::Mistake,
            }],
            what_ifs: what_ifs::late_timer::LIST,
            unshown: what_ifs::late_timer::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "poll_until",
            main: poll_until::main,
            tasks: Some(Tasks {
                main: poll_until_async::main,
                rust: &[
                    "tokio::time::timeout",
                    "run_until_cancelled",
                    "tokio::time::sleep",
                ],
                when: "Tasks: limit and stop wrap one loop, which knows of neither.",
                what_ifs: what_ifs::poll_until_async::LIST,
                unshown: what_ifs::poll_until_async::UNSHOWN,
                ..TASKS
            }),
            go: &["time.Sleep", "time.NewTimer", "select"],
            aliases: &[
                "wait until",
                "eventually",
                "sleep loop",
                "polling",
                "wait for condition",
            ],
            rust: &["std::thread::sleep", "Receiver::recv_timeout"],
            related: &["time/retry", "locks/cond"],
            answers: &[
                "ctx_check_err",
                "loop_ticker_done",
                "sleep_once",
                "sleep_or_done",
                "sleep_poll_loop",
                "timer_reuse_reset",
            ],
            what_ifs: what_ifs::poll_until::LIST,
            unshown: what_ifs::poll_until::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "retry",
            main: retry::main,
            tasks: Some(Tasks {
                main: retry_async::main,
                rust: &[
                    "std::future::ready",
                    "run_until_cancelled",
                    "tokio::time::sleep",
                ],
                when: "Tasks where what is tried is a request over the network, as it mostly is.",
                what_ifs: what_ifs::retry_async::LIST,
                unshown: what_ifs::retry_async::UNSHOWN,
                ..TASKS
            }),
            go: &[
                "context.Context",
                "time.After",
                "rand.N",
                "errors.Is",
            ],
            aliases: &[
                "backoff",
                "exponential backoff",
                "jitter",
                "retry",
                "sleep with context",
            ],
            rust: &[
                "Receiver::recv_timeout",
                "std::hash::RandomState",
            ],
            related: &["context/deadline_of_a_call"],
            answers: &[
                "backoff_retry",
                "ctx_check_err",
                "ctx_handed_through",
                "receive_with_timeout",
                "sleep_or_done",
            ],
            what_ifs: what_ifs::retry::LIST,
            unshown: what_ifs::retry::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "paced",
            main: paced::main,
            tasks: Some(Tasks {
                main: paced_async::main,
                rust: &[
                    "futures::Stream",
                    "tokio::time::interval_at",
                    "flume::bounded",
                ],
                when: "Tasks where those who ask are tasks; a thread can ask with `send` too.",
                what_ifs: what_ifs::paced_async::LIST,
                unshown: what_ifs::paced_async::UNSHOWN,
                ..TASKS
            }),
            go: &["time.Tick", "range", "sync.WaitGroup"],
            aliases: &[
                "rate limiting with a ticker",
                "one per tick",
                "throttle with time.Tick",
                "pace",
            ],
            rust: &["crossbeam::channel::tick", "try_send"],
            related: &[
                "time/token_bucket",
                "x/rate_limiter",
                "select/ticker",
            ],
            what_ifs: what_ifs::paced::LIST,
            unshown: what_ifs::paced::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "token_bucket",
            main: token_bucket::main,
            no_tasks: Some(
                "It waits for nothing: a task asks the same bucket, and the lock is held for no await.",
            ),
            go: &["sync.Mutex", "time.Duration"],
            aliases: &[
                "rate limit",
                "rate limiter",
                "throttle",
                "leaky bucket",
            ],
            rust: &["std::time::Instant", "std::sync::Mutex"],
            related: &["time/ticker_loop", "locks/guarded_struct"],
            answers: &["T:mutex_struct", "mutex_defer_method"],
            what_ifs: what_ifs::token_bucket::LIST,
            unshown: what_ifs::token_bucket::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "deadlines",
            main: deadlines::main,
            tasks: Some(Tasks {
                main: deadlines_async::main,
                rust: &[
                    "tokio::time::timeout_at",
                    "AsyncBufReadExt",
                    "tokio::io::duplex",
                ],
                when: "Tasks for connections: one limit wraps any read, and each costs no thread.",
                what_ifs: what_ifs::deadlines_async::LIST,
                unshown: what_ifs::deadlines_async::UNSHOWN,
                ..TASKS
            }),
            go: &["SetReadDeadline", "os.ErrDeadlineExceeded"],
            aliases: &[
                "read timeout",
                "SetDeadline",
                "slow client",
                "slowloris",
                "deadline of a connection",
                "i/o timeout",
            ],
            rust: &[
                "TcpStream",
                "set_read_timeout",
                "ErrorKind::WouldBlock",
            ],
            related: &[
                "select/timeout",
                "channels/worker_pool_deadline",
                "context/deadline_of_a_call",
            ],
            what_ifs: what_ifs::deadlines::LIST,
            unshown: what_ifs::deadlines::UNSHOWN,
            ..PAIR
        },
    ],
};
