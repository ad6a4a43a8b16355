use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::tasks::{panics, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "panics",
    main: panics::main,
    go: &["recover", "panic"],
    aliases: &[
        "panic in a task",
        "JoinError",
        "recover in a handler",
        "panic in a tokio task",
    ],
    rust: &["JoinError::into_panic", "tokio::sync::Mutex"],
    related: &[
        "goroutines/panics",
        "goroutines/recover",
        "locks/panic_under_lock",
    ],
    mistakes: &[Mistake {
        name: "question_mark",
        summary: "an error leaves a task that has no result",
        categories: &[83],
        kind: Kind::Sound,
    }],
    what_ifs: what_ifs::panics::LIST,
    unshown: what_ifs::panics::UNSHOWN,
    ..PAIR
};
