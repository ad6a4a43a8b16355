use crate::catalogue::{PAIR, Pair};
use crate::locks::{guard_returned, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "guard_returned",
    main: guard_returned::main,
    go: &["sync.Mutex", "Mutex.Unlock"],
    aliases: &[
        "return with the lock held",
        "unlock in another function",
        "Lock and Unlock methods",
        "mapped guard",
        "MappedMutexGuard",
    ],
    rust: &["std::sync::MutexGuard", "Deref", "Drop"],
    related: &["locks/locked_helpers", "locks/two_locks"],
    answers: &[
        "unlocks_what_caller_locked",
        "returns_with_lock_held",
    ],
    what_ifs: what_ifs::guard_returned::LIST,
    unshown: what_ifs::guard_returned::UNSHOWN,
    ..PAIR
};
