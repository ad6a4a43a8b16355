use crate::catalogue::{PAIR, Pair};
use crate::tasks::{latest_value, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "latest_value",
    main: latest_value::main,
    go: &["sync.Cond", "Cond.Broadcast"],
    aliases: &[
        "watch channel",
        "broadcast latest value",
        "config reload",
        "observe a value",
        "notify all readers of a change",
    ],
    rust: &["tokio::sync::watch", "watch::Receiver::changed"],
    related: &[
        "lifecycle/notify",
        "lifecycle/slow_subscriber",
        "locks/cond",
        "tasks/permit",
        "tasks/every_value",
    ],
    what_ifs: what_ifs::latest_value::LIST,
    unshown: what_ifs::latest_value::UNSHOWN,
    ..PAIR
};
