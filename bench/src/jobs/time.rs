//! Timers.

use super::{Job, Kind, Way};
use crate::expected;

pub(super) const LIST: &[Job] = &[
    Job {
        name: "timers",
        title: "10,000 that sleep for a millisecond",
        one: "one of them, from its start to its end",
        go: "`time.Sleep` in a goroutine each",
        times: 50_000,
        ways: &[
            Way {
                name: "threads",
                what: "`thread::sleep`, 1,000 threads at a time",
                times: 2_000,
            },
            Way {
                name: "tasks",
                what: "`tokio::time::sleep` in a task each",
                times: 50_000,
            },
        ],
        recommended: "tasks",
        otherwise: "one task with a `DelayQueue`",
        pairs: &[
            "time/pause",
            "lifecycle/janitor",
            "select/ticker",
            "time/after_func",
            "time/flush_every",
            "time/paced",
            "time/poll_until",
            "time/retry",
            "time/ticker_loop",
            "time/late_timer",
        ],
        tiny: 50,
        expected: expected::each_once,
        kind: Kind::Plain,
    },
    Job {
        name: "timers_cancelled",
        title: "10,000 that would sleep for an hour, cancelled",
        one: "one of them, from its start to its end",
        go: "`select` of `ctx.Done()` and `time.After`",
        times: 50_000,
        ways: &[
            Way {
                name: "threads",
                what: "`recv_timeout` of crossbeam, 1,000 threads at a time",
                times: 2_000,
            },
            Way {
                name: "tasks",
                what: "`tokio::select!` of a `CancellationToken` and a `sleep`",
                times: 50_000,
            },
            Way {
                name: "tasks_abort",
                what: "`JoinSet::abort_all`",
                times: 50_000,
            },
        ],
        recommended: "tasks",
        otherwise: "`JoinSet::abort_all`, where nothing is to be tidied up",
        pairs: &[
            "context/deadline_of_a_call",
            "select/timeout",
            "time/deadlines",
            "time/debounce",
            "time/idle_timer",
            "testing/deadline_of_a_test",
        ],
        tiny: 50,
        expected: expected::each_once,
        kind: Kind::Plain,
    },
];
