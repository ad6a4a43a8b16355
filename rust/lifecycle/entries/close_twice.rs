use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::lifecycle::{close_twice, close_twice_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "close_twice",
    main: close_twice::main,
    tasks: Some(Tasks {
        main: close_twice_async::main,
        rust: &[
            "tokio::sync::OnceCell",
            "CancellationToken",
            "tokio::sync::mpsc",
        ],
        when: "Tasks where those who close it are tasks: a join would hold up their thread.",
        what_ifs: what_ifs::close_twice_async::LIST,
        unshown: what_ifs::close_twice_async::UNSHOWN,
        ..TASKS
    }),
    go: &["sync.Once", "close", "select"],
    aliases: &[
        "idempotent Close",
        "close of closed channel",
        "drain on close",
        "Shutdown twice",
    ],
    rust: &["std::sync::OnceLock", "Mutex", "Arc"],
    related: &["lifecycle/start_and_close", "once_and_pools/once"],
    answers: &[
        "background_loop_started",
        "close_broadcast",
        "close_once",
        "constructor_makes_channels",
        "goroutine_in_constructor",
        "loop_work_done",
        "once_do",
        "receive_or_done",
        "shutdown_method",
        "wait_on_channel",
    ],
    what_ifs: what_ifs::close_twice::LIST,
    unshown: what_ifs::close_twice::UNSHOWN,
    ..PAIR
};
