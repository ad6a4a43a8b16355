use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::time::{after_func, after_func_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "after_func",
    main: after_func::main,
    tasks: Some(Tasks {
        main: after_func_async::main,
        rust: &[
            "tokio::spawn",
            "tokio::time::sleep",
            "abort",
            "JoinError::is_cancelled",
        ],
        when: "Tasks for more than a few timers: a thread for each is dear.",
        what_ifs: what_ifs::after_func_async::LIST,
        unshown: what_ifs::after_func_async::UNSHOWN,
        ..TASKS
    }),
    go: &["time.AfterFunc", "Timer.Stop", "Timer.Reset"],
    aliases: &[
        "delayed call",
        "setTimeout",
        "session expiry",
        "run later",
    ],
    rust: &["AtomicBool::swap", "Receiver::recv_timeout"],
    related: &["time/idle_timer"],
    answers: &[
        "T:mutex_and_channels",
        "T:mutex_and_timer",
        "T:mutex_struct",
        "afterfunc",
        "channel_op_under_lock",
        "mutex_defer_method",
        "shutdown_method",
        "timer_field_stop_reset",
        "timer_reuse_reset",
    ],
    what_ifs: what_ifs::after_func::LIST,
    unshown: what_ifs::after_func::UNSHOWN,
    ..PAIR
};
