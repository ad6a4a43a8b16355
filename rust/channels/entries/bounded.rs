use crate::catalogue::{Kind, Mistake, PAIR, Pair, TASKS, Tasks};
use crate::channels::{bounded, bounded_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "bounded",
    main: bounded::main,
    tasks: Some(Tasks {
        main: bounded_async::main,
        rust: &[
            "tokio::sync::mpsc::channel",
            "max_capacity",
            "recv_many",
        ],
        when: "Tasks where either end waits for something else as well; the channel for threads where both compute.",
        what_ifs: what_ifs::bounded_async::LIST,
        unshown: what_ifs::bounded_async::UNSHOWN,
        ..TASKS
    }),
    go: &["chan", "make", "len", "cap"],
    aliases: &[
        "make(chan int, n)",
        "channel capacity",
        "buffered channel",
        "make chan with size",
        "len of a channel",
    ],
    rust: &["crossbeam::channel::bounded", "Receiver::len"],
    related: &["channels/unbuffered", "channels/backpressure"],
    mistakes: &[
        Mistake {
            name: "length_polled",
            summary: "the length of a channel is taken for a sign that data is ready",
            categories: &[59],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "several_receivers",
            summary: "several threads receive from one channel",
            categories: &[60],
            kind: Kind::Sound,
        },
    ],
    what_ifs: what_ifs::bounded::LIST,
    unshown: what_ifs::bounded::UNSHOWN,
    ..PAIR
};
