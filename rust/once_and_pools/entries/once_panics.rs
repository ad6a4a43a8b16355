use crate::catalogue::{Compare, PAIR, Pair};
use crate::once_and_pools::{once_panics, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "once_panics",
    main: once_panics::main,
    go: &["sync.Once", "sync.OnceFunc", "recover"],
    also: &["sync.OnceValue"],
    aliases: &[
        "panic in Once.Do",
        "Once instance has previously been poisoned",
        "LazyLock poisoned",
        "init failed with a panic",
    ],
    rust: &[
        "std::sync::Once",
        "std::sync::LazyLock",
        "std::sync::OnceLock",
    ],
    related: &[
        "once_and_pools/init_retry",
        "locks/panic_under_lock",
    ],
    answers: &[
        "once_do",
        "once_value_func",
        "recover_in_goroutine",
    ],
    compare: Compare::Differs {
        by: &[],
        why: "after a panic, a `sync.Once` counts as done and a `Once` \
      is poisoned",
    },
    what_ifs: what_ifs::once_panics::LIST,
    unshown: what_ifs::once_panics::UNSHOWN,
    ..PAIR
};
