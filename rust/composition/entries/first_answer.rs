use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::composition::{
    first_answer, first_answer_async, what_ifs,
};

pub(crate) const ENTRY: Pair = Pair {
    name: "first_answer",
    main: first_answer::main,
    tasks: Some(Tasks {
        main: first_answer_async::main,
        rust: &["FuturesUnordered", "BoxFuture"],
        when: "Tasks where the replicas are asked over a network: to drop a question stops it, and a thread cannot be dropped.",
        what_ifs: what_ifs::first_answer_async::LIST,
        unshown: what_ifs::first_answer_async::UNSHOWN,
        ..TASKS
    }),
    go: &["context.WithCancel", "errors.Join", "chan"],
    aliases: &[
        "first result wins",
        "race replicas",
        "hedged requests",
        "fan out with early stop",
        "cancel the losers",
        "any of several",
    ],
    rust: &[
        "crossbeam::channel::unbounded",
        "std::panic::catch_unwind",
        "thread::scope",
    ],
    related: &[
        "x/errgroup",
        "goroutines/as_they_come",
        "context/stop_workers",
    ],
    answers: &["result_channel_buffered"],
    what_ifs: what_ifs::first_answer::LIST,
    unshown: what_ifs::first_answer::UNSHOWN,
    ..PAIR
};
