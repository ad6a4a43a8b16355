use crate::catalogue::{PAIR, Pair};
use crate::locks::{two_locks, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "two_locks",
    main: two_locks::main,
    go: &["sync.Mutex", "Mutex.Lock"],
    aliases: &[
        "lock ordering",
        "deadlock",
        "two mutexes",
        "AB-BA",
        "transfer between accounts",
        "nested locks",
    ],
    rust: &["std::sync::MutexGuard", "std::sync::Mutex"],
    related: &["locks/guarded_struct", "locks/guard_returned"],
    answers: &["two_locks_nested"],
    what_ifs: what_ifs::two_locks::LIST,
    unshown: what_ifs::two_locks::UNSHOWN,
    ..PAIR
};
