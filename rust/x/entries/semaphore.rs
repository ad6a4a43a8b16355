use crate::catalogue::{PAIR, Pair, TASKS, Tasks};
use crate::x::{semaphore, semaphore_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "semaphore",
    main: semaphore::main,
    tasks: Some(Tasks {
        main: semaphore_async::main,
        rust: &[
            "tokio::sync::Semaphore",
            "acquire_many",
            "try_acquire",
        ],
        when: "Tasks have it ready made; for threads it is what you see.",
        what_ifs: what_ifs::semaphore_async::LIST,
        unshown: what_ifs::semaphore_async::UNSHOWN,
        ..TASKS
    }),
    go: &["semaphore.NewWeighted", "Weighted.Acquire"],
    aliases: &["weighted semaphore", "acquire n", "resource limit"],
    rust: &["std::sync::Mutex", "VecDeque", "Drop"],
    related: &["composition/semaphore"],
    answers: &["semaphore_weighted"],
    what_ifs: what_ifs::semaphore::LIST,
    unshown: what_ifs::semaphore::UNSHOWN,
    ..PAIR
};
