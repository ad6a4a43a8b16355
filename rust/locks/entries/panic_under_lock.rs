use crate::catalogue::{PAIR, Pair};
use crate::locks::{panic_under_lock, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "panic_under_lock",
    main: panic_under_lock::main,
    go: &["recover", "sync.Mutex", "defer", "panic"],
    aliases: &[
        "poisoned lock",
        "PoisonError",
        "recover in a handler",
        "panic while holding a mutex",
    ],
    rust: &[
        "std::sync::PoisonError",
        "std::panic::set_hook",
        "Mutex::lock",
    ],
    related: &["locks/counter", "goroutines/panics"],
    answers: &["recover_in_goroutine", "recover_guard"],
    what_ifs: what_ifs::panic_under_lock::LIST,
    unshown: what_ifs::panic_under_lock::UNSHOWN,
    ..PAIR
};
