use crate::catalogue::{
    Compare, Normaliser, PAIR, Pair, TASKS, Tasks,
};
use crate::goroutines::{recover, recover_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "recover",
    main: recover::main,
    tasks: Some(Tasks {
        main: recover_async::main,
        rust: &["FutureExt::catch_unwind", "AssertUnwindSafe"],
        when: "Tasks where the jobs wait. What catches a panic is a future's, and the doubt about what it left behind is the same.",
        what_ifs: what_ifs::recover_async::LIST,
        unshown: what_ifs::recover_async::UNSHOWN,
        ..TASKS
    }),
    go: &["recover", "defer", "panic"],
    aliases: &[
        "recover from a panic",
        "catch a panic",
        "survive a panic",
        "catch_unwind",
        "panic handler middleware",
    ],
    rust: &["std::panic::catch_unwind", "AssertUnwindSafe"],
    related: &["goroutines/panics", "locks/panic_under_lock"],
    answers: &["recover_guard"],
    compare: Compare::Differs {
        by: &[Normaliser::ThreadIds],
        why: "Rust's panic hook reports a panic on standard \
              error, also one that is caught",
    },
    what_ifs: what_ifs::recover::LIST,
    unshown: what_ifs::recover::UNSHOWN,
    ..PAIR
};
