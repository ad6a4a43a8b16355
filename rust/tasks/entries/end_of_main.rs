use crate::catalogue::{Compare, PAIR, Pair};
use crate::tasks::{end_of_main, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "end_of_main",
    main: end_of_main::main,
    go: &["main", "defer"],
    aliases: &[
        "main returns before goroutines finish",
        "runtime shutdown",
        "tokio runtime drop",
        "program exits while tasks run",
    ],
    rust: &["tokio::main", "tokio::task::spawn_blocking"],
    related: &[
        "differences/clean_up_at_exit",
        "lifecycle/start_and_close",
    ],
    compare: Compare::Differs {
        by: &[],
        why: "The end of Go's main ends the program. The end of a runtime drops its tasks, with their destructors, and waits for blocking jobs that have begun.",
    },
    what_ifs: what_ifs::end_of_main::LIST,
    unshown: what_ifs::end_of_main::UNSHOWN,
    ..PAIR
};
