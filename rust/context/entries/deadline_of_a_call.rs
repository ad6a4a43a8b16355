use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::context::{
    deadline_of_a_call, deadline_of_a_call_async, what_ifs,
};

pub(crate) const ENTRY: Pair = Pair {
    name: "deadline_of_a_call",
    main: deadline_of_a_call::main,
    tasks: Some(Tasks {
        main: deadline_of_a_call_async::main,
        rust: &["tokio::time::timeout_at", "CancellationToken"],
        when: "Tasks where many calls have limits at the same time: their timers cost no threads.",
        what_ifs: what_ifs::deadline_of_a_call_async::LIST,
        unshown: what_ifs::deadline_of_a_call_async::UNSHOWN,
        ..TASKS
    }),
    go: &[
        "context.WithTimeout",
        "context.WithDeadline",
        "context.DeadlineExceeded",
    ],
    aliases: &[
        "timeout around a call",
        "context deadline exceeded",
        "ctx timeout",
        "WithTimeout",
    ],
    rust: &["std::time::Instant", "crossbeam::channel::select!"],
    needs: &["token"],
    related: &["context/handed_down", "select/timeout"],
    answers: &[
        "ctx_check_err",
        "ctx_timeout_around_call",
        "receive_or_done",
    ],
    what_ifs: what_ifs::deadline_of_a_call::LIST,
    unshown: what_ifs::deadline_of_a_call::UNSHOWN,
    ..PAIR
};
