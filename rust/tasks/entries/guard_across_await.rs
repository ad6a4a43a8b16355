use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::tasks::{guard_across_await, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "guard_across_await",
    main: guard_across_await::main,
    go: &["sync.Mutex"],
    aliases: &[
        "mutex across await",
        "MutexGuard is not Send",
        "future cannot be sent between threads safely",
        "which mutex in async",
        "lock held during IO",
        "await while holding a lock",
    ],
    rust: &["std::sync::Mutex", "tokio::sync::Mutex"],
    related: &[
        "locks/short_section",
        "locks/send_under_lock",
        "x/singleflight",
    ],
    mistakes: &[
        Mistake {
            name: "guard_kept",
            summary: "the guard of a lock lives across an await",
            categories: &[81],
            kind: Kind::Sound,
        },
        Mistake {
            name: "count_kept",
            summary: "a reference count without atomics lives across an await",
            categories: &[81],
            kind: Kind::Sound,
        },
        Mistake {
            name: "guard_handed_over",
            summary: "a lock is taken in one place and released in another thread",
            categories: &[35],
            kind: Kind::Sound,
        },
    ],
    what_ifs: what_ifs::guard_across_await::LIST,
    unshown: what_ifs::guard_across_await::UNSHOWN,
    ..PAIR
};
