use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::once_and_pools::{once_field, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "once_field",
    main: once_field::main,
    go: &["sync.Once", "Once.Do"],
    also: &["sync.OnceValue"],
    aliases: &[
        "lazy connection",
        "lazy field",
        "once per struct",
        "connect on first use",
        "close before use",
        "get_or_init",
    ],
    rust: &["std::sync::OnceLock", "OnceLock::get_or_init"],
    related: &[
        "once_and_pools/once",
        "once_and_pools/init_retry",
        "lifecycle/close_twice",
    ],
    answers: &["once_do"],
    mistakes: &[Mistake {
        name: "read_around",
        summary: "a field that a once fills is read around the once",
        categories: &[22],
        kind: Kind::Mistake,
    }],
    what_ifs: what_ifs::once_field::LIST,
    unshown: what_ifs::once_field::UNSHOWN,
    ..PAIR
};
