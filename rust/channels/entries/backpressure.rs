use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::channels::{backpressure, backpressure_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "backpressure",
    main: backpressure::main,
    tasks: Some(Tasks {
        main: backpressure_async::main,
        rust: &[
            "tokio::sync::mpsc::channel",
            "mpsc::Sender::try_send",
        ],
        when: "Tasks where the producer reads from a connection: a task that waits for room reads no more of it.",
        what_ifs: what_ifs::backpressure_async::LIST,
        unshown: what_ifs::backpressure_async::UNSHOWN,
        ..TASKS
    }),
    go: &["make", "len", "select", "default"],
    aliases: &[
        "slow consumer",
        "limit the producer",
        "unbounded queue",
        "queue full",
    ],
    rust: &["crossbeam::channel::bounded", "Sender::try_send"],
    related: &[
        "channels/bounded",
        "select/try",
        "composition/stages",
    ],
    what_ifs: what_ifs::backpressure::LIST,
    unshown: what_ifs::backpressure::UNSHOWN,
    ..PAIR
};
