use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::time::{poll_until, poll_until_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "poll_until",
    main: poll_until::main,
    tasks: Some(Tasks {
        main: poll_until_async::main,
        rust: &[
            "tokio::time::timeout",
            "run_until_cancelled",
            "tokio::time::sleep",
        ],
        when: "Tasks: limit and stop wrap one loop, which knows of neither.",
        what_ifs: what_ifs::poll_until_async::LIST,
        unshown: what_ifs::poll_until_async::UNSHOWN,
        ..TASKS
    }),
    go: &["time.Sleep", "time.NewTimer", "select"],
    aliases: &[
        "wait until",
        "eventually",
        "sleep loop",
        "polling",
        "wait for condition",
    ],
    rust: &["std::thread::sleep", "Receiver::recv_timeout"],
    related: &["time/retry", "locks/cond"],
    answers: &[
        "ctx_check_err",
        "loop_ticker_done",
        "sleep_once",
        "sleep_or_done",
        "sleep_poll_loop",
        "timer_reuse_reset",
    ],
    what_ifs: what_ifs::poll_until::LIST,
    unshown: what_ifs::poll_until::UNSHOWN,
    ..PAIR
};
