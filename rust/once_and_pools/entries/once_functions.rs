use crate::catalogue::{PAIR, Pair};
use crate::once_and_pools::{once_functions, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "once_functions",
    main: once_functions::main,
    go: &["sync.OnceValues", "sync.OnceFunc"],
    also: &["sync.OnceValue"],
    aliases: &[
        "lazy value with an error",
        "memoize a function",
        "function that runs once",
        "cached result",
    ],
    rust: &["std::sync::LazyLock", "LazyLock::force", "FnOnce"],
    related: &["once_and_pools/once", "atomics/claim"],
    answers: &["once_value_func"],
    what_ifs: what_ifs::once_functions::LIST,
    unshown: what_ifs::once_functions::UNSHOWN,
    ..PAIR
};
