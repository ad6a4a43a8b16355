use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::lifecycle::{
    fire_and_forget, fire_and_forget_async, what_ifs,
};

pub(crate) const ENTRY: Pair = Pair {
    name: "fire_and_forget",
    main: fire_and_forget::main,
    tasks: Some(Tasks {
        main: fire_and_forget_async::main,
        rust: &["tokio::spawn", "flume::bounded"],
        when: "Tasks: ten thousand that wait are no burden, and as threads they are.",
        what_ifs: what_ifs::fire_and_forget_async::LIST,
        unshown: what_ifs::fire_and_forget_async::UNSHOWN,
        ..TASKS
    }),
    go: &["go", "chan"],
    aliases: &[
        "go func",
        "goroutine in a loop",
        "detached goroutine",
        "background task",
    ],
    rust: &["std::thread::spawn", "Sender::clone"],
    related: &["lifecycle/tracked", "goroutines/panics"],
    answers: &[
        "fire_and_forget",
        "fire_and_forget_in_loop",
        "result_channel_buffered",
    ],
    what_ifs: what_ifs::fire_and_forget::LIST,
    unshown: what_ifs::fire_and_forget::UNSHOWN,
    ..PAIR
};
