use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::channels::{
    what_ifs, worker_pool_deadline, worker_pool_deadline_async,
};

pub(crate) const ENTRY: Pair = Pair {
    name: "worker_pool_deadline",
    main: worker_pool_deadline::main,
    tasks: Some(Tasks {
        main: worker_pool_deadline_async::main,
        rust: &[
            "tokio::time::timeout_at",
            "mpsc::Sender::reserve",
            "tokio::sync::Semaphore",
        ],
        when: "Tasks where the producers are requests that wait; threads where they and the jobs compute.",
        what_ifs: what_ifs::worker_pool_deadline_async::LIST,
        unshown: what_ifs::worker_pool_deadline_async::UNSHOWN,
        ..TASKS
    }),
    go: &["context.WithTimeout", "select"],
    also: &["context.WithDeadline"],
    aliases: &[
        "submit with timeout",
        "context.WithTimeout",
        "deadline exceeded",
        "reject when busy",
    ],
    rust: &["Sender::send_deadline", "SendTimeoutError"],
    related: &["channels/worker_pool", "select/timeout"],
    answers: &[
        "send_or_done",
        "ctx_timeout_around_call",
        "ctx_check_err",
        "ctx_handed_through",
    ],
    what_ifs: what_ifs::worker_pool_deadline::LIST,
    unshown: what_ifs::worker_pool_deadline::UNSHOWN,
    ..PAIR
};
