use crate::atomics::{value, what_ifs};
use crate::catalogue::{PAIR, Pair};

pub(crate) const ENTRY: Pair = Pair {
    name: "value",
    main: value::main,
    go: &[
        "atomic.Value",
        "Value.Load",
        "Value.Store",
        "Value.Swap",
        "Value.CompareAndSwap",
    ],
    also: &["atomic.Pointer"],
    aliases: &[
        "latest value",
        "last known status",
        "watch",
        "inconsistently typed value",
        "publish a value",
    ],
    rust: &["std::sync::RwLock", "Option::replace"],
    related: &["atomics/config", "rwlocks/rwlock"],
    answers: &[
        "atomic_pointer_read",
        "atomic_pointer_publish",
        "T:waitgroup_field",
    ],
    what_ifs: what_ifs::value::LIST,
    unshown: what_ifs::value::UNSHOWN,
    ..PAIR
};
