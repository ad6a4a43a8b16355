use crate::catalogue::{
    Compare, Normaliser, PAIR, Pair, TASKS, Tasks,
};
use crate::testing::{
    deadline_of_a_test, deadline_of_a_test_async, what_ifs,
};

pub(crate) const ENTRY: Pair = Pair {
    name: "deadline_of_a_test",
    main: deadline_of_a_test::main,
    tasks: Some(Tasks {
        main: deadline_of_a_test_async::main,
        rust: &["tokio::time::timeout", "start_paused"],
        when: "Tasks, if what is tested is async: a limit on a paused clock costs no time, and a task that hangs can be dropped.",
        what_ifs: what_ifs::deadline_of_a_test_async::LIST,
        unshown: what_ifs::deadline_of_a_test_async::UNSHOWN,
        ..TASKS
    }),
    go: &["T.Context", "T.Cleanup", "context.WithTimeout"],
    aliases: &[
        "test timed out",
        "test hangs",
        "timeout of a test",
        "teardown of a test",
    ],
    rust: &["Receiver::recv_timeout", "std::thread::scope"],
    related: &[
        "context/deadline_of_a_call",
        "testing/left_running",
    ],
    compare: Compare::Normalised {
        by: &[Normaliser::TestTimes],
        why: "Go says of a test that fails how long it took",
    },
    what_ifs: what_ifs::deadline_of_a_test::LIST,
    unshown: what_ifs::deadline_of_a_test::UNSHOWN,
    ..PAIR
};
