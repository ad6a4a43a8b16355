use crate::catalogue::{PAIR, Pair};
use crate::locks::{mutex_or_channel, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "mutex_or_channel",
    main: mutex_or_channel::main,
    go: &["sync.Mutex", "chan", "Mutex.TryLock"],
    aliases: &[
        "mutex vs channel",
        "actor",
        "share memory by communicating",
        "channel of functions",
        "monitor or actor",
    ],
    rust: &["std::sync::Mutex", "std::sync::mpsc::sync_channel"],
    related: &[
        "lifecycle/event_loop",
        "locks/shared_struct",
        "locks/send_under_lock",
    ],
    what_ifs: what_ifs::mutex_or_channel::LIST,
    unshown: what_ifs::mutex_or_channel::UNSHOWN,
    ..PAIR
};
