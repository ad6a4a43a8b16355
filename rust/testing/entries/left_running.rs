use crate::catalogue::{
    Compare, Normaliser, PAIR, Pair, TASKS, Tasks,
};
use crate::testing::{left_running, left_running_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "left_running",
    main: left_running::main,
    tasks: Some(Tasks {
        main: left_running_async::main,
        rust: &["Handle::metrics", "num_alive_tasks"],
        when: "Tasks where the component starts tasks: the runtime counts them. Threads are not counted by anybody.",
        what_ifs: what_ifs::left_running_async::LIST,
        unshown: what_ifs::left_running_async::UNSHOWN,
        ..TASKS
    }),
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
