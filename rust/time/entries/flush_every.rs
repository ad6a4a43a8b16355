use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::time::{flush_every, flush_every_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "flush_every",
    main: flush_every::main,
    tasks: Some(Tasks {
        main: flush_every_async::main,
        rust: &[
            "tokio::time::interval_at",
            "tokio::select!",
            "tokio::sync::mpsc",
        ],
        when: "Either, as the loops are alike; threads where the flush blocks.",
        what_ifs: what_ifs::flush_every_async::LIST,
        unshown: what_ifs::flush_every_async::UNSHOWN,
        ..TASKS
    }),
    go: &["time.NewTicker", "Ticker.Reset", "select"],
    aliases: &[
        "ticker in a select with work",
        "flush periodically",
        "batch by time",
        "change the period of a ticker",
        "aggregate and report",
    ],
    rust: &[
        "crossbeam::channel::tick",
        "crossbeam::channel::select!",
    ],
    related: &["select/ticker", "lifecycle/event_loop"],
    answers: &["loop_ticker_and_work"],
    what_ifs: what_ifs::flush_every::LIST,
    unshown: what_ifs::flush_every::UNSHOWN,
    ..PAIR
};
