use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::goroutines::{
    as_they_come, as_they_come_async, what_ifs,
};

pub(crate) const ENTRY: Pair = Pair {
    name: "as_they_come",
    main: as_they_come::main,
    tasks: Some(Tasks {
        main: as_they_come_async::main,
        rust: &["JoinSet::join_next"],
        when: "Tasks where the results come from elsewhere; threads and a channel where they are computed.",
        what_ifs: what_ifs::as_they_come_async::LIST,
        unshown: what_ifs::as_they_come_async::UNSHOWN,
        ..TASKS
    }),
    go: &["chan", "go", "error"],
    aliases: &[
        "channel of errors",
        "error channel",
        "results in completion order",
        "collect results from goroutines",
    ],
    rust: &["std::sync::mpsc::sync_channel", "SyncSender::send"],
    related: &["goroutines/results", "goroutines/errors"],
    answers: &["result_channel_unbuffered", "chan_error"],
    what_ifs: what_ifs::as_they_come::LIST,
    unshown: what_ifs::as_they_come::UNSHOWN,
    ..PAIR
};
