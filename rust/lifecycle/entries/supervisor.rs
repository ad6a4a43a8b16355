use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::lifecycle::{supervisor, supervisor_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "supervisor",
    main: supervisor::main,
    tasks: Some(Tasks {
        main: supervisor_async::main,
        rust: &["JoinError", "try_into_panic", "tokio::spawn"],
        when: "Tasks for workers that wait; a thread for one that computes, or calls what blocks.",
        what_ifs: what_ifs::supervisor_async::LIST,
        unshown: what_ifs::supervisor_async::UNSHOWN,
        ..TASKS
    }),
    go: &["recover", "errors.New", "go"],
    aliases: &[
        "restart on panic",
        "let it crash",
        "keep a goroutine running",
        "restart policy",
    ],
    rust: &["JoinHandle::join", "std::thread::spawn"],
    related: &["goroutines/panics", "time/retry"],
    answers: &[
        "goroutine_in_constructor",
        "range_channel",
        "recover_guard",
    ],
    what_ifs: what_ifs::supervisor::LIST,
    unshown: what_ifs::supervisor::UNSHOWN,
    ..PAIR
};
