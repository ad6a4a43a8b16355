use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::locks::{guarded_struct, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "guarded_struct",
    main: guarded_struct::main,
    go: &["sync.Mutex", "defer"],
    aliases: &[
        "mutex in a struct",
        "embedded mutex",
        "defer Unlock",
        "monitor",
        "thread-safe type",
        "into_inner",
        "PoisonError",
    ],
    rust: &["std::sync::Mutex", "Mutex::lock"],
    related: &["locks/counter", "rwlocks/rwlock"],
    answers: &["mutex_defer_method", "T:mutex_struct"],
    mistakes: &[
        Mistake {
            name: "value_receiver",
            summary: "a method that locks takes the struct by value",
            categories: &[33],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "read_without_lock",
            summary: "one method reads a field without taking the lock",
            categories: &[29],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "handed_out",
            summary: "a reference to guarded data is used after the lock was let go of",
            categories: &[31],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "copied_while_written",
            summary: "a struct is copied while a thread writes to one of its fields",
            categories: &[9],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "field_through_a_pointer",
            summary: "a method starts a thread that writes to a field of its receiver",
            categories: &[8],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "lock_replaced",
            summary: "a struct is reset as a whole, with the mutex that is locked in it",
            categories: &[34],
            kind: Kind::Mistake,
        },
    ],
    what_ifs: what_ifs::guarded_struct::LIST,
    unshown: what_ifs::guarded_struct::UNSHOWN,
    ..PAIR
};
