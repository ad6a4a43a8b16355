use crate::catalogue::{Compare, PAIR, Pair};
use crate::differences::{send_to_closed, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "send_to_closed",
    main: send_to_closed::main,
    go: &["close", "recover", "select"],
    aliases: &[
        "send on closed channel",
        "panic: send on closed channel",
        "receiver is gone",
        "close of closed channel",
    ],
    rust: &["SyncSender::try_send", "TrySendError", "Drop"],
    related: &[
        "channels/range_until_closed",
        "lifecycle/close_twice",
    ],
    compare: Compare::Differs {
        by: &[],
        why: "a send that nobody will receive panics in Go \
              and gives the value back in Rust; what waits \
              in the channel is kept, or goes with its \
              receiver",
    },
    answers: &["try_send"],
    what_ifs: what_ifs::send_to_closed::LIST,
    unshown: what_ifs::send_to_closed::UNSHOWN,
    ..PAIR
};
