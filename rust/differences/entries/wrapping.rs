use crate::catalogue::{Compare, PAIR, Pair};
use crate::differences::{what_ifs, wrapping};

pub(crate) const ENTRY: Pair = Pair {
    name: "wrapping",
    main: wrapping::main,
    go: &["uint32", "atomic.Uint32"],
    aliases: &[
        "integer overflow",
        "wrap around",
        "attempt to multiply with overflow",
        "attempt to subtract with overflow",
        "hash",
    ],
    rust: &[
        "u32::wrapping_mul",
        "u32::checked_sub",
        "AtomicU32::fetch_add",
    ],
    related: &["atomics/counters"],
    compare: Compare::Differs {
        by: &[],
        why: "a difference below zero wraps in Go and is `None` in Rust",
    },
    what_ifs: what_ifs::wrapping::LIST,
    unshown: what_ifs::wrapping::UNSHOWN,
    ..PAIR
};
