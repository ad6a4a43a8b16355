use crate::atomics::{bits, what_ifs};
use crate::catalogue::{PAIR, Pair};

pub(crate) const ENTRY: Pair = Pair {
    name: "bits",
    main: bits::main,
    go: &["Uint32.Or", "Uint32.And", "atomic.Uint32"],
    also: &["atomic.OrUint32", "atomic.AndUint32"],
    aliases: &[
        "bit flags",
        "bitmask",
        "set a bit atomically",
        "readiness",
        "health check flags",
    ],
    rust: &["AtomicU32::fetch_or", "AtomicU32::fetch_and"],
    related: &["atomics/claim", "atomics/counters"],
    answers: &["atomic_number_read", "atomic_counter_stat"],
    what_ifs: what_ifs::bits::LIST,
    unshown: what_ifs::bits::UNSHOWN,
    ..PAIR
};
