//! # Channels
//!
//! A channel hands values from one thread to another and orders
//! what the two do: a send happens before the receive of its value.
//! In Go a channel is one value that anybody may send to, receive
//! from and close. In Rust it is two, a sender and a receiver, and
//! their ownership decides who may do what and when the channel
//! ends.
//!
//! With tasks there are several kinds. tokio's `mpsc` has one
//! receiver, and room for one value at least. flume's channel has
//! several receivers and can be without room, as Go's. A `oneshot`
//! is for one value, and a `CancellationToken` for the end that
//! everybody hears of.

use crate::catalogue::{
    Chapter, Kind, Mistake, PAIR, Pair, TASKS, Tasks,
};

pub mod backpressure;
pub mod backpressure_async;
pub mod bounded;
pub mod bounded_async;
pub mod close_by_owner;
pub mod close_by_owner_async;
pub mod done_signal;
pub mod done_signal_async;
pub mod hand_over;
pub mod hand_over_async;
pub mod range_until_closed;
pub mod range_until_closed_async;
pub mod unbuffered;
pub mod unbuffered_async;
pub mod worker_pool;
pub mod worker_pool_async;
pub mod worker_pool_deadline;
pub mod worker_pool_deadline_async;

mod what_ifs {
    pub(crate) mod backpressure;
    pub(crate) mod backpressure_async;
    pub(crate) mod bounded;
    pub(crate) mod bounded_async;
    pub(crate) mod close_by_owner;
    pub(crate) mod close_by_owner_async;
    pub(crate) mod done_signal;
    pub(crate) mod done_signal_async;
    pub(crate) mod hand_over;
    pub(crate) mod hand_over_async;
    pub(crate) mod range_until_closed;
    pub(crate) mod range_until_closed_async;
    pub(crate) mod unbuffered;
    pub(crate) mod unbuffered_async;
    pub(crate) mod worker_pool;
    pub(crate) mod worker_pool_async;
    pub(crate) mod worker_pool_deadline;
    pub(crate) mod worker_pool_deadline_async;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "channels",
    no_tasks: None,
    pairs: &[
        Pair {
            name: "unbuffered",
            main: unbuffered::main,
            tasks: Some(Tasks {
                main: unbuffered_async::main,
                rust: &[
                    "flume::bounded",
                    "send_async",
                    "into_stream",
                ],
                when: "Tasks where values are handed over one by one: between threads each hand-over wakes one up and puts one to sleep.",
                what_ifs: what_ifs::unbuffered_async::LIST,
                unshown: what_ifs::unbuffered_async::UNSHOWN,
                ..TASKS
            }),
            go: &["chan", "make"],
            aliases: &[
                "blocking channel",
                "blocking send",
                "rendezvous",
                "synchronous channel",
                "nil channel",
                "handshake between goroutines",
            ],
            rust: &[
                "std::sync::mpsc::sync_channel",
                "SyncSender::try_send",
            ],
            related: &["channels/bounded", "channels/done_signal"],
            mistakes: &[
                Mistake {
                    name: "nil_channel",
                    summary: "a struct is made, and its channel is left out",
                    categories: &[57],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "wrong_direction",
                    summary: "a send to a buffered channel is taken for a sign that the receiver has done its part",
                    categories: &[58],
                    kind: Kind::Mistake,
                },
            ],
            what_ifs: what_ifs::unbuffered::LIST,
            unshown: what_ifs::unbuffered::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "bounded",
            main: bounded::main,
            tasks: Some(Tasks {
                main: bounded_async::main,
                rust: &[
                    "tokio::sync::mpsc::channel",
                    "max_capacity",
                    "recv_many",
                ],
                when: "Tasks where either end waits for something else as well; the channel for threads where both compute.",
                what_ifs: what_ifs::bounded_async::LIST,
                unshown: what_ifs::bounded_async::UNSHOWN,
                ..TASKS
            }),
            go: &["chan", "make", "len", "cap"],
            aliases: &[
                "make(chan int, n)",
                "channel capacity",
                "buffered channel",
                "make chan with size",
                "len of a channel",
            ],
            rust: &["crossbeam::channel::bounded", "Receiver::len"],
            related: &[
                "channels/unbuffered",
                "channels/backpressure",
            ],
            mistakes: &[
                Mistake {
                    name: "length_polled",
                    summary: "the length of a channel is taken for a sign that data is ready",
                    categories: &[59],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "several_receivers",
                    summary: "several threads receive from one channel",
                    categories: &[60],
                    kind: Kind::Sound,
                },
            ],
            what_ifs: what_ifs::bounded::LIST,
            unshown: what_ifs::bounded::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "range_until_closed",
            main: range_until_closed::main,
            tasks: Some(Tasks {
                main: range_until_closed_async::main,
                rust: &["while let", "mpsc::Receiver::recv"],
                when: "Tasks where the values come from what waits, such as a connection; a thread where they are computed.",
                what_ifs: what_ifs::range_until_closed_async::LIST,
                unshown:
                    what_ifs::range_until_closed_async::UNSHOWN,
                ..TASKS
            }),
            go: &["range", "close"],
            aliases: &[
                "range over channel",
                "for range ch",
                "comma ok receive",
                "closed channel",
                "iterate channel",
            ],
            rust: &[
                "std::sync::mpsc::sync_channel",
                "Receiver::recv",
            ],
            related: &[
                "channels/close_by_owner",
                "channels/worker_pool",
                "composition/stages",
            ],
            answers: &[
                "range_channel",
                "close_data_channel",
                "plain_receive",
            ],
            what_ifs: what_ifs::range_until_closed::LIST,
            unshown: what_ifs::range_until_closed::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "hand_over",
            main: hand_over::main,
            tasks: Some(Tasks {
                main: hand_over_async::main,
                rust: &[
                    "tokio::sync::mpsc::channel",
                    "mpsc::Sender::send",
                ],
                when: "Tasks where the buffers are filled from a connection; threads where they are computed.",
                what_ifs: what_ifs::hand_over_async::LIST,
                unshown: what_ifs::hand_over_async::UNSHOWN,
                ..TASKS
            }),
            go: &["chan", "append"],
            aliases: &[
                "pass ownership",
                "send a pointer over a channel",
                "share memory by communicating",
            ],
            rust: &["SyncSender::send", "Vec"],
            related: &[
                "channels/unbuffered",
                "once_and_pools/pool",
            ],
            mistakes: &[
                Mistake {
                    name: "buffer_reused",
                    summary: "one buffer is read into again and again, and slices of it are sent",
                    categories: &[24],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "changed_after_send",
                    summary: "a map is updated after it was sent",
                    categories: &[25],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "cleanup_counted",
                    summary: "what a value does when it goes away writes to a variable that others read",
                    categories: &[27],
                    kind: Kind::Mistake,
                },
            ],
            what_ifs: what_ifs::hand_over::LIST,
            unshown: what_ifs::hand_over::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "close_by_owner",
            main: close_by_owner::main,
            tasks: Some(Tasks {
                main: close_by_owner_async::main,
                rust: &[
                    "tokio::sync::mpsc::Sender::clone",
                    "JoinSet::join_all",
                ],
                when: "Tasks where the senders wait for what they send; threads where they compute it.",
                what_ifs: what_ifs::close_by_owner_async::LIST,
                unshown: what_ifs::close_by_owner_async::UNSHOWN,
                ..TASKS
            }),
            go: &["close", "sync.WaitGroup"],
            aliases: &[
                "who closes the channel",
                "several producers one channel",
                "multiple senders",
                "send on closed channel",
                "close of closed channel",
                "mpsc",
            ],
            rust: &[
                "SyncSender::clone",
                "std::sync::mpsc::sync_channel",
                "thread::Scope",
            ],
            related: &[
                "channels/range_until_closed",
                "channels/worker_pool",
                "goroutines/panics",
            ],
            answers: &[
                "wait_then_close",
                "generator_channel",
                "returns_channel",
                "fanout_waitgroup",
            ],
            mistakes: &[
                Mistake {
                    name: "published_after_close",
                    summary: "an event is published to a hub that has been closed",
                    categories: &[53],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "closed_by_each",
                    summary: "a channel is closed by each of its workers",
                    categories: &[54],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "closed_while_sending",
                    summary: "a sender is stopped by closing its channel",
                    categories: &[55],
                    kind: Kind::Mistake,
                },
            ],
            what_ifs: what_ifs::close_by_owner::LIST,
            unshown: what_ifs::close_by_owner::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "done_signal",
            main: done_signal::main,
            tasks: Some(Tasks {
                main: done_signal_async::main,
                rust: &[
                    "CancellationToken",
                    "drop_guard",
                    "tokio::sync::mpsc",
                ],
                when: "Tasks where many wait for one event: each that waits costs a few hundred bytes and no thread.",
                what_ifs: what_ifs::done_signal_async::LIST,
                unshown: what_ifs::done_signal_async::UNSHOWN,
                ..TASKS
            }),
            go: &["close", "struct"],
            aliases: &[
                "done channel",
                "struct{} channel",
                "signal channel",
                "notify goroutine",
                "chan struct{}",
            ],
            rust: &["Receiver::recv", "Receiver::try_recv", "drop"],
            related: &[
                "context/stop_workers",
                "channels/unbuffered",
            ],
            answers: &[
                "close_broadcast",
                "wait_on_channel",
                "poll_done",
            ],
            mistakes: &[Mistake {
                name: "ordered_by_the_signal",
                summary: "a variable is written before the signal and read after it",
                categories: &[83],
                kind: Kind::Sound,
            }],
            what_ifs: what_ifs::done_signal::LIST,
            unshown: what_ifs::done_signal::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "backpressure",
            main: backpressure::main,
            tasks: Some(Tasks {
                main: backpressure_async::main,
                rust: &[
                    "tokio::sync::mpsc::channel",
                    "mpsc::Sender::try_send",
                ],
                when: "Tasks where the producer reads from a connection: a task that waits for room reads no more of it.",
                what_ifs: what_ifs::backpressure_async::LIST,
                unshown: what_ifs::backpressure_async::UNSHOWN,
                ..TASKS
            }),
            go: &["make", "len", "select", "default"],
            aliases: &[
                "slow consumer",
                "limit the producer",
                "unbounded queue",
                "queue full",
            ],
            rust: &[
                "crossbeam::channel::bounded",
                "Sender::try_send",
            ],
            related: &[
                "channels/bounded",
                "select/try",
                "composition/stages",
            ],
            what_ifs: what_ifs::backpressure::LIST,
            unshown: what_ifs::backpressure::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "worker_pool",
            main: worker_pool::main,
            tasks: Some(Tasks {
                main: worker_pool_async::main,
                rust: &[
                    "tokio::spawn",
                    "flume::bounded",
                    "JoinSet",
                    "TaskTracker",
                ],
                when: "Tasks where the jobs wait; threads, or rayon, where they compute.",
                what_ifs: what_ifs::worker_pool_async::LIST,
                unshown: what_ifs::worker_pool_async::UNSHOWN,
                ..TASKS
            }),
            go: &["chan", "sync.WaitGroup", "close", "range"],
            aliases: &[
                "thread pool",
                "job queue",
                "fan out",
                "fan out fan in",
                "fixed number of workers",
                "producer consumer",
                "crossbeam channel workers",
            ],
            rust: &[
                "crossbeam::channel::bounded",
                "std::thread::scope",
                "drop",
            ],
            related: &[
                "channels/worker_pool_deadline",
                "parallel/pooled_tasks",
            ],
            answers: &["worker_pool", "wait_then_close"],
            mistakes: &[Mistake {
                name: "any_job",
                summary: "the queue holds functions, and a worker runs whatever comes",
                categories: &[83],
                kind: Kind::Sound,
            }],
            what_ifs: what_ifs::worker_pool::LIST,
            unshown: what_ifs::worker_pool::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "worker_pool_deadline",
            main: worker_pool_deadline::main,
            tasks: Some(Tasks {
                main: worker_pool_deadline_async::main,
                rust: &[
                    "tokio::time::timeout_at",
                    "mpsc::Sender::reserve",
                    "tokio::sync::Semaphore",
                ],
                when: "Tasks where the producers are requests that wait; threads where they and the jobs compute.",
                what_ifs:
                    what_ifs::worker_pool_deadline_async::LIST,
                unshown:
                    what_ifs::worker_pool_deadline_async::UNSHOWN,
                ..TASKS
            }),
            go: &["context.WithTimeout", "select"],
            also: &["context.WithDeadline"],
            aliases: &[
                "submit with timeout",
                "context.WithTimeout",
                "deadline exceeded",
                "reject when busy",
            ],
            rust: &["Sender::send_deadline", "SendTimeoutError"],
            related: &["channels/worker_pool", "select/timeout"],
            answers: &[
                "send_or_done",
                "ctx_timeout_around_call",
                "ctx_check_err",
                "ctx_handed_through",
            ],
            what_ifs: what_ifs::worker_pool_deadline::LIST,
            unshown: what_ifs::worker_pool_deadline::UNSHOWN,
            ..PAIR
        },
    ],
};
