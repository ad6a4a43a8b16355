use crate::catalogue::{PAIR, Pair};
use crate::tasks::{every_value, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "every_value",
    main: every_value::main,
    go: &["sync.Cond", "Cond.Broadcast"],
    aliases: &[
        "broadcast channel",
        "Lagged",
        "ring buffer for subscribers",
        "drop oldest",
        "RecvError",
    ],
    rust: &["tokio::sync::broadcast", "RecvError::Lagged"],
    related: &["tasks/latest_value", "lifecycle/slow_subscriber"],
    what_ifs: what_ifs::every_value::LIST,
    unshown: what_ifs::every_value::UNSHOWN,
    ..PAIR
};
