use crate::catalogue::{Kind, Mistake, PAIR, Pair, TASKS, Tasks};
use crate::goroutines::{
    spawn_and_wait, spawn_and_wait_async, what_ifs,
};

pub(crate) const ENTRY: Pair = Pair {
    name: "spawn_and_wait",
    main: spawn_and_wait::main,
    tasks: Some(Tasks {
        main: spawn_and_wait_async::main,
        rust: &["tokio::spawn", "JoinSet::join_all", "TaskTracker"],
        when: "Tasks where they wait, and where there are thousands; threads of a scope where they compute, or borrow.",
        what_ifs: what_ifs::spawn_and_wait_async::LIST,
        unshown: what_ifs::spawn_and_wait_async::UNSHOWN,
        ..TASKS
    }),
    go: &["sync.WaitGroup", "WaitGroup.Go", "WaitGroup.Wait"],
    also: &["go", "WaitGroup.Add", "WaitGroup.Done"],
    aliases: &[
        "start a goroutine",
        "wait for all goroutines",
        "wait for goroutines to finish",
        "go func",
        "join threads",
        "go keyword",
        "scoped threads",
    ],
    rust: &[
        "std::thread::scope",
        "Scope::spawn",
        "std::sync::Barrier",
    ],
    related: &["goroutines/results", "parallel/pooled_tasks"],
    mistakes: &[
        Mistake {
            name: "read_before_wait",
            summary: "the sum is read before the goroutine that writes it is waited for",
            categories: &[2, 48],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "done_twice",
            summary: "a worker counts itself out on an early return, and again at its end",
            categories: &[50],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "second_phase",
            summary: "one group serves two phases of work, and the second is not waited for",
            categories: &[51],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "outlives_its_frame",
            summary: "a goroutine uses a variable of a function that has returned",
            categories: &[3],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "add_inside",
            summary: "the goroutine counts itself in, when main may have waited already",
            categories: &[49],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "waited_in_time",
            summary: "a goroutine reads a local variable and is waited for in time",
            categories: &[83],
            kind: Kind::Sound,
        },
    ],
    answers: &["fanout_waitgroup"],
    what_ifs: what_ifs::spawn_and_wait::LIST,
    unshown: what_ifs::spawn_and_wait::UNSHOWN,
    ..PAIR
};
