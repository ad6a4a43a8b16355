use crate::atomics::{memory_orders, what_ifs};
use crate::catalogue::{PAIR, Pair};

pub(crate) const ENTRY: Pair = Pair {
    name: "memory_orders",
    main: memory_orders::main,
    go: &["Bool.Store", "Bool.Load", "atomic.Bool"],
    aliases: &[
        "memory ordering",
        "memory order",
        "Relaxed Acquire Release SeqCst",
        "memory barrier",
        "fence",
        "happens-before",
        "store buffer",
        "lost wake-up",
    ],
    rust: &[
        "Ordering::SeqCst",
        "Ordering::Relaxed",
        "std::sync::atomic::AtomicBool",
    ],
    related: &[
        "atomics/counters",
        "atomics/stop_flag",
        "locks/cond",
    ],
    answers: &["atomic_flag", "atomic_number_write"],
    what_ifs: what_ifs::memory_orders::LIST,
    unshown: what_ifs::memory_orders::UNSHOWN,
    ..PAIR
};
