use crate::catalogue::{PAIR, Pair};
use crate::locks::{locked_helpers, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "locked_helpers",
    main: locked_helpers::main,
    go: &["sync.Mutex", "defer"],
    aliases: &[
        "caller must hold the lock",
        "Locked suffix",
        "helper under a lock",
        "two fields of a guard",
        "LRU cache",
        "non-reentrant mutex",
    ],
    rust: &["std::sync::Mutex", "Mutex::lock"],
    related: &["locks/guarded_struct"],
    answers: &["caller_holds_lock"],
    what_ifs: what_ifs::locked_helpers::LIST,
    unshown: what_ifs::locked_helpers::UNSHOWN,
    ..PAIR
};
