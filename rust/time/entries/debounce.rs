use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::time::{debounce, debounce_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "debounce",
    main: debounce::main,
    tasks: Some(Tasks {
        main: debounce_async::main,
        rust: &["tokio::time::timeout_at", "tokio::sync::mpsc"],
        when: "Either, as the loops are alike; tasks where there are many of them.",
        what_ifs: what_ifs::debounce_async::LIST,
        unshown: what_ifs::debounce_async::UNSHOWN,
        ..TASKS
    }),
    go: &["time.NewTimer", "Timer.Reset", "Timer.Stop", "select"],
    aliases: &[
        "debounce",
        "coalesce changes",
        "quiet period",
        "save after a pause",
    ],
    rust: &["Receiver::recv_deadline", "std::time::Instant"],
    related: &["time/idle_timer", "lifecycle/notify"],
    answers: &[
        "loop_ticker_done",
        "loop_work_done",
        "shutdown_method",
        "timer_reuse_reset",
    ],
    what_ifs: what_ifs::debounce::LIST,
    unshown: what_ifs::debounce::UNSHOWN,
    ..PAIR
};
