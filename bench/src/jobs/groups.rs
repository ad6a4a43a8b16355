//! Work for several hands, and groups that can fail.

use super::{Job, Kind, Way};
use crate::expected;

pub(super) const LIST: &[Job] = &[
    Job {
        name: "pool_1us",
        title: "A pool of 8, jobs of a microsecond",
        one: "a job and its result",
        go: "8 goroutines, two channels of 100",
        times: 100_000,
        ways: &[
            Way {
                name: "threads",
                what: "8 threads, crossbeam",
                times: 100_000,
            },
            Way {
                name: "tasks",
                what: "8 tasks, async-channel and `mpsc`",
                times: 100_000,
            },
            Way {
                name: "rayon",
                what: "rayon's `into_par_iter`",
                times: 100_000,
            },
        ],
        recommended: "rayon",
        otherwise: "hand out batches",
        pairs: &["channels/worker_pool", "parallel/map"],
        tiny: 100,
        expected: expected::microseconds,
        kind: Kind::Plain,
    },
    Job {
        name: "pool_100us",
        title: "A pool of 8, jobs of 100 microseconds",
        one: "a job and its result",
        go: "8 goroutines, two channels of 100",
        times: 1_600,
        ways: &[
            Way {
                name: "threads",
                what: "8 threads, crossbeam",
                times: 1_600,
            },
            Way {
                name: "tasks",
                what: "8 tasks, async-channel and `mpsc`",
                times: 1_600,
            },
            Way {
                name: "rayon",
                what: "rayon's `into_par_iter`",
                times: 1_600,
            },
        ],
        recommended: "rayon",
        otherwise: "look at the work itself: the rest is small beside it",
        pairs: &[
            "channels/worker_pool",
            "parallel/map",
            "channels/worker_pool_deadline",
            "composition/semaphore",
            "x/semaphore",
        ],
        tiny: 20,
        expected: expected::hundreds,
        kind: Kind::Plain,
    },
    Job {
        name: "parallel_sum",
        title: "The sum of a million numbers",
        one: "a sum",
        go: "a goroutine a core, a part of the slice each",
        times: 200,
        ways: &[
            Way {
                name: "threads",
                what: "scoped threads, `chunks`",
                times: 200,
            },
            Way {
                name: "rayon",
                what: "`par_iter().sum()`",
                times: 200,
            },
        ],
        recommended: "rayon",
        otherwise: "larger parts: `with_min_len`",
        pairs: &["parallel/reduce", "parallel/chunks"],
        tiny: 2,
        expected: expected::sums,
        kind: Kind::Plain,
    },
    Job {
        name: "first_error",
        title: "1,000 tasks of which one fails, and the others stop",
        one: "a group of 1,000",
        go: "a group as `errgroup`'s, with a context",
        times: 80,
        ways: &[
            Way {
                name: "threads",
                what: "scoped threads, and the end of a channel",
                times: 2,
            },
            Way {
                name: "tasks",
                what: "`JoinSet`, and its `shutdown`",
                times: 80,
            },
        ],
        recommended: "tasks",
        otherwise: "`FuturesUnordered` in one task",
        pairs: &["x/errgroup", "composition/first_answer", "x/errgroup_limit"],
        tiny: 1,
        expected: expected::failures,
        kind: Kind::Plain,
    },
];
