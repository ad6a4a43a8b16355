use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::lifecycle::{handlers, handlers_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "handlers",
    main: handlers::main,
    tasks: Some(Tasks {
        main: handlers_async::main,
        rust: &["BoxFuture", "Arc", "Fn"],
        when: "Tasks where handlers wait for something; with threads the kept function is simpler.",
        what_ifs: what_ifs::handlers_async::LIST,
        unshown: what_ifs::handlers_async::UNSHOWN,
        ..TASKS
    }),
    go: &["sync.Mutex", "map", "func"],
    aliases: &[
        "callback",
        "event handler",
        "hooks",
        "OnEvent",
        "listener",
        "kept function",
    ],
    rust: &["Arc", "Fn", "std::sync::Mutex"],
    related: &["goroutines/callbacks", "rwlocks/map"],
    answers: &[
        "T:mutex_and_callback",
        "T:mutex_map",
        "T:mutex_struct",
        "lock_copy_unlock",
        "map_read_under_mutex",
        "mutex_defer_method",
        "mutex_section_in_method",
    ],
    what_ifs: what_ifs::handlers::LIST,
    unshown: what_ifs::handlers::UNSHOWN,
    ..PAIR
};
