use crate::catalogue::{PAIR, Pair};
use crate::locks::{shared_struct, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "shared_struct",
    main: shared_struct::main,
    go: &["sync.Mutex", "Mutex.Lock"],
    aliases: &[
        "share a struct between goroutines",
        "pointer to a struct with a mutex",
        "lock without defer",
        "getter with a lock",
        "check then act",
    ],
    rust: &["std::sync::Arc", "std::sync::Mutex", "JoinHandle"],
    related: &["locks/guarded_struct", "atomics/statistics"],
    answers: &[
        "mutex_whole_method_no_defer",
        "mutex_getter_no_defer",
    ],
    what_ifs: what_ifs::shared_struct::LIST,
    unshown: what_ifs::shared_struct::UNSHOWN,
    ..PAIR
};
