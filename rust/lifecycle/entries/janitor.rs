use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::lifecycle::{janitor, janitor_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "janitor",
    main: janitor::main,
    tasks: Some(Tasks {
        main: janitor_async::main,
        rust: &[
            "Arc::downgrade",
            "Weak::upgrade",
            "tokio::time::interval",
            "CancellationToken",
        ],
        when: "Tasks where there is a runtime anyway: a janitor that sleeps needs no thread.",
        what_ifs: what_ifs::janitor_async::LIST,
        unshown: what_ifs::janitor_async::UNSHOWN,
        ..TASKS
    }),
    go: &["time.NewTicker", "sync.Mutex", "map"],
    aliases: &[
        "SetFinalizer",
        "OnEvicted",
        "cache with ttl",
        "expiry",
        "cleanup loop",
        "sweeper",
        "background loop in a method",
    ],
    rust: &["Arc", "Arc::downgrade", "Receiver::recv_timeout"],
    related: &[
        "lifecycle/weak_parent",
        "time/ticker_loop",
        "rwlocks/map",
    ],
    answers: &[
        "T:mutex_and_channels",
        "T:mutex_map",
        "T:mutex_struct",
        "janitor",
        "loop_ticker_done",
        "map_read_under_mutex",
        "mutex_defer_method",
        "shutdown_method",
    ],
    what_ifs: what_ifs::janitor::LIST,
    unshown: what_ifs::janitor::UNSHOWN,
    ..PAIR
};
