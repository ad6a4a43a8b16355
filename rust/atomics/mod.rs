//! # Atomics
//!
//! Single values that several threads read and change without a
//! lock. Go has one memory order for all of them; in Rust each
//! operation names its own.

use crate::catalogue::{
    Advice, Chapter, Mistake, Notice, PAIR, Pair,
};

pub mod counters;

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "atomics",
    pairs: &[Pair {
        name: "counters",
        main: counters::main,
        go: &["atomic.Int64", "Int64.CompareAndSwap"],
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
        ],
        related: &["locks/counter"],
        mistakes: &[
            Mistake {
                name: "assigned_back",
                summary: "the result of an atomic operation is assigned to the atomic",
                categories: &[41],
                go: &[Notice::Vet {
                    analyzer: "atomic",
                    line: "hits = atomic.AddInt64(&hits, 1)",
                    says: "direct assignment to atomic value",
                }],
                advice: Advice::None,
            },
            Mistake {
                name: "copied",
                summary: "an atomic is copied out of a struct",
                categories: &[42],
                go: &[Notice::Vet {
                    analyzer: "copylocks",
                    line: "return s.hits",
                    says: "return copies lock value: sync/atomic.Int64 contains sync/atomic.noCopy",
                }],
                advice: Advice::None,
            },
            Mistake {
                name: "wrong_ordering",
                summary: "a load is given the memory ordering of a store",
                categories: &[43],
                go: &[Notice::Sound { prints: "hits 1\n" }],
                advice: Advice::None,
            },
            Mistake {
                name: "raw_pointer",
                summary: "a goroutine writes through an unsafe pointer",
                categories: &[20],
                go: &[Notice::RaceDetector {
                    lines: [
                        "wg.Go(func() { *(*int)(pointer) = 1 })",
                        "hits = 2",
                    ],
                }],
                advice: Advice::None,
            },
            Mistake {
                name: "reflected",
                summary: "a goroutine writes by reflection",
                categories: &[21],
                go: &[Notice::RaceDetector {
                    lines: [
                        "reflect.ValueOf(&hits).Elem().SetInt(1)",
                        "reflect.ValueOf(&hits).Elem().SetInt(1)",
                    ],
                }],
                advice: Advice::None,
            },
            Mistake {
                name: "plain_read",
                summary: "a variable is written by atomic functions and read without",
                categories: &[40],
                go: &[Notice::RaceDetector {
                    lines: ["", "wg.Go(func() { seen = hits })"],
                }],
                advice: Advice::None,
            },
        ],
        ..PAIR
    }],
};
