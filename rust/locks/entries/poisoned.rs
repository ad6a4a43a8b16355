use crate::catalogue::{PAIR, Pair};
use crate::locks::{poisoned, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "poisoned",
    main: poisoned::main,
    go: &["recover", "sync.Mutex"],
    aliases: &[
        "poisoned mutex in a service",
        "clear_poison",
        "recover from a poisoned lock",
        "half changed state",
        "rebuild after a panic",
    ],
    rust: &["Mutex::clear_poison", "std::sync::MutexGuard"],
    related: &["locks/panic_under_lock", "lifecycle/supervisor"],
    answers: &["recover_guard"],
    what_ifs: what_ifs::poisoned::LIST,
    unshown: what_ifs::poisoned::UNSHOWN,
    ..PAIR
};
