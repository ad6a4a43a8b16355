//! # Atomics
//!
//! Single values that several threads read and change without a
//! lock. Go has one memory order for all of them; in Rust each
//! operation names its own.

use crate::catalogue::{Chapter, Kind, Mistake, PAIR, Pair};

pub mod counters;

mod what_ifs {
    pub(crate) mod counters;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "atomics",
    pairs: &[Pair {
        name: "counters",
        main: counters::main,
        go: &["atomic.Int64", "Int64.CompareAndSwap", "Int64.Add"],
        also: &["atomic.AddInt64"],
        aliases: &[
            "atomic add",
            "compare and swap",
            "CAS loop",
            "lock-free counter",
            "memory ordering",
            "SeqCst Relaxed",
        ],
        rust: &[
            "std::sync::atomic::AtomicU64",
            "AtomicU64::fetch_add",
            "AtomicU64::try_update",
        ],
        related: &["locks/counter"],
        mistakes: &[
            Mistake {
                name: "assigned_back",
                summary: "the result of an atomic operation is assigned to the atomic",
                categories: &[41],
                kind: Kind::Mistake,
            },
            Mistake {
                name: "copied",
                summary: "an atomic is copied out of a struct",
                categories: &[42],
                kind: Kind::Mistake,
            },
            Mistake {
                name: "wrong_ordering",
                summary: "a load is given the memory ordering of a store",
                categories: &[43],
                kind: Kind::Sound,
            },
            Mistake {
                name: "raw_pointer",
                summary: "a goroutine writes through an unsafe pointer",
                categories: &[20],
                kind: Kind::Mistake,
            },
            Mistake {
                name: "reflected",
                summary: "a goroutine writes by reflection",
                categories: &[21],
                kind: Kind::Mistake,
            },
            Mistake {
                name: "plain_read",
                summary: "a variable is written by atomic functions and read without",
                categories: &[40],
                kind: Kind::Mistake,
            },
        ],
        what_ifs: what_ifs::counters::LIST,
        unshown: what_ifs::counters::UNSHOWN,
        ..PAIR
    }],
};
