use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::context::{cause, cause_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "cause",
    main: cause::main,
    tasks: Some(Tasks {
        main: cause_async::main,
        rust: &["CancellationToken", "OnceLock", "drop_guard"],
        when: "Either: the reason stands beside the token in both.",
        what_ifs: what_ifs::cause_async::LIST,
        unshown: what_ifs::cause_async::UNSHOWN,
        ..TASKS
    }),
    go: &[
        "context.WithCancelCause",
        "context.Cause",
        "context.WithTimeoutCause",
    ],
    aliases: &[
        "why was it cancelled",
        "reason for cancel",
        "first error",
        "context cause",
    ],
    rust: &["std::sync::OnceLock", "std::sync::Mutex"],
    needs: &["token"],
    related: &["context/cancel_with_context"],
    answers: &[
        "chan_error",
        "ctx_cancel_child",
        "ctx_cause",
        "ctx_check_err",
        "ctx_wait_done",
        "spawn_few_and_wait",
    ],
    what_ifs: what_ifs::cause::LIST,
    unshown: what_ifs::cause::UNSHOWN,
    ..PAIR
};
