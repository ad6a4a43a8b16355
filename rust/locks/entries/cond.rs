use crate::catalogue::{Kind, Mistake, PAIR, Pair, TASKS, Tasks};
use crate::locks::{cond, cond_async, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "cond",
    main: cond::main,
    tasks: Some(Tasks {
        main: cond_async::main,
        rust: &[
            "tokio::sync::Notify",
            "notified",
            "notify_waiters",
        ],
        when: "Tasks where those who wait are many; a condition variable has no gap between look and wait.",
        what_ifs: what_ifs::cond_async::LIST,
        unshown: what_ifs::cond_async::UNSHOWN,
        ..TASKS
    }),
    go: &["sync.Cond", "sync.NewCond", "Cond.Broadcast"],
    aliases: &[
        "condition variable",
        "wait and notify",
        "Broadcast",
        "wait until condition",
    ],
    rust: &["std::sync::Condvar", "Condvar::wait_while"],
    related: &["channels/bounded", "locks/counter"],
    answers: &["cond", "T:cond_field"],
    mistakes: &[
        Mistake {
            name: "condition_outside",
            summary: "the condition is changed before the lock is taken",
            categories: &[45],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "unlocked_elsewhere",
            summary: "a lock is a signal: one thread takes it, another lets go of it",
            categories: &[35],
            kind: Kind::Sound,
        },
        Mistake {
            name: "held_while_receiving",
            summary: "a lock is held at a point where the task waits and may move to another thread",
            categories: &[81],
            kind: Kind::Sound,
        },
    ],
    what_ifs: what_ifs::cond::LIST,
    unshown: what_ifs::cond::UNSHOWN,
    ..PAIR
};
