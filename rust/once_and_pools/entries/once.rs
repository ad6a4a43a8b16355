use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::once_and_pools::{once, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "once",
    main: once::main,
    go: &["sync.Once", "sync.OnceValue"],
    also: &["sync.OnceFunc"],
    aliases: &[
        "singleton",
        "lazy initialization",
        "lazy static",
        "OnceCell",
        "initialise once",
        "run only once",
        "init function",
    ],
    rust: &["std::sync::LazyLock", "std::sync::Once"],
    related: &["rwlocks/rwlock"],
    answers: &["once_do", "once_value_func"],
    mistakes: &[
        Mistake {
            name: "double_checked",
            summary: "a value is made at its first use, and the first look takes no lock",
            categories: &[22],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "package_variable",
            summary: "a variable that every thread can reach is written to",
            categories: &[7],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "package_cache",
            summary: "results are remembered in a table that every thread can reach",
            categories: &[7],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "package_buffer",
            summary: "all calls of a function use one buffer that every thread can reach",
            categories: &[7],
            kind: Kind::Mistake,
        },
    ],
    what_ifs: what_ifs::once::LIST,
    unshown: what_ifs::once::UNSHOWN,
    ..PAIR
};
