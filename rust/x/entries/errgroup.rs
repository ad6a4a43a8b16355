use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::x::{errgroup, errgroup_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "errgroup",
    main: errgroup::main,
    tasks: Some(Tasks {
        main: errgroup_async::main,
        rust: &["JoinSet", "CancellationToken", "join_next"],
        when: "Tasks where the parts wait; threads, in a scope that may borrow, where they compute.",
        what_ifs: what_ifs::errgroup_async::LIST,
        unshown: what_ifs::errgroup_async::UNSHOWN,
        ..TASKS
    }),
    go: &["errgroup.WithContext", "Group.Go", "Group.Wait"],
    aliases: &[
        "errgroup with context",
        "first error cancels the rest",
        "group of goroutines",
    ],
    rust: &["std::sync::OnceLock", "std::thread::scope"],
    related: &["x/errgroup_limit", "goroutines/errors"],
    answers: &["errgroup_go", "errgroup_with_context"],
    what_ifs: what_ifs::errgroup::LIST,
    unshown: what_ifs::errgroup::UNSHOWN,
    ..PAIR
};
