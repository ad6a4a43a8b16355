use crate::atomics::{stop_flag, what_ifs};
use crate::catalogue::{Kind, Mistake, PAIR, Pair};

pub(crate) const ENTRY: Pair = Pair {
    name: "stop_flag",
    main: stop_flag::main,
    go: &["atomic.Bool", "Bool.Load", "Bool.Store"],
    also: &["atomic.StoreInt32", "atomic.LoadInt32"],
    aliases: &[
        "stop a goroutine",
        "shutdown flag",
        "running flag",
        "atomic boolean",
        "background goroutine of a struct",
    ],
    rust: &[
        "std::sync::atomic::AtomicBool",
        "std::thread::JoinHandle",
        "std::panic::resume_unwind",
    ],
    related: &["channels/done_signal", "context/stop_workers"],
    answers: &["atomic_flag", "T:waitgroup_field"],
    mistakes: &[Mistake {
        name: "plain_flag",
        summary: "a flag that stops a loop is a plain boolean",
        categories: &[8],
        kind: Kind::Mistake,
    }],
    what_ifs: what_ifs::stop_flag::LIST,
    unshown: what_ifs::stop_flag::UNSHOWN,
    ..PAIR
};
