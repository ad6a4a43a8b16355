use crate::catalogue::{Compare, PAIR, Pair};
use crate::differences::{default_capacity, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "default_capacity",
    main: default_capacity::main,
    go: &["make", "chan", "select"],
    aliases: &[
        "unbounded channel",
        "unbuffered channel",
        "mpsc::channel",
        "capacity of a channel",
    ],
    rust: &[
        "std::sync::mpsc::channel",
        "std::sync::mpsc::sync_channel",
    ],
    related: &["channels/unbuffered", "channels/backpressure"],
    compare: Compare::Differs {
        by: &[],
        why: "the channel that is made by default has no \
              buffer in Go, and no bound in Rust",
    },
    what_ifs: what_ifs::default_capacity::LIST,
    unshown: what_ifs::default_capacity::UNSHOWN,
    ..PAIR
};
