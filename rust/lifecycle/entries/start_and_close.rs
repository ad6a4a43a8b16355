use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::lifecycle::{
    start_and_close, start_and_close_async, what_ifs,
};

pub(crate) const ENTRY: Pair = Pair {
    name: "start_and_close",
    main: start_and_close::main,
    tasks: Some(Tasks {
        main: start_and_close_async::main,
        rust: &[
            "CancellationToken",
            "DropGuard",
            "tokio::spawn",
            "flume::bounded",
        ],
        when: "Tasks where the loop waits; a thread where its owner must be able to wait for it in `Drop`.",
        what_ifs: what_ifs::start_and_close_async::LIST,
        unshown: what_ifs::start_and_close_async::UNSHOWN,
        ..TASKS
    }),
    go: &["sync.Once", "close", "select", "go"],
    aliases: &[
        "Start and Close",
        "Stop method",
        "Shutdown",
        "goroutine in a constructor",
        "background goroutine",
    ],
    rust: &["Drop", "JoinHandle::join", "std::thread::spawn"],
    related: &["context/stop_workers"],
    answers: &[
        "background_loop_started",
        "close_broadcast",
        "close_once",
        "constructor_makes_channels",
        "goroutine_in_constructor",
        "loop_work_done",
        "once_do",
        "receive_or_done",
        "send_or_done",
        "shutdown_method",
        "wait_on_channel",
    ],
    what_ifs: what_ifs::start_and_close::LIST,
    unshown: what_ifs::start_and_close::UNSHOWN,
    ..PAIR
};
