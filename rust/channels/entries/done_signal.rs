use crate::catalogue::{Kind, Mistake, PAIR, Pair, TASKS, Tasks};
use crate::channels::{done_signal, done_signal_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "done_signal",
    main: done_signal::main,
    tasks: Some(Tasks {
        main: done_signal_async::main,
        rust: &[
            "CancellationToken",
            "drop_guard",
            "tokio::sync::mpsc",
        ],
        when: "Tasks where many wait for one event: each that waits costs a few hundred bytes and no thread.",
        what_ifs: what_ifs::done_signal_async::LIST,
        unshown: what_ifs::done_signal_async::UNSHOWN,
        ..TASKS
    }),
    go: &["close", "struct"],
    aliases: &[
        "done channel",
        "struct{} channel",
        "signal channel",
        "notify goroutine",
        "chan struct{}",
    ],
    rust: &["Receiver::recv", "Receiver::try_recv", "drop"],
    related: &["context/stop_workers", "channels/unbuffered"],
    answers: &["close_broadcast", "wait_on_channel", "poll_done"],
    mistakes: &[Mistake {
        name: "ordered_by_the_signal",
        summary: "a variable is written before the signal and read after it",
        categories: &[83],
        kind: Kind::Sound,
    }],
    what_ifs: what_ifs::done_signal::LIST,
    unshown: what_ifs::done_signal::UNSHOWN,
    ..PAIR
};
