use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::x::{errgroup_limit, errgroup_limit_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "errgroup_limit",
    main: errgroup_limit::main,
    tasks: Some(Tasks {
        main: errgroup_limit_async::main,
        rust: &["Semaphore", "JoinSet", "acquire_owned"],
        when: "Tasks for many parts that wait; a thread for each is dear, and rayon is for those that compute.",
        what_ifs: what_ifs::errgroup_limit_async::LIST,
        unshown: what_ifs::errgroup_limit_async::UNSHOWN,
        ..TASKS
    }),
    go: &["errgroup.Group", "Group.SetLimit", "Group.TryGo"],
    aliases: &[
        "SetLimit",
        "limit concurrency",
        "bounded concurrency",
        "wait for goroutines with a limit",
        "TryGo",
    ],
    rust: &["crossbeam::channel::bounded", "Drop"],
    related: &["x/errgroup", "composition/semaphore"],
    answers: &["errgroup_limit"],
    what_ifs: what_ifs::errgroup_limit::LIST,
    unshown: what_ifs::errgroup_limit::UNSHOWN,
    ..PAIR
};
