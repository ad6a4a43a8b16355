use crate::catalogue::{PAIR, Pair};
use crate::differences::{clean_up_at_exit, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "clean_up_at_exit",
    main: clean_up_at_exit::main,
    go: &["os.Exit", "defer", "go"],
    aliases: &[
        "log.Fatal",
        "deferred calls at exit",
        "main returns",
        "clean up at exit",
        "goroutines when main returns",
    ],
    rust: &["std::process::exit", "Drop", "std::thread::park"],
    related: &[
        "differences/drop_in_a_loop",
        "goroutines/panics",
        "lifecycle/start_and_close",
    ],
    answers: &["block_forever"],
    what_ifs: what_ifs::clean_up_at_exit::LIST,
    unshown: what_ifs::clean_up_at_exit::UNSHOWN,
    ..PAIR
};
