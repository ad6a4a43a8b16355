use crate::catalogue::{PAIR, Pair};
use crate::locks::{send_under_lock, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "send_under_lock",
    main: send_under_lock::main,
    go: &["sync.Mutex", "select", "close"],
    aliases: &[
        "channel send under a mutex",
        "send on closed channel",
        "closed flag",
        "try to send",
        "queue that refuses when full",
    ],
    rust: &[
        "crossbeam::channel::bounded",
        "Sender::try_send",
        "std::sync::Mutex",
    ],
    related: &[
        "channels/bounded",
        "lifecycle/close_twice",
        "select/try",
    ],
    answers: &["T:mutex_and_channels", "channel_op_under_lock"],
    what_ifs: what_ifs::send_under_lock::LIST,
    unshown: what_ifs::send_under_lock::UNSHOWN,
    ..PAIR
};
