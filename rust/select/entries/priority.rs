use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::select::{priority, priority_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "priority",
    main: priority::main,
    tasks: Some(Tasks {
        main: priority_async::main,
        rust: &["tokio::select!", "biased", "CancellationToken"],
        when: "Tasks where the jobs wait: there a stop can end them as well, and not only the wait for the next.",
        what_ifs: what_ifs::priority_async::LIST,
        unshown: what_ifs::priority_async::UNSHOWN,
        ..TASKS
    }),
    go: &["select", "default"],
    aliases: &[
        "priority select",
        "prefer done channel",
        "select order of cases",
        "check done first",
    ],
    rust: &["crossbeam::channel::select_biased!"],
    related: &["select/multiplex", "select/try"],
    answers: &["poll_done", "receive_or_done"],
    what_ifs: what_ifs::priority::LIST,
    unshown: what_ifs::priority::UNSHOWN,
    ..PAIR
};
