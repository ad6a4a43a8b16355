use crate::catalogue::{PAIR, Pair};
use crate::testing::{left_running, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "left_running",
    main: left_running::main,
    go: &["synctest.Test", "close"],
    also: &["goleak"],
    aliases: &[
        "goroutine leak test",
        "test for leaked threads",
        "num_alive_tasks",
    ],
    rust: &["Arc::into_inner", "Drop"],
    related: &["lifecycle/start_and_close", "lifecycle/tracked"],
    what_ifs: what_ifs::left_running::LIST,
    unshown: what_ifs::left_running::UNSHOWN,
    ..PAIR
};
