use crate::catalogue::{PAIR, Pair};
use crate::locks::{try_lock, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "try_lock",
    main: try_lock::main,
    go: &["Mutex.TryLock", "sync.Mutex"],
    aliases: &[
        "TryLock",
        "skip if already running",
        "unlock in another goroutine",
        "one at a time",
        "busy flag",
    ],
    rust: &["Mutex::try_lock", "AtomicBool::swap", "Drop"],
    related: &["atomics/claim", "locks/guard_returned"],
    answers: &["trylock"],
    what_ifs: what_ifs::try_lock::LIST,
    unshown: what_ifs::try_lock::UNSHOWN,
    ..PAIR
};
