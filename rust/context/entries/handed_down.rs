use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::context::{handed_down, handed_down_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "handed_down",
    main: handed_down::main,
    tasks: Some(Tasks {
        main: handed_down_async::main,
        rust: &[
            "CancellationToken",
            "run_until_cancelled",
            "tokio::sync::oneshot",
        ],
        when: "Tasks where calls wait for others: there the token is needed by few functions only.",
        what_ifs: what_ifs::handed_down_async::LIST,
        unshown: what_ifs::handed_down_async::UNSHOWN,
        ..TASKS
    }),
    go: &["context.Context", "ctx.Done", "errors.Is"],
    aliases: &[
        "ctx first parameter",
        "pass ctx",
        "request context",
        "context as argument",
    ],
    rust: &["crossbeam::channel::select!", "Result"],
    needs: &["token"],
    related: &["context/cancel_with_context", "goroutines/errors"],
    answers: &[
        "T:reply_channel_struct",
        "ctx_check_err",
        "ctx_handed_through",
        "receive_or_done",
        "send_or_done",
    ],
    what_ifs: what_ifs::handed_down::LIST,
    unshown: what_ifs::handed_down::UNSHOWN,
    ..PAIR
};
