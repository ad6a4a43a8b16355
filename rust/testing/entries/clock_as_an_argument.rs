use crate::catalogue::{Compare, Normaliser, PAIR, Pair};
use crate::testing::{clock_as_an_argument, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "clock_as_an_argument",
    main: clock_as_an_argument::main,
    go: &["time.Now", "sync.Mutex"],
    aliases: &[
        "inject a clock",
        "mock clock",
        "clock interface",
        "test an expiry",
    ],
    rust: &["std::time::Instant", "Fn"],
    related: &["testing/paused_time", "time/deadlines"],
    compare: Compare::Normalised {
        by: &[Normaliser::TestTimes],
        why: "Go says of a test that fails how long it took",
    },
    what_ifs: what_ifs::clock_as_an_argument::LIST,
    unshown: what_ifs::clock_as_an_argument::UNSHOWN,
    ..PAIR
};
