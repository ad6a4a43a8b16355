use crate::catalogue::{PAIR, Pair};
use crate::tasks::{async_closures, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "async_closures",
    main: async_closures::main,
    go: &["func", "chan"],
    aliases: &[
        "AsyncFnMut",
        "async closure",
        "callback that waits",
        "implementation of Send is not general enough",
    ],
    rust: &["AsyncFnMut"],
    related: &[
        "goroutines/callbacks",
        "tasks/dynamic_handlers",
        "time/retry",
    ],
    what_ifs: what_ifs::async_closures::LIST,
    unshown: what_ifs::async_closures::UNSHOWN,
    ..PAIR
};
