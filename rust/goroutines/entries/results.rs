use crate::catalogue::{Kind, Mistake, PAIR, Pair, TASKS, Tasks};
use crate::goroutines::{results, results_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "results",
    main: results::main,
    tasks: Some(Tasks {
        main: results_async::main,
        rust: &["tokio::spawn"],
        when: "Tasks where each asks somebody else for its result; threads, or rayon, where it is computed.",
        what_ifs: what_ifs::results_async::LIST,
        unshown: what_ifs::results_async::UNSHOWN,
        ..TASKS
    }),
    go: &["sync.WaitGroup", "error"],
    aliases: &[
        "return value from goroutine",
        "collect results",
        "result of a thread",
        "future",
    ],
    rust: &["ScopedJoinHandle::join", "Result"],
    related: &["goroutines/own_slots", "goroutines/panics"],
    mistakes: &[
        Mistake {
            name: "shared_error",
            summary: "a goroutine assigns to the err variable of the function around it",
            categories: &[5],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "shared_append",
            summary: "two goroutines append to one slice",
            categories: &[12],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "named_result",
            summary: "a goroutine writes to a named result while the function returns",
            categories: &[6],
            kind: Kind::Mistake,
        },
    ],
    what_ifs: what_ifs::results::LIST,
    unshown: what_ifs::results::UNSHOWN,
    ..PAIR
};
