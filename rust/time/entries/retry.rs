use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::time::{retry, retry_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "retry",
    main: retry::main,
    tasks: Some(Tasks {
        main: retry_async::main,
        rust: &[
            "std::future::ready",
            "run_until_cancelled",
            "tokio::time::sleep",
        ],
        when: "Tasks where what is tried is a request over the network, as it mostly is.",
        what_ifs: what_ifs::retry_async::LIST,
        unshown: what_ifs::retry_async::UNSHOWN,
        ..TASKS
    }),
    go: &["context.Context", "time.After", "rand.N", "errors.Is"],
    aliases: &[
        "backoff",
        "exponential backoff",
        "jitter",
        "retry",
        "retry-after",
        "sleep with context",
    ],
    rust: &["Receiver::recv_timeout", "std::hash::RandomState"],
    related: &["context/deadline_of_a_call"],
    answers: &[
        "backoff_retry",
        "ctx_check_err",
        "ctx_handed_through",
        "receive_with_timeout",
        "sleep_or_done",
    ],
    what_ifs: what_ifs::retry::LIST,
    unshown: what_ifs::retry::UNSHOWN,
    ..PAIR
};
