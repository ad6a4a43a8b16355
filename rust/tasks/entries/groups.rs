use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::tasks::{groups, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "groups",
    main: groups::main,
    go: &[
        "sync.WaitGroup",
        "context.WithCancelCause",
        "context.Cause",
    ],
    also: &["errgroup.Group"],
    aliases: &[
        "errgroup with tasks",
        "JoinSet",
        "WaitGroup for tasks",
        "first error cancels the rest",
    ],
    rust: &[
        "tokio::task::JoinSet",
        "JoinSet::shutdown",
        "JoinSet::join_next",
    ],
    related: &[
        "x/errgroup",
        "lifecycle/tracked",
        "goroutines/errors",
    ],
    mistakes: &[
        Mistake {
            name: "boxed_error",
            summary: "the error of a task is of no known type",
            categories: &[83],
            kind: Kind::Sound,
        },
        Mistake {
            name: "sender_in_a_loop",
            summary: "each task of a loop takes the one sender",
            categories: &[83],
            kind: Kind::Sound,
        },
        Mistake {
            name: "call_that_borrows",
            summary: "the call that a task makes borrows its argument",
            categories: &[19],
            kind: Kind::Mistake,
        },
    ],
    what_ifs: what_ifs::groups::LIST,
    unshown: what_ifs::groups::UNSHOWN,
    ..PAIR
};
