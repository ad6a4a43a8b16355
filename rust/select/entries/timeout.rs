use crate::catalogue::{Kind, Mistake, PAIR, Pair, TASKS, Tasks};
use crate::select::{timeout, timeout_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "timeout",
    main: timeout::main,
    tasks: Some(Tasks {
        main: timeout_async::main,
        rust: &["tokio::time::timeout", "tokio::sync::oneshot"],
        when: "Tasks where what is waited for has no timeout of its own: `timeout` wraps any future.",
        what_ifs: what_ifs::timeout_async::LIST,
        unshown: what_ifs::timeout_async::UNSHOWN,
        ..TASKS
    }),
    go: &["select", "time.After"],
    aliases: &[
        "receive with timeout",
        "recv_timeout",
        "timer",
        "give up after some time",
        "select with timeout",
    ],
    rust: &["Receiver::recv_timeout", "RecvTimeoutError"],
    related: &["select/ticker", "channels/worker_pool_deadline"],
    answers: &["receive_with_timeout", "result_channel_buffered"],
    mistakes: &[Mistake {
        name: "timer_callback",
        summary: "a timer sets a flag that others read",
        categories: &[28],
        kind: Kind::Mistake,
    }],
    what_ifs: what_ifs::timeout::LIST,
    unshown: what_ifs::timeout::UNSHOWN,
    ..PAIR
};
