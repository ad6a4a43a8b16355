use crate::catalogue::{Kind, Mistake, PAIR, Pair, TASKS, Tasks};
use crate::channels::{unbuffered, unbuffered_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "unbuffered",
    main: unbuffered::main,
    tasks: Some(Tasks {
        main: unbuffered_async::main,
        rust: &["flume::bounded", "send_async", "into_stream"],
        when: "Tasks where values are handed over one by one: between threads each hand-over wakes one up and puts one to sleep.",
        what_ifs: what_ifs::unbuffered_async::LIST,
        unshown: what_ifs::unbuffered_async::UNSHOWN,
        ..TASKS
    }),
    go: &["chan", "make"],
    aliases: &[
        "blocking channel",
        "blocking send",
        "rendezvous",
        "synchronous channel",
        "nil channel",
        "handshake between goroutines",
    ],
    rust: &[
        "std::sync::mpsc::sync_channel",
        "SyncSender::try_send",
    ],
    related: &["channels/bounded", "channels/done_signal"],
    mistakes: &[
        Mistake {
            name: "nil_channel",
            summary: "a struct is made, and its channel is left out",
            categories: &[57],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "wrong_direction",
            summary: "a send to a buffered channel is taken for a sign that the receiver has done its part",
            categories: &[58],
            kind: Kind::Mistake,
        },
    ],
    what_ifs: what_ifs::unbuffered::LIST,
    unshown: what_ifs::unbuffered::UNSHOWN,
    ..PAIR
};
