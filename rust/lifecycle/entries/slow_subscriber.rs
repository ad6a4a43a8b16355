use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::lifecycle::{
    slow_subscriber, slow_subscriber_async, what_ifs,
};

pub(crate) const ENTRY: Pair = Pair {
    name: "slow_subscriber",
    main: slow_subscriber::main,
    tasks: Some(Tasks {
        main: slow_subscriber_async::main,
        rust: &["tokio::sync::mpsc", "try_send", "TrySendError"],
        when: "Either for the publisher, which waits for nobody; tasks for many subscribers.",
        what_ifs: what_ifs::slow_subscriber_async::LIST,
        unshown: what_ifs::slow_subscriber_async::UNSHOWN,
        ..TASKS
    }),
    go: &["select", "sync.Mutex", "map"],
    aliases: &[
        "unsubscribe",
        "publish subscribe",
        "pubsub",
        "broadcast",
        "observer",
        "event bus",
        "slow consumer",
    ],
    rust: &["Sender::try_send", "Vec::retain", "Arc"],
    related: &["lifecycle/handlers", "select/try"],
    answers: &[
        "T:mutex_map",
        "T:mutex_struct",
        "channel_op_under_lock",
        "close_data_channel",
        "map_read_under_mutex",
        "mutex_defer_method",
        "pubsub_drop_slow",
        "range_channel",
        "try_send",
    ],
    what_ifs: what_ifs::slow_subscriber::LIST,
    unshown: what_ifs::slow_subscriber::UNSHOWN,
    ..PAIR
};
