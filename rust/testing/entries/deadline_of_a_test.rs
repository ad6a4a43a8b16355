use crate::catalogue::{Compare, Normaliser, PAIR, Pair};
use crate::testing::{deadline_of_a_test, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "deadline_of_a_test",
    main: deadline_of_a_test::main,
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
