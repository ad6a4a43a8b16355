use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::channels::{
    range_until_closed, range_until_closed_async, what_ifs,
};

pub(crate) const ENTRY: Pair = Pair {
    name: "range_until_closed",
    main: range_until_closed::main,
    tasks: Some(Tasks {
        main: range_until_closed_async::main,
        rust: &["while let", "mpsc::Receiver::recv"],
        when: "Tasks where the values come from what waits, such as a connection; a thread where they are computed.",
        what_ifs: what_ifs::range_until_closed_async::LIST,
        unshown: what_ifs::range_until_closed_async::UNSHOWN,
        ..TASKS
    }),
    go: &["range", "close"],
    aliases: &[
        "range over channel",
        "for range ch",
        "comma ok receive",
        "closed channel",
        "iterate channel",
    ],
    rust: &["std::sync::mpsc::sync_channel", "Receiver::recv"],
    related: &[
        "channels/close_by_owner",
        "channels/worker_pool",
        "composition/stages",
    ],
    answers: &[
        "range_channel",
        "close_data_channel",
        "plain_receive",
    ],
    what_ifs: what_ifs::range_until_closed::LIST,
    unshown: what_ifs::range_until_closed::UNSHOWN,
    ..PAIR
};
