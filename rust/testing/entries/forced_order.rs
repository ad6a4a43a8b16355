use crate::catalogue::{Compare, Normaliser, PAIR, Pair};
use crate::testing::{forced_order, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "forced_order",
    main: forced_order::main,
    go: &["testing.T", "chan"],
    aliases: &[
        "reproduce a race in a test",
        "deterministic interleaving",
        "gate in a test",
        "flaky test",
    ],
    rust: &["std::sync::mpsc::sync_channel", "std::thread::scope"],
    related: &["rwlocks/second_look", "testing/until_all_wait"],
    compare: Compare::Normalised {
        by: &[Normaliser::TestTimes],
        why: "Go says of a test that fails how long it took",
    },
    what_ifs: what_ifs::forced_order::LIST,
    unshown: what_ifs::forced_order::UNSHOWN,
    ..PAIR
};
