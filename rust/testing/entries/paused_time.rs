use crate::catalogue::{Compare, Normaliser, PAIR, Pair};
use crate::testing::{paused_time, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "paused_time",
    main: paused_time::main,
    go: &["synctest.Test", "time.NewTimer"],
    aliases: &[
        "fake clock in a test",
        "test a timeout without sleeping",
        "start_paused",
        "tokio time advance",
    ],
    rust: &["start_paused", "tokio::time::Instant"],
    related: &[
        "time/idle_timer",
        "testing/clock_as_an_argument",
        "testing/until_all_wait",
    ],
    compare: Compare::Normalised {
        by: &[Normaliser::TestTimes],
        why: "Go says of a test that fails how long it took",
    },
    what_ifs: what_ifs::paused_time::LIST,
    unshown: what_ifs::paused_time::UNSHOWN,
    ..PAIR
};
