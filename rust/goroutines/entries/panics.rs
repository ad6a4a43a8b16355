use crate::catalogue::{
    Compare, Kind, Mistake, Normaliser, PAIR, Pair, TASKS, Tasks,
};
use crate::goroutines::{panics, panics_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "panics",
    main: panics::main,
    tasks: Some(Tasks {
        main: panics_async::main,
        rust: &["JoinError::try_into_panic", "tokio::spawn"],
        when: "Tasks and threads both give the panic to whoever waits for them; a task's thread works on.",
        what_ifs: what_ifs::panics_async::LIST,
        unshown: what_ifs::panics_async::UNSHOWN,
        ..TASKS
    }),
    go: &["panic", "go"],
    aliases: &[
        "recover",
        "panic in goroutine",
        "crash of a thread",
        "catch_unwind",
        "unwind",
    ],
    rust: &["JoinHandle::join", "std::thread::spawn"],
    related: &[
        "goroutines/recover",
        "goroutines/results",
        "composition/semaphore",
    ],
    compare: Compare::Differs {
        by: &[Normaliser::ThreadIds],
        why: "a panic ends the Go program; in Rust it ends \
              the thread and comes back from `join`",
    },
    mistakes: &[Mistake {
        name: "counted_in_recover",
        summary: "deferred functions of several goroutines write to one variable",
        categories: &[18],
        kind: Kind::Mistake,
    }],

    what_ifs: what_ifs::panics::LIST,
    unshown: what_ifs::panics::UNSHOWN,
    ..PAIR
};
