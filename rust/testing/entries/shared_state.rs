use crate::catalogue::{Compare, Normaliser, PAIR, Pair};
use crate::testing::{shared_state, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "shared_state",
    main: shared_state::main,
    go: &["T.Parallel", "T.Cleanup"],
    aliases: &[
        "cargo test runs in parallel",
        "tests share a global",
        "test-threads=1",
        "serial tests",
        "nextest",
    ],
    rust: &["MutexGuard", "PoisonError::into_inner"],
    related: &["locks/poisoned", "testing/failed_in_a_worker"],
    compare: Compare::Normalised {
        by: &[Normaliser::TestTimes, Normaliser::SortLines],
        why: "the tests run at the same time, and Go says of one that fails how long it took",
    },
    what_ifs: what_ifs::shared_state::LIST,
    unshown: what_ifs::shared_state::UNSHOWN,
    ..PAIR
};
