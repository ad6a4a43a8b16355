use crate::catalogue::{Kind, Mistake, PAIR, Pair, TASKS, Tasks};
use crate::context::{
    cancel_with_context, cancel_with_context_async, what_ifs,
};

pub(crate) const ENTRY: Pair = Pair {
    name: "cancel_with_context",
    main: cancel_with_context::main,
    tasks: Some(Tasks {
        main: cancel_with_context_async::main,
        rust: &[
            "CancellationToken",
            "child_token",
            "drop_guard",
            "tokio::select!",
        ],
        when: "Tasks have the token ready made; the one for threads is a file that you copy.",
        what_ifs: what_ifs::cancel_with_context_async::LIST,
        unshown: what_ifs::cancel_with_context_async::UNSHOWN,
        ..TASKS
    }),
    go: &["context.Context", "context.WithCancel", "Context.Done"],
    aliases: &[
        "ctx.Done",
        "cancellation token",
        "context cancel",
        "ctx.Err",
        "CancellationToken",
        "pass context",
    ],
    rust: &["crossbeam::channel::select!", "drop"],
    needs: &["token"],
    related: &["context/stop_workers", "select/timeout"],
    answers: &[
        "ctx_cancel_child",
        "loop_work_done",
        "receive_or_done",
    ],
    mistakes: &[Mistake {
        name: "error_field",
        summary: "the worker and its waiter both write the error of a future",
        categories: &[61],
        kind: Kind::Mistake,
    }],
    what_ifs: what_ifs::cancel_with_context::LIST,
    unshown: what_ifs::cancel_with_context::UNSHOWN,
    ..PAIR
};
