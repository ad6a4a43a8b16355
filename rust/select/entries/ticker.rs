use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::select::{ticker, ticker_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "ticker",
    main: ticker::main,
    tasks: Some(Tasks {
        main: ticker_async::main,
        rust: &[
            "tokio::time::interval_at",
            "MissedTickBehavior",
            "tokio::select!",
        ],
        when: "Tasks where many things have a period: their timers share the runtime's threads.",
        what_ifs: what_ifs::ticker_async::LIST,
        unshown: what_ifs::ticker_async::UNSHOWN,
        ..TASKS
    }),
    go: &["time.NewTicker", "select"],
    aliases: &[
        "periodic task",
        "every second",
        "ticker ctx.Done",
        "cron loop",
        "ticker in select loop",
    ],
    rust: &["Receiver::recv_deadline", "crossbeam::channel::tick"],
    related: &["select/timeout", "context/stop_workers"],
    answers: &["loop_ticker_done", "send_or_done"],
    what_ifs: what_ifs::ticker::LIST,
    unshown: what_ifs::ticker::UNSHOWN,
    ..PAIR
};
