use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::once_and_pools::{
    init_retry, init_retry_async, what_ifs,
};

pub(crate) const ENTRY: Pair = Pair {
    name: "init_retry",
    main: init_retry::main,
    tasks: Some(Tasks {
        main: init_retry_async::main,
        rust: &["tokio::sync::OnceCell", "get_or_try_init"],
        when: "Tasks where dialling waits for a network; there the cell is ready made.",
        what_ifs: what_ifs::init_retry_async::LIST,
        unshown: what_ifs::init_retry_async::UNSHOWN,
        ..TASKS
    }),
    go: &["sync.Mutex", "recover"],
    also: &["sync.Once"],
    aliases: &[
        "retry initialization",
        "once with error",
        "lazy connection that can fail",
        "reset a Once",
        "get_or_try_init",
    ],
    rust: &[
        "std::sync::Mutex",
        "Option::insert",
        "PoisonError::into_inner",
    ],
    related: &[
        "once_and_pools/once_field",
        "locks/panic_under_lock",
    ],
    answers: &["mutex_defer_method", "T:mutex_struct"],
    what_ifs: what_ifs::init_retry::LIST,
    unshown: what_ifs::init_retry::UNSHOWN,
    ..PAIR
};
