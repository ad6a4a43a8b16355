use crate::catalogue::{PAIR, Pair};
use crate::tasks::{computation, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "computation",
    main: computation::main,
    go: &["runtime.GOMAXPROCS"],
    aliases: &[
        "rayon from async",
        "CPU bound work in async",
        "rayon::spawn and oneshot",
        "compute in a task",
    ],
    rust: &["rayon::spawn", "tokio::sync::oneshot", "catch_unwind"],
    related: &["tasks/blocking", "parallel/pooled_tasks"],
    what_ifs: what_ifs::computation::LIST,
    unshown: what_ifs::computation::UNSHOWN,
    ..PAIR
};
