//! Four that share something.

use super::{Job, Kind, Way};
use crate::expected;

pub(super) const LIST: &[Job] = &[
    Job {
        name: "mutex",
        title: "A mutex that four want, held for an addition",
        one: "a lock and unlock, all four together",
        go: "`sync.Mutex`",
        times: 4_000_000,
        ways: &[
            Way {
                name: "threads",
                what: "`Mutex` of the standard library, threads",
                times: 4_000_000,
            },
            Way {
                name: "threads_parking_lot",
                what: "`Mutex` of parking_lot, threads",
                times: 4_000_000,
            },
            Way {
                name: "tasks",
                what: "`Mutex` of the standard library, tasks",
                times: 4_000_000,
            },
            Way {
                name: "tasks_mutex_of_tokio",
                what: "`Mutex` of tokio, tasks",
                times: 400_000,
            },
        ],
        recommended: "threads",
        otherwise: "parking_lot's, an atomic, or a part for each thread that is added at the end",
        pairs: &["locks/counter", "locks/guarded_struct"],
        tiny: 400,
        expected: expected::each_once,
        kind: Kind::Plain,
    },
    Job {
        name: "mutex_held",
        title: "The same, held for about 150 ns",
        one: "a lock and unlock, all four together",
        go: "`sync.Mutex`",
        times: 400_000,
        ways: &[
            Way {
                name: "threads",
                what: "`Mutex` of the standard library, threads",
                times: 400_000,
            },
            Way {
                name: "tasks",
                what: "`Mutex` of the standard library, tasks",
                times: 400_000,
            },
        ],
        recommended: "threads",
        otherwise: "hold it shorter: work first, then lock",
        pairs: &["locks/short_section"],
        tiny: 400,
        expected: expected::held,
        kind: Kind::Plain,
    },
    Job {
        name: "rwlock",
        title: "A read-write lock, one access in 1,000 writes",
        one: "an access, all four together",
        go: "`sync.RWMutex`",
        times: 2_000_000,
        ways: &[
            Way {
                name: "threads",
                what: "`RwLock` of the standard library",
                times: 2_000_000,
            },
            Way {
                name: "threads_parking_lot",
                what: "`RwLock` of parking_lot",
                times: 2_000_000,
            },
        ],
        recommended: "threads",
        otherwise: "a mutex, where the sections are short; a snapshot in an `Arc` that readers clone",
        pairs: &["rwlocks/rwlock", "rwlocks/read_mostly"],
        tiny: 4_000,
        expected: expected::each_once,
        kind: Kind::Plain,
    },
    Job {
        name: "atomic",
        title: "An atomic counter that four add to",
        one: "an addition, all four together",
        go: "`atomic.Uint64`",
        times: 8_000_000,
        ways: &[Way {
            name: "threads",
            what: "`AtomicU64`",
            times: 8_000_000,
        }],
        recommended: "threads",
        otherwise: "count in a local variable and add once",
        pairs: &["atomics/counters", "atomics/statistics"],
        tiny: 400,
        expected: expected::each_once,
        kind: Kind::Plain,
    },
    Job {
        name: "once",
        title: "What is made once, got by four",
        one: "a get, all four together",
        go: "`sync.OnceValue`",
        times: 40_000_000,
        ways: &[Way {
            name: "threads",
            what: "`OnceLock::get_or_init`",
            times: 40_000_000,
        }],
        recommended: "threads",
        otherwise: "get it once, before the loop",
        pairs: &["once_and_pools/once", "once_and_pools/once_functions"],
        tiny: 400,
        expected: expected::threes,
        kind: Kind::Plain,
    },
];
