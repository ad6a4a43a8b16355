use crate::catalogue::{Kind, Mistake, PAIR, Pair, TASKS, Tasks};
use crate::channels::{hand_over, hand_over_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "hand_over",
    main: hand_over::main,
    tasks: Some(Tasks {
        main: hand_over_async::main,
        rust: &["tokio::sync::mpsc::channel", "mpsc::Sender::send"],
        when: "Tasks where the buffers are filled from a connection; threads where they are computed.",
        what_ifs: what_ifs::hand_over_async::LIST,
        unshown: what_ifs::hand_over_async::UNSHOWN,
        ..TASKS
    }),
    go: &["chan", "append"],
    aliases: &[
        "pass ownership",
        "send a pointer over a channel",
        "share memory by communicating",
    ],
    rust: &["SyncSender::send", "Vec"],
    related: &["channels/unbuffered", "once_and_pools/pool"],
    mistakes: &[
        Mistake {
            name: "buffer_reused",
            summary: "one buffer is read into again and again, and slices of it are sent",
            categories: &[24],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "changed_after_send",
            summary: "a map is updated after it was sent",
            categories: &[25],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "cleanup_counted",
            summary: "what a value does when it goes away writes to a variable that others read",
            categories: &[27],
            kind: Kind::Mistake,
        },
    ],
    what_ifs: what_ifs::hand_over::LIST,
    unshown: what_ifs::hand_over::UNSHOWN,
    ..PAIR
};
