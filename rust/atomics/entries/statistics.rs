use crate::atomics::{statistics, what_ifs};
use crate::catalogue::{PAIR, Pair};

pub(crate) const ENTRY: Pair = Pair {
    name: "statistics",
    main: statistics::main,
    go: &[
        "atomic.Uint64",
        "atomic.Int64",
        "Int64.Add",
        "Uint64.Load",
    ],
    also: &["atomic.AddUint64", "expvar.Int"],
    aliases: &[
        "atomic stats struct",
        "metrics counter",
        "gauge",
        "in-flight requests",
        "Add returns the new value",
        "sequence number",
        "next id",
    ],
    rust: &[
        "AtomicU64::fetch_add",
        "AtomicU64::fetch_sub",
        "AtomicU64::load",
    ],
    related: &["atomics/counters", "composition/semaphore"],
    answers: &[
        "atomic_number_read",
        "atomic_counter_stat",
        "atomic_add_and_use_result",
    ],
    what_ifs: what_ifs::statistics::LIST,
    unshown: what_ifs::statistics::UNSHOWN,
    ..PAIR
};
