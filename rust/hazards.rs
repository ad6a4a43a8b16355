//! Does Rust save me from this? The answer for each kind of bug.
//!
//! A kind that rustc refuses has its mistakes, and the answer is what
//! stands at their heads. The others, and those that are refused only
//! in part, are listed [here](HAZARDS): what-ifs show them, which name
//! the kind in their field [`hazard`](crate::what_if::WhatIf::hazard).

#![warn(missing_docs)]

use crate::categories::Category;
use crate::what_if::Half;

/// The answer in a word.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
)]
pub enum Word {
    /// The program does not compile.
    Refused,
    /// It compiles, and says so when it happens.
    Loud,
    /// It compiles, and a guard, an `Err` or a drop does what was
    /// forgotten.
    Harmless,
    /// It compiles and is wrong.
    StillPossible,
}

impl Word {
    /// As it stands in the table.
    pub fn text(self) -> &'static str {
        match self {
            Word::Refused => "refused",
            Word::Loud => "loud",
            Word::Harmless => "harmless",
            Word::StillPossible => "still possible",
        }
    }
}

/// A kind of bug that Rust lets through, at least in part.
#[derive(Debug, Clone, Copy)]
pub struct Hazard {
    /// A number of [`CATEGORIES`](crate::categories::CATEGORIES).
    pub id: u8,
    /// What becomes of it in Rust as one would write it.
    pub word: Word,
    /// What happens in Go.
    pub go: &'static str,
    /// What happens in Rust.
    pub rust: &'static str,
    /// What notices it in Rust, beside the run that shows it.
    pub tools: &'static [RustTool],
    /// The halves that no what-if shows, and why.
    pub unshown: &'static [(Half, &'static str)],
}

/// What an entry need not say. For use after `..` in a [`Hazard`].
pub const HAZARD: Hazard = Hazard {
    id: 0,
    word: Word::StillPossible,
    go: "",
    rust: "",
    tools: &[],
    unshown: &[],
};

/// What can notice a bug in a Rust program that compiles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RustTool {
    /// A lint of rustc that warns by default.
    Rustc(&'static str),
    /// A lint of clippy.
    Clippy(&'static str),
    /// The crate tracing-mutex: locks of the same names, which panic
    /// where their order has a circle.
    TracingMutex,
    /// The deadlock detector of the crate parking_lot.
    ParkingLot,
    /// The crate shuttle, which runs a program in many schedules.
    Shuttle,
    /// The crate loom, which runs a small program in all schedules.
    Loom,
    /// The leak checker of LLVM, built into a program by rustc's
    /// `-Zsanitizer=leak`.
    LeakSanitizer,
}

impl RustTool {
    /// Its name, as Markdown.
    pub fn name(self) -> String {
        match self {
            RustTool::Rustc(lint) => {
                format!("rustc’s lint `{lint}`")
            }
            RustTool::Clippy(lint) => {
                format!("clippy’s lint `{lint}`")
            }
            RustTool::TracingMutex => "tracing-mutex".to_owned(),
            RustTool::ParkingLot => "parking_lot".to_owned(),
            RustTool::Shuttle => "shuttle".to_owned(),
            RustTool::Loom => "loom".to_owned(),
            RustTool::LeakSanitizer => "LeakSanitizer".to_owned(),
        }
    }
}

/// The hazard of a kind, if Rust lets it through in part at least.
pub fn of(kind: &Category) -> Option<&'static Hazard> {
    HAZARDS.iter().find(|hazard| hazard.id == kind.id)
}

/// The answer for a kind.
pub fn word(kind: &Category) -> Word {
    of(kind).map_or(Word::Refused, |hazard| hazard.word)
}

/// By their numbers.
pub const HAZARDS: &[Hazard] = &[
    Hazard {
        id: 30,
        go: "Each holds a lock, and not the same one, so both are \
             inside at the same time.",
        rust: "Data that a `Mutex` contains cannot be reached by \
               another lock. A lock that contains nothing can be the \
               wrong one: it guards atomics, a file, an order of \
               events.",
        ..HAZARD
    },
    Hazard {
        id: 37,
        word: Word::Harmless,
        go: "Whoever locks next waits for ever.",
        rust: "The guard unlocks when it is dropped, on every path. \
               One that is forgotten by `mem::forget` does not.",
        tools: &[RustTool::Clippy("mem_forget"), RustTool::Shuttle],
        ..HAZARD
    },
    Hazard {
        id: 39,
        word: Word::Loud,
        go: "The lock stays held, if the unlock is not deferred. If \
             it is, the next one goes on with what was half done.",
        rust: "The lock is poisoned: `lock` returns an `Err`, and \
               `unwrap` panics.",
        ..HAZARD
    },
    Hazard {
        id: 44,
        go: "What comes between the load and the store is lost.",
        rust: "The same.",
        tools: &[RustTool::Shuttle],
        ..HAZARD
    },
    Hazard {
        id: 46,
        go: "A notice that comes before anybody waits is gone, and \
             the one who waits then waits for ever.",
        rust: "The same.",
        tools: &[RustTool::Shuttle],
        ..HAZARD
    },
    Hazard {
        id: 49,
        go: "`Wait` returns before the work is done.",
        rust: "What is borrowed or moved cannot be touched too early. \
               An end that is reported before the work is done is \
               believed all the same.",
        ..HAZARD
    },
    Hazard {
        id: 52,
        go: "The program goes on without the result, and at the end \
             of main the work is cut off.",
        rust: "The same for a thread of `thread::spawn` whose handle \
               is dropped. A scope waits by itself.",
        ..HAZARD
    },
    Hazard {
        id: 62,
        word: Word::Harmless,
        go: "A goroutine leak: the sender waits for ever, and \
             nothing that it holds is freed.",
        rust: "With the receiver dropped, `send` returns an `Err`. \
               Where the receiver is kept, the sender waits as in Go.",
        tools: &[RustTool::Shuttle],
        ..HAZARD
    },
    Hazard {
        id: 63,
        word: Word::Harmless,
        go: "A goroutine leak: whoever ranges over the channel \
             waits for ever.",
        rust: "The channel ends with its last sender. Where a clone \
               of it is kept, the receiver waits as in Go.",
        tools: &[RustTool::Shuttle],
        ..HAZARD
    },
    Hazard {
        id: 64,
        go: "The one who sends would be the one to receive, and waits \
             for ever.",
        rust: "The same.",
        tools: &[RustTool::Shuttle],
        ..HAZARD
    },
    Hazard {
        id: 65,
        go: "The sender waits for room with the lock held, and the \
             receiver for the lock.",
        rust: "The same.",
        tools: &[RustTool::Shuttle],
        ..HAZARD
    },
    Hazard {
        id: 66,
        go: "Two wait for each other, as soon as they meet between \
             their locks.",
        rust: "The same.",
        tools: &[
            RustTool::TracingMutex,
            RustTool::ParkingLot,
            RustTool::Shuttle,
        ],
        ..HAZARD
    },
    Hazard {
        id: 67,
        go: "Whoever asks again for a lock that it holds waits for \
             itself.",
        rust: "The same with std's locks on Linux. Their page leaves \
               it open: a deadlock or a panic. The guard in the head \
               of a `match` lives to the end of its arms.",
        tools: &[
            RustTool::TracingMutex,
            RustTool::ParkingLot,
            RustTool::Clippy("significant_drop_in_scrutinee"),
            RustTool::Shuttle,
        ],
        ..HAZARD
    },
    Hazard {
        id: 68,
        go: "The second read waits behind a writer, who waits for the \
             first read to end.",
        rust: "The same with std's `RwLock` on Linux. Its page leaves \
               open who goes first.",
        tools: &[
            RustTool::TracingMutex,
            RustTool::ParkingLot,
            RustTool::Shuttle,
        ],
        ..HAZARD
    },
    Hazard {
        id: 69,
        go: "All wait for one who does not exist.",
        rust: "The same for a `Barrier`. A scope counts by itself, \
               and crossbeam's `WaitGroup` counts its clones.",
        tools: &[RustTool::Shuttle],
        ..HAZARD
    },
    Hazard {
        id: 70,
        go: "The function waits for itself.",
        rust: "The same for `Once`, `OnceLock` and `LazyLock`.",
        tools: &[RustTool::TracingMutex, RustTool::Shuttle],
        ..HAZARD
    },
    Hazard {
        id: 71,
        go: "Each waits for the end of another, in a ring.",
        rust: "The same.",
        tools: &[RustTool::Shuttle],
        ..HAZARD
    },
    Hazard {
        id: 72,
        word: Word::Harmless,
        go: "What was started runs on, and is never told to stop.",
        rust: "Where the end of a channel is the signal, the drop of \
               its owner gives it. An owner that is kept or forgotten \
               does not.",
        tools: &[RustTool::Clippy("mem_forget"), RustTool::Shuttle],
        ..HAZARD
    },
    Hazard {
        id: 73,
        go: "The queue grows as long as the producer is faster.",
        rust: "The same, and `mpsc::channel` is such a queue by \
               default.",
        tools: &[RustTool::Clippy("disallowed_methods")],
        ..HAZARD
    },
    Hazard {
        id: 74,
        go: "What was looked at has changed before it is acted upon.",
        rust: "The same, with each look and each change under the \
               lock.",
        tools: &[RustTool::Shuttle],
        ..HAZARD
    },
    Hazard {
        id: 75,
        go: "One comes before the other has made what it needs.",
        rust: "The same, if the two agree by a flag. What is handed \
               over as a value cannot be used before it is there.",
        ..HAZARD
    },
    Hazard {
        id: 76,
        go: "Others see the state between the two sections, where it \
             does not fit together.",
        rust: "The same.",
        ..HAZARD
    },
    Hazard {
        id: 77,
        go: "Go has one memory order for its atomics, the strongest: \
             it does not happen.",
        rust: "Others may see the flag, and not what was written \
               before it. On x86-64 no run shows it.",
        tools: &[RustTool::Loom],
        unshown: &[
            (Half::Go, "it has no counterpart"),
            (
                Half::Rust,
                "on x86-64 a weaker order behaves as the stronger one",
            ),
        ],
        ..HAZARD
    },
    Hazard {
        id: 78,
        go: "A closure uses the variable itself. It is lost where the \
             closure makes a copy of its own.",
        rust: "`move` copies what is `Copy`: the thread counts in its \
               own, and the number outside stays what it was.",
        tools: &[RustTool::Rustc("unused_assignments")],
        ..HAZARD
    },
    Hazard {
        id: 79,
        go: "The whole program ends, with status 2.",
        rust: "That thread ends, and `join` returns the panic. Where \
               nobody joins, the program goes on and ends with status 0.",
        ..HAZARD
    },
    Hazard {
        id: 80,
        go: "The garbage collector frees rings too.",
        rust: "Two that hold each other by `Arc` or `Rc` are not \
               freed. The way back is a `Weak`.",
        tools: &[RustTool::Loom, RustTool::LeakSanitizer],
        unshown: &[(
            Half::Go,
            "what the collector frees leaves no trace in the output",
        )],
        ..HAZARD
    },
    Hazard {
        id: 81,
        go: "It has no `await`. A lock that is held over a channel is \
             the like of it.",
        rust: "A future with a std guard is not `Send`: rustc refuses \
               to spawn it on several threads. What shares its task \
               can still wait for the lock, and then waits for \
               itself.",
        tools: &[RustTool::Clippy("await_holding_lock")],
        unshown: &[(Half::Go, "it has no `await`")],
        ..HAZARD
    },
    Hazard {
        id: 82,
        go: "The rules of package `unsafe` are broken, and anything \
             may come of it.",
        rust: "The same inside `unsafe`. None of the programs here \
               has any: the compiler holds them to that.",
        unshown: &[(Half::Go, NO_UNSAFE), (Half::Rust, NO_UNSAFE)],
        ..HAZARD
    },
];

const NO_UNSAFE: &str = "what undefined behaviour does is no result that a run could pin";
