use crate::catalogue::{Compare, Normaliser, PAIR, Pair};
use crate::testing::{until_all_wait, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "until_all_wait",
    main: until_all_wait::main,
    go: &["synctest.Wait", "synctest.Test"],
    aliases: &[
        "test that a goroutine is blocked",
        "durably blocked",
        "sleep in a test",
        "wait until idle",
    ],
    rust: &["start_paused", "tokio::time::sleep"],
    related: &["testing/forced_order", "composition/semaphore"],
    compare: Compare::Normalised {
        by: &[Normaliser::TestTimes],
        why: "Go says of a test that fails how long it took",
    },
    what_ifs: what_ifs::until_all_wait::LIST,
    unshown: what_ifs::until_all_wait::UNSHOWN,
    ..PAIR
};
