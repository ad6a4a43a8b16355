use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::time::{idle_timer, idle_timer_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "idle_timer",
    main: idle_timer::main,
    tasks: Some(Tasks {
        main: idle_timer_async::main,
        rust: &[
            "tokio::time::sleep",
            "Sleep::reset",
            "tokio::pin!",
            "tokio::select!",
        ],
        when: "Tasks where each connection has such a limit.",
        what_ifs: what_ifs::idle_timer_async::LIST,
        unshown: what_ifs::idle_timer_async::UNSHOWN,
        ..TASKS
    }),
    go: &["time.NewTimer", "Timer.Reset", "Timer.Stop"],
    aliases: &[
        "timer reset",
        "idle timeout",
        "keepalive",
        "lease",
        "watchdog",
    ],
    rust: &["Receiver::recv_deadline", "std::time::Instant"],
    related: &["select/timeout"],
    answers: &[
        "constructor_makes_channels",
        "loop_ticker_and_work",
        "loop_ticker_done",
        "loop_work_done",
        "receive_with_timeout",
        "timer_reuse_reset",
    ],
    what_ifs: what_ifs::idle_timer::LIST,
    unshown: what_ifs::idle_timer::UNSHOWN,
    ..PAIR
};
