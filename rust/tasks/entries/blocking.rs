use crate::catalogue::{PAIR, Pair};
use crate::tasks::{blocking, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "blocking",
    main: blocking::main,
    go: &["runtime.GOMAXPROCS"],
    aliases: &[
        "blocking call in async",
        "block_in_place",
        "runtime stalls",
        "synchronous code in a task",
        "block in a goroutine",
        "block_on",
        "there is no reactor running",
    ],
    rust: &["tokio::task::spawn_blocking"],
    related: &[
        "tasks/computation",
        "parallel/pooled_tasks",
        "tasks/end_of_main",
    ],
    what_ifs: what_ifs::blocking::LIST,
    unshown: what_ifs::blocking::UNSHOWN,
    ..PAIR
};
