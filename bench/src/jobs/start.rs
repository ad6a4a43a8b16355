//! Starting, and waiting for many.

use super::{Job, Kind, Way};
use crate::expected;

pub(super) const LIST: &[Job] = &[
    Job {
        name: "start_and_join",
        title: "Start one and wait for it",
        one: "a start and a join",
        go: "a goroutine and a `WaitGroup`",
        times: 200_000,
        ways: &[
            Way {
                name: "threads",
                what: "`thread::scope` with one `spawn`",
                times: 1_500,
            },
            Way {
                name: "tasks",
                what: "`tokio::spawn`, from a task",
                times: 200_000,
            },
            Way {
                name: "tasks_one_thread",
                what: "the same on the runtime of one thread",
                times: 200_000,
            },
            Way {
                name: "tasks_in_main",
                what: "`tokio::spawn` from the body of `#[tokio::main]`",
                times: 4_000,
            },
            Way {
                name: "rayon",
                what: "rayon's `scope`, from a thread of the pool",
                times: 1_000_000,
            },
        ],
        recommended: "tasks",
        otherwise: "start fewer: one task for several items",
        pairs: &[
            "goroutines/spawn_and_wait",
            "goroutines/results",
            "goroutines/panics",
            "goroutines/as_they_come",
            "goroutines/recover",
            "goroutines/callbacks",
            "lifecycle/fire_and_forget",
            "lifecycle/supervisor",
            "lifecycle/tracked",
            "context/values",
            "testing/failed_in_a_worker",
        ],
        tiny: 20,
        expected: expected::sum_below,
        kind: Kind::Plain,
    },
    Job {
        name: "many_adders",
        title: "100,000 that each add to an atomic",
        one: "a task",
        go: "a goroutine each",
        times: 200_000,
        ways: &[
            Way {
                name: "threads",
                what: "a thread each, 1,000 at a time",
                times: 2_000,
            },
            Way {
                name: "tasks",
                what: "a task each, the handles in a `Vec`",
                times: 200_000,
            },
            Way {
                name: "tasks_chunks",
                what: "a task for each 1,000",
                times: 2_000_000,
            },
            Way {
                name: "rayon",
                what: "rayon's `scope`, a `spawn` each",
                times: 200_000,
            },
        ],
        recommended: "rayon",
        otherwise: "fewer tasks: one for each 1,000 items",
        pairs: &["parallel/pooled_tasks"],
        tiny: 2_500,
        expected: expected::each_once,
        kind: Kind::Plain,
    },
    Job {
        name: "parked",
        title: "100,000 that wait, and are all woken",
        one: "one of them woken and ended",
        go: "goroutines that receive from a channel, which is closed",
        times: 100_000,
        ways: &[
            Way {
                name: "threads",
                what: "1,000 threads, and the end of a channel of crossbeam",
                times: 1_000,
            },
            Way {
                name: "tasks",
                what: "tasks, and a `CancellationToken`",
                times: 100_000,
            },
            Way {
                name: "tasks_notify",
                what: "tasks, and `Notify::notify_waiters`",
                times: 100_000,
            },
        ],
        recommended: "tasks",
        otherwise: "where all wait already, `Notify::notify_waiters`",
        pairs: &[
            "context/stop_workers",
            "context/cancel_with_context",
            "channels/done_signal",
            "channels/close_by_owner",
            "context/cause",
            "context/handed_down",
            "lifecycle/start_and_close",
            "lifecycle/close_twice",
            "lifecycle/notify",
            "locks/cond",
            "testing/left_running",
        ],
        tiny: 50,
        expected: expected::each_once,
        kind: Kind::Parked,
    },
];
