use crate::catalogue::{Compare, Normaliser, PAIR, Pair};
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
    compare: Compare::Normalised {
        by: &[Normaliser::TestTimes],
        why: "Go says of a test that fails how long it took",
    },
    what_ifs: what_ifs::left_running::LIST,
    unshown: what_ifs::left_running::UNSHOWN,
    ..PAIR
};
