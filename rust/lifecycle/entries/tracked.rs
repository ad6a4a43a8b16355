use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::lifecycle::{tracked, tracked_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "tracked",
    main: tracked::main,
    tasks: Some(Tasks {
        main: tracked_async::main,
        rust: &["TaskTracker", "CancellationToken", "catch_unwind"],
        when: "Tasks: the tracker is there, and what waits in the background costs little.",
        what_ifs: what_ifs::tracked_async::LIST,
        unshown: what_ifs::tracked_async::UNSHOWN,
        ..TASKS
    }),
    go: &["sync.WaitGroup", "recover", "atomic.Int64"],
    aliases: &[
        "wait group with timeout",
        "fire and forget",
        "go func",
        "background jobs",
        "panic in a goroutine",
        "wait for background goroutines",
    ],
    rust: &[
        "std::thread::panicking",
        "Drop",
        "crossbeam::channel::bounded",
    ],
    related: &["goroutines/panics", "lifecycle/start_and_close"],
    answers: &[
        "T:waitgroup_field",
        "atomic_counter_stat",
        "atomic_number_read",
        "close_broadcast",
        "recover_guard",
        "recover_in_goroutine",
        "shutdown_method",
        "waitgroup_in_struct",
        "waitgroup_in_struct_close",
    ],
    what_ifs: what_ifs::tracked::LIST,
    unshown: what_ifs::tracked::UNSHOWN,
    ..PAIR
};
