use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::tasks::{spawn_and_detach, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "spawn_and_detach",
    main: spawn_and_detach::main,
    go: &["go", "chan"],
    aliases: &[
        "go statement with tokio",
        "go func in async Rust",
        "JoinHandle dropped",
        "fire and forget task",
        "detached task",
    ],
    rust: &["tokio::spawn", "tokio::sync::oneshot"],
    related: &[
        "lifecycle/fire_and_forget",
        "tasks/abort",
        "goroutines/spawn_and_wait",
    ],
    mistakes: &[
        Mistake {
            name: "borrowed_local",
            summary: "the task borrows a variable of the one who starts it",
            categories: &[83],
            kind: Kind::Sound,
        },
        Mistake {
            name: "argument_kept",
            summary: "the task goes on with an argument when the function has returned",
            categories: &[3],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "not_awaited",
            summary: "the result is used, and nobody has waited for it",
            categories: &[48],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "await_in_a_closure",
            summary: "a function that is called for each item waits",
            categories: &[83],
            kind: Kind::Sound,
        },
        Mistake {
            name: "thread_for_a_future",
            summary: "a future is given to a thread, which needs a function",
            categories: &[83],
            kind: Kind::Sound,
        },
    ],
    what_ifs: what_ifs::spawn_and_detach::LIST,
    unshown: what_ifs::spawn_and_detach::UNSHOWN,
    ..PAIR
};
