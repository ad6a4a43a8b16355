use crate::catalogue::{PAIR, Pair};
use crate::tasks::{permit, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "permit",
    main: permit::main,
    go: &["chan", "select"],
    also: &["Cond.Signal"],
    aliases: &[
        "Notify",
        "lost wake-up",
        "wake up a goroutine",
        "sync.Cond with tasks",
        "kick channel",
    ],
    rust: &["tokio::sync::Notify", "Notify::notify_one"],
    related: &[
        "locks/cond",
        "tasks/latest_value",
        "lifecycle/notify",
    ],
    what_ifs: what_ifs::permit::LIST,
    unshown: what_ifs::permit::UNSHOWN,
    ..PAIR
};
