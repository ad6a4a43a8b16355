use crate::catalogue::{PAIR, Pair};
use crate::context::{checked_in_a_loop, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "checked_in_a_loop",
    main: checked_in_a_loop::main,
    no_tasks: Some(
        "It computes and never waits, which is work for a thread; a task hands it to `spawn_blocking`, where `is_cancelled` is the same look.",
    ),
    go: &["ctx.Err", "context.WithCancel"],
    aliases: &[
        "ctx.Err in a loop",
        "poll context",
        "cancel a computation",
        "check for cancellation",
    ],
    rust: &["slice::chunks", "std::thread::spawn"],
    needs: &["token"],
    related: &["context/stop_workers", "atomics/counters"],
    answers: &["ctx_check_err", "ctx_poll_err_in_loop"],
    what_ifs: what_ifs::checked_in_a_loop::LIST,
    unshown: what_ifs::checked_in_a_loop::UNSHOWN,
    ..PAIR
};
