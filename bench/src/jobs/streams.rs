//! Many values through channels.

use super::{Job, Kind, Way};
use crate::expected;

pub(super) const LIST: &[Job] = &[
    Job {
        name: "buffered",
        title: "Values through a channel of 100",
        one: "a value",
        go: "`make(chan uint64, 100)`",
        times: 2_000_000,
        ways: &[
            Way {
                name: "threads",
                what: "crossbeam's `bounded(100)`",
                times: 2_000_000,
            },
            Way {
                name: "tasks",
                what: "`mpsc::channel(100)`",
                times: 2_000_000,
            },
            Way {
                name: "tasks_many",
                what: "`mpsc` with `reserve_many` and `recv_many`",
                times: 2_000_000,
            },
            Way {
                name: "tasks_flume",
                what: "flume's `bounded(100)`",
                times: 2_000_000,
            },
        ],
        recommended: "tasks_many",
        otherwise: "send batches: a `Vec` of values as one",
        pairs: &[
            "channels/bounded",
            "channels/range_until_closed",
            "channels/backpressure",
            "composition/batches",
            "lifecycle/slow_subscriber",
        ],
        tiny: 1_000,
        expected: expected::sum_below,
        kind: Kind::Plain,
    },
    Job {
        name: "fan_in",
        title: "8 senders into one channel of 100",
        one: "a value",
        go: "8 goroutines, one channel",
        times: 2_000_000,
        ways: &[
            Way {
                name: "threads",
                what: "crossbeam",
                times: 1_000_000,
            },
            Way {
                name: "tasks",
                what: "`mpsc`, a clone of the sender each",
                times: 1_000_000,
            },
            Way {
                name: "tasks_many",
                what: "`mpsc` with `reserve_many` and `recv_many`",
                times: 2_000_000,
            },
        ],
        recommended: "tasks_many",
        otherwise: "let each sender collect a batch first",
        pairs: &["parallel/fan_in"],
        tiny: 800,
        expected: expected::sum_of_senders,
        kind: Kind::Plain,
    },
    Job {
        name: "select_two",
        title: "Select of two channels of 100",
        one: "a value",
        go: "`select` with two cases",
        times: 1_000_000,
        ways: &[
            Way {
                name: "threads",
                what: "`select!` of crossbeam",
                times: 500_000,
            },
            Way {
                name: "tasks",
                what: "`tokio::select!` of two `recv`",
                times: 1_000_000,
            },
            Way {
                name: "tasks_many",
                what: "`tokio::select!` of two `recv_many`",
                times: 1_000_000,
            },
        ],
        recommended: "tasks_many",
        otherwise: "one channel of an enum in the place of two",
        pairs: &[
            "select/multiplex",
            "select/leave_the_loop",
            "select/priority",
            "select/try",
        ],
        tiny: 1_000,
        expected: expected::sum_of_two,
        kind: Kind::Plain,
    },
    Job {
        name: "stages",
        title: "Three stages, value by value",
        one: "a value through all three",
        go: "three goroutines, two channels of 100",
        times: 1_000_000,
        ways: &[
            Way {
                name: "threads",
                what: "three threads, crossbeam",
                times: 1_000_000,
            },
            Way {
                name: "tasks",
                what: "three tasks, `mpsc`",
                times: 1_000_000,
            },
            Way {
                name: "tasks_many",
                what: "`mpsc` with `reserve_many` and `recv_many`",
                times: 1_000_000,
            },
        ],
        recommended: "tasks_many",
        otherwise: "batches, as in the line below; or all stages in one task, as iterators",
        pairs: &["composition/stages", "composition/parallel_stages"],
        tiny: 1_000,
        expected: expected::doubled,
        kind: Kind::Plain,
    },
    Job {
        name: "stages_batched",
        title: "Three stages, in batches of 128",
        one: "a value through all three",
        go: "the same with `[]uint64`",
        times: 10_000_000,
        ways: &[
            Way {
                name: "threads",
                what: "three threads, a `Vec` a batch",
                times: 5_000_000,
            },
            Way {
                name: "tasks",
                what: "three tasks, a `Vec` a batch",
                times: 10_000_000,
            },
        ],
        recommended: "tasks",
        otherwise: "all stages in one task, as iterators",
        pairs: &["composition/iterators"],
        tiny: 1_000,
        expected: expected::doubled,
        kind: Kind::Plain,
    },
];
