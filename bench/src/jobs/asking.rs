//! One asks and another answers: over channels, and over the network.

use super::{Job, Kind, Way};
use crate::expected;

pub(super) const LIST: &[Job] = &[
    Job {
        name: "round_trip",
        title: "There and back over two unbuffered channels",
        one: "a round trip",
        go: "two goroutines",
        times: 200_000,
        ways: &[
            Way {
                name: "threads",
                what: "two threads, crossbeam's `bounded(0)`",
                times: 4_000,
            },
            Way {
                name: "tasks",
                what: "two tasks, flume's `bounded(0)`",
                times: 200_000,
            },
            Way {
                name: "tasks_one_thread",
                what: "two tasks and flume on the runtime of one thread",
                times: 200_000,
            },
            Way {
                name: "tasks_in_main",
                what: "the same, one of the two in the body of `#[tokio::main]`",
                times: 4_000,
            },
        ],
        recommended: "tasks_one_thread",
        otherwise: "ask for many at once, or let one task do both",
        pairs: &["channels/unbuffered", "channels/hand_over"],
        tiny: 20,
        expected: expected::sum_below,
        kind: Kind::Plain,
    },
    Job {
        name: "request_reply",
        title: "A request with a channel for its reply",
        one: "a request",
        go: "a `chan` of structs with a `chan`",
        times: 200_000,
        ways: &[
            Way {
                name: "threads",
                what: "crossbeam, `bounded(1)` for the reply",
                times: 4_000,
            },
            Way {
                name: "tasks",
                what: "`mpsc`, and `oneshot` for the reply",
                times: 200_000,
            },
        ],
        recommended: "tasks",
        otherwise: "a runtime of one thread, or a lock in the place of a task that answers",
        pairs: &[
            "lifecycle/event_loop",
            "lifecycle/handlers",
            "lifecycle/state_machine",
            "once_and_pools/init_retry",
            "x/singleflight",
        ],
        tiny: 20,
        expected: expected::sum_below,
        kind: Kind::Plain,
    },
    Job {
        name: "echo",
        title: "Echo over TCP, 200 connections",
        one: "a message of 64 bytes, all connections together",
        go: "a goroutine a connection",
        times: 30_000,
        ways: &[
            Way {
                name: "threads",
                what: "a thread a connection",
                times: 30_000,
            },
            Way {
                name: "tasks",
                what: "a task a connection",
                times: 30_000,
            },
        ],
        recommended: "tasks",
        otherwise: "a runtime of one thread",
        pairs: &["services/connections", "context/blocked_read"],
        tiny: 400,
        expected: expected::each_once,
        kind: Kind::Served { connections: 200 },
    },
    Job {
        name: "http",
        title: "HTTP hello, 50 connections kept alive",
        one: "a request, all connections together",
        go: "`net/http`",
        times: 30_000,
        ways: &[Way {
            name: "tasks",
            what: "axum",
            times: 30_000,
        }],
        recommended: "tasks",
        otherwise: "hyper without axum, or a runtime of one thread",
        pairs: &["services/http_shutdown", "services/request_context"],
        tiny: 100,
        expected: expected::each_once,
        kind: Kind::Served { connections: 50 },
    },
];
