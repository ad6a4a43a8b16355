use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::context::{stop_workers, stop_workers_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "stop_workers",
    main: stop_workers::main,
    tasks: Some(Tasks {
        main: stop_workers_async::main,
        rust: &["CancellationToken", "tokio::select!", "JoinSet"],
        when: "Tasks where the workers wait for input; threads where they compute.",
        what_ifs: what_ifs::stop_workers_async::LIST,
        unshown: what_ifs::stop_workers_async::UNSHOWN,
        ..TASKS
    }),
    go: &["close", "select"],
    aliases: &[
        "graceful shutdown",
        "stop goroutines",
        "cancel goroutine",
        "quit channel",
        "stop all workers",
        "goroutine leak",
    ],
    rust: &["drop", "crossbeam::channel::select!"],
    related: &[
        "context/cancel_with_context",
        "channels/done_signal",
    ],
    answers: &[
        "close_broadcast",
        "loop_work_done",
        "receive_or_done",
        "send_or_done",
    ],
    what_ifs: what_ifs::stop_workers::LIST,
    unshown: what_ifs::stop_workers::UNSHOWN,
    ..PAIR
};
