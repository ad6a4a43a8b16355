use crate::catalogue::{
    Compare, Normaliser, PAIR, Pair, TASKS, Tasks,
};
use crate::testing::{
    failed_in_a_worker, failed_in_a_worker_async, what_ifs,
};

pub(crate) const ENTRY: Pair = Pair {
    name: "failed_in_a_worker",
    main: failed_in_a_worker::main,
    tasks: Some(Tasks {
        main: failed_in_a_worker_async::main,
        rust: &["JoinSet::join_all"],
        when: "Tasks where what is tested is async; for checks that only compute a scope of threads is enough.",
        what_ifs: what_ifs::failed_in_a_worker_async::LIST,
        unshown: what_ifs::failed_in_a_worker_async::UNSHOWN,
        ..TASKS
    }),
    go: &["t.Error", "error"],
    also: &["t.Fatal", "WaitGroup.Go"],
    aliases: &[
        "testinggoroutine",
        "FailNow in a goroutine",
        "t.Fatal from a goroutine",
        "panic in a test thread",
    ],
    rust: &["std::thread::scope", "assert"],
    related: &[
        "goroutines/panics",
        "goroutines/errors",
        "testing/deadline_of_a_test",
    ],
    compare: Compare::Differs {
        by: &[Normaliser::TestTimes, Normaliser::ThreadIds],
        why: "a test that fails says so in Go's words, or in those of a panic",
    },
    what_ifs: what_ifs::failed_in_a_worker::LIST,
    unshown: what_ifs::failed_in_a_worker::UNSHOWN,
    ..PAIR
};
