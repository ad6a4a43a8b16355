use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::composition::{semaphore, semaphore_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "semaphore",
    main: semaphore::main,
    tasks: Some(Tasks {
        main: semaphore_async::main,
        rust: &[
            "tokio::sync::Semaphore",
            "OwnedSemaphorePermit",
            "CancellationToken",
        ],
        when: "Tasks have a semaphore ready made, and a task that waits for it costs little; threads where the limit is for computing.",
        what_ifs: what_ifs::semaphore_async::LIST,
        unshown: what_ifs::semaphore_async::UNSHOWN,
        ..TASKS
    }),
    go: &["chan", "defer", "recover"],
    also: &["semaphore.Weighted"],
    aliases: &[
        "limit concurrency",
        "bounded concurrency",
        "at most n at once",
        "SetLimit",
        "max concurrent",
        "weighted semaphore",
        "buffered channel as semaphore",
    ],
    rust: &["crossbeam::channel::bounded", "Drop"],
    related: &["channels/worker_pool", "goroutines/panics"],
    answers: &[
        "acquire_release_pair",
        "ctx_check_err",
        "ctx_handed_through",
        "recover_guard",
        "recover_in_goroutine",
        "send_or_done",
        "try_send",
    ],
    what_ifs: what_ifs::semaphore::LIST,
    unshown: what_ifs::semaphore::UNSHOWN,
    ..PAIR
};
