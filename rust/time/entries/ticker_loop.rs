use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::time::{ticker_loop, ticker_loop_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "ticker_loop",
    main: ticker_loop::main,
    tasks: Some(Tasks {
        main: ticker_loop_async::main,
        rust: &[
            "tokio::time::interval",
            "MissedTickBehavior",
            "tokio::select!",
        ],
        when: "Tasks where many loops have periods; a thread where one run computes for long.",
        what_ifs: what_ifs::ticker_loop_async::LIST,
        unshown: what_ifs::ticker_loop_async::UNSHOWN,
        ..TASKS
    }),
    go: &["time.NewTicker", "Ticker.Stop", "select"],
    aliases: &[
        "ticker",
        "every second",
        "periodic",
        "cron",
        "interval",
        "run now and then every",
    ],
    rust: &["Receiver::recv_deadline", "std::time::Instant"],
    related: &["select/ticker", "lifecycle/start_and_close"],
    answers: &[
        "background_loop_started",
        "close_broadcast",
        "constructor_makes_channels",
        "goroutine_in_constructor",
        "loop_ticker_done",
        "shutdown_method",
    ],
    what_ifs: what_ifs::ticker_loop::LIST,
    unshown: what_ifs::ticker_loop::UNSHOWN,
    ..PAIR
};
