use crate::catalogue::{Kind, Mistake, PAIR, Pair, TASKS, Tasks};
use crate::channels::{
    close_by_owner, close_by_owner_async, what_ifs,
};

pub(crate) const ENTRY: Pair = Pair {
    name: "close_by_owner",
    main: close_by_owner::main,
    tasks: Some(Tasks {
        main: close_by_owner_async::main,
        rust: &[
            "tokio::sync::mpsc::Sender::clone",
            "JoinSet::join_all",
        ],
        when: "Tasks where the senders wait for what they send; threads where they compute it.",
        what_ifs: what_ifs::close_by_owner_async::LIST,
        unshown: what_ifs::close_by_owner_async::UNSHOWN,
        ..TASKS
    }),
    go: &["close", "sync.WaitGroup"],
    aliases: &[
        "who closes the channel",
        "several producers one channel",
        "multiple senders",
        "send on closed channel",
        "close of closed channel",
        "double close channel",
        "mpsc",
    ],
    rust: &[
        "SyncSender::clone",
        "std::sync::mpsc::sync_channel",
        "thread::Scope",
    ],
    related: &[
        "channels/range_until_closed",
        "channels/worker_pool",
        "goroutines/panics",
    ],
    answers: &[
        "wait_then_close",
        "generator_channel",
        "returns_channel",
        "fanout_waitgroup",
    ],
    mistakes: &[
        Mistake {
            name: "published_after_close",
            summary: "an event is published to a hub that has been closed",
            categories: &[53],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "closed_by_each",
            summary: "a channel is closed by each of its workers",
            categories: &[54],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "closed_while_sending",
            summary: "a sender is stopped by closing its channel",
            categories: &[55],
            kind: Kind::Mistake,
        },
    ],
    what_ifs: what_ifs::close_by_owner::LIST,
    unshown: what_ifs::close_by_owner::UNSHOWN,
    ..PAIR
};
