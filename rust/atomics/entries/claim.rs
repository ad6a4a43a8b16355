use crate::atomics::{claim, what_ifs};
use crate::catalogue::{PAIR, Pair};

pub(crate) const ENTRY: Pair = Pair {
    name: "claim",
    main: claim::main,
    go: &["Int32.CompareAndSwap", "Int32.Swap", "atomic.Int32"],
    also: &["atomic.CompareAndSwapInt32", "Bool.CompareAndSwap"],
    aliases: &[
        "close only once",
        "closed flag",
        "start only once",
        "state machine with an atomic",
        "check and set",
        "test and set",
    ],
    rust: &[
        "AtomicU8::swap",
        "AtomicU8::compare_exchange",
        "Ordering::AcqRel",
    ],
    related: &["once_and_pools/once", "atomics/stop_flag"],
    answers: &["atomic_cas_state"],
    what_ifs: what_ifs::claim::LIST,
    unshown: what_ifs::claim::UNSHOWN,
    ..PAIR
};
