use crate::catalogue::{PAIR, Pair};
use crate::lifecycle::{what_ifs, workers};

pub(crate) const ENTRY: Pair = Pair {
    name: "workers",
    main: workers::main,
    no_tasks: Some(
        "With tasks it is two other pages put together: the workers of `channels/worker_pool`, and the owner of `lifecycle/start_and_close`.",
    ),
    go: &["sync.WaitGroup", "sync.OnceFunc", "recover"],
    aliases: &[
        "worker pool in a struct",
        "pool of workers as a field",
        "thread pool",
        "drain on close",
        "graceful stop of workers",
        "catch_unwind",
    ],
    rust: &[
        "std::thread::JoinHandle",
        "std::panic::catch_unwind",
        "crossbeam::channel::bounded",
    ],
    related: &[
        "channels/worker_pool",
        "lifecycle/start_and_close",
        "locks/send_under_lock",
    ],
    answers: &["T:waitgroup_field", "worker_pool"],
    what_ifs: what_ifs::workers::LIST,
    unshown: what_ifs::workers::UNSHOWN,
    ..PAIR
};
