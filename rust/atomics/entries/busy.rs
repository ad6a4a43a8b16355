use crate::atomics::{busy, what_ifs};
use crate::catalogue::{PAIR, Pair};

pub(crate) const ENTRY: Pair = Pair {
    name: "busy",
    main: busy::main,
    go: &["Bool.CompareAndSwap", "Bool.Swap", "atomic.Bool"],
    also: &["Mutex.TryLock"],
    aliases: &[
        "one at a time",
        "already running",
        "skip if busy",
        "refresh in progress",
        "try lock",
    ],
    rust: &["AtomicBool::swap", "Drop"],
    related: &["atomics/claim", "atomics/stop_flag"],
    answers: &["atomic_flag_claim", "atomic_number_write"],
    what_ifs: what_ifs::busy::LIST,
    unshown: what_ifs::busy::UNSHOWN,
    ..PAIR
};
