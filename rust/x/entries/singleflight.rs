use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::x::{singleflight, singleflight_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "singleflight",
    main: singleflight::main,
    tasks: Some(Tasks {
        main: singleflight_async::main,
        rust: &["tokio::sync::OnceCell", "get_or_init", "JoinSet"],
        when: "Tasks where the call goes over the network, and where clients may go away.",
        what_ifs: what_ifs::singleflight_async::LIST,
        unshown: what_ifs::singleflight_async::UNSHOWN,
        ..TASKS
    }),
    go: &["singleflight.Group", "Group.DoChan", "Group.Do"],
    aliases: &[
        "dedupe concurrent calls",
        "cache stampede",
        "thundering herd",
        "coalesce requests",
        "one call in flight",
        "reference count",
    ],
    rust: &["std::sync::OnceLock", "std::sync::Arc"],
    related: &["once_and_pools/once"],
    answers: &["singleflight"],
    what_ifs: what_ifs::singleflight::LIST,
    unshown: what_ifs::singleflight::UNSHOWN,
    ..PAIR
};
