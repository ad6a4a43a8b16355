use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::time::{paced, paced_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "paced",
    main: paced::main,
    tasks: Some(Tasks {
        main: paced_async::main,
        rust: &[
            "futures::Stream",
            "tokio::time::interval_at",
            "flume::bounded",
        ],
        when: "Tasks where those who ask are tasks; a thread can ask with `send` too.",
        what_ifs: what_ifs::paced_async::LIST,
        unshown: what_ifs::paced_async::UNSHOWN,
        ..TASKS
    }),
    go: &["time.Tick", "range", "sync.WaitGroup"],
    aliases: &[
        "rate limiting with a ticker",
        "one per tick",
        "throttle with time.Tick",
        "pace",
    ],
    rust: &["crossbeam::channel::tick", "try_send"],
    related: &[
        "time/token_bucket",
        "x/rate_limiter",
        "select/ticker",
    ],
    what_ifs: what_ifs::paced::LIST,
    unshown: what_ifs::paced::UNSHOWN,
    ..PAIR
};
