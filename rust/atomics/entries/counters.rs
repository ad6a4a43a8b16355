use crate::atomics::{counters, what_ifs};
use crate::catalogue::{Kind, Mistake, PAIR, Pair};

pub(crate) const ENTRY: Pair = Pair {
    name: "counters",
    main: counters::main,
    go: &["atomic.Int64", "Int64.CompareAndSwap", "Int64.Add"],
    also: &["atomic.AddInt64"],
    aliases: &[
        "atomic add",
        "compare and swap",
        "CAS loop",
        "lock-free counter",
        "memory ordering",
        "SeqCst Relaxed",
    ],
    rust: &[
        "std::sync::atomic::AtomicU64",
        "AtomicU64::fetch_add",
        "AtomicU64::try_update",
    ],
    related: &["locks/counter", "atomics/statistics"],
    answers: &[
        "atomic_number_read",
        "atomic_counter_stat",
        "atomic_cas_loop",
    ],
    mistakes: &[
        Mistake {
            name: "plain_read",
            summary: "a number that is changed atomically is read as a plain one",
            categories: &[40],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "assigned_back",
            summary: "the result of an atomic addition is assigned to the atomic",
            categories: &[41],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "copied",
            summary: "a struct with an atomic in it is copied",
            categories: &[42],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "busy_flag",
            summary: "a plain flag says that a job is running",
            categories: &[47],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "wrong_ordering",
            summary: "a load is given the memory ordering of a store",
            categories: &[43],
            kind: Kind::Sound,
        },
    ],
    what_ifs: what_ifs::counters::LIST,
    unshown: what_ifs::counters::UNSHOWN,
    ..PAIR
};
