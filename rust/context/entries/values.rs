use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::context::{values, values_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "values",
    main: values::main,
    tasks: Some(Tasks {
        main: values_async::main,
        rust: &["Arc", "TaskTracker", "abort"],
        when: "Either: the values are a struct in both; a spawned task goes on when its request ends.",
        what_ifs: what_ifs::values_async::LIST,
        unshown: what_ifs::values_async::UNSHOWN,
        ..TASKS
    }),
    go: &[
        "context.WithValue",
        "context.WithoutCancel",
        "Context.Value",
    ],
    aliases: &[
        "context value",
        "request id",
        "trace id",
        "request scoped",
        "detached context",
    ],
    rust: &["std::sync::Arc"],
    needs: &["token"],
    related: &["context/handed_down"],
    answers: &[
        "ctx_check_err",
        "ctx_handed_through",
        "ctx_value",
        "detached_context_in_goroutine",
    ],
    what_ifs: what_ifs::values::LIST,
    unshown: what_ifs::values::UNSHOWN,
    ..PAIR
};
