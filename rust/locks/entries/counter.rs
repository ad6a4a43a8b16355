use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::locks::{counter, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "counter",
    main: counter::main,
    go: &["sync.Mutex", "Mutex.Lock"],
    aliases: &[
        "shared counter",
        "lock a variable",
        "Arc Mutex",
        "Arc vs Rc",
        "lock().unwrap()",
        "count from several goroutines",
    ],
    rust: &["std::sync::Mutex", "Mutex::lock"],
    related: &["atomics/counters", "parallel/reduce"],
    mistakes: &[
        Mistake {
            name: "unlocked",
            summary: "two threads add to one variable, with nothing to order the additions",
            categories: &[1],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "other_lock",
            summary: "each of two threads locks a mutex of its own",
            categories: &[30],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "empty_section",
            summary: "the lock is let go of before the access that it should protect",
            categories: &[38],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "unlocked_twice",
            summary: "a mutex is unlocked early on one path, and once more at the end",
            categories: &[36],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "shared_rand",
            summary: "a generator of random numbers that is not made for threads is shared by two",
            categories: &[47],
            kind: Kind::Mistake,
        },
    ],
    what_ifs: what_ifs::counter::LIST,
    unshown: what_ifs::counter::UNSHOWN,
    ..PAIR
};
