//! The kinds of concurrency bugs in the published corpora, with what
//! Go's tools and Rust do about each.
//!
//! A mistake of the catalogue belongs to one or more of them. What
//! tools and rustc say is at the heads of its programs. What rustc lets
//! through is shown by what-ifs, see [`hazards`](crate::hazards). A kind
//! that nothing shows is [open](OPEN): a test looks.

#![warn(missing_docs)]

/// A kind of concurrency bug.
#[derive(Debug, Clone, Copy)]
pub struct Category {
    /// From 1, without gaps.
    pub id: u8,
    /// A few words.
    pub name: &'static str,
    /// What can notice it in Go; empty where nothing does.
    pub go: &'static [GoTool],
    /// What becomes of it in Rust.
    pub rust: &'static [RustDoes],
    /// Where it was seen; empty where none of them has it.
    pub seen: &'static [Corpus],
}

impl Category {
    /// Whether rustc refuses the like of it: by an error, or by a lint
    /// that is one by default.
    pub fn is_refused(&self) -> bool {
        self.rust.iter().any(|does| {
            matches!(does, RustDoes::Refuses | RustDoes::Denies)
        })
    }
}

/// What can notice a bug in a Go program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoTool {
    /// A `-race` build, when the two accesses happen in that run.
    RaceDetector,
    /// `go vet`.
    Vet,
    /// staticcheck.
    Staticcheck,
    /// The runtime, with a fatal error or a panic.
    Runtime,
    /// The runtime, when all goroutines wait: not in a `-race` build,
    /// and not while one of them could go on.
    DeadlockDetector,
    /// A test in a bubble of `testing/synctest`, whose goroutines must
    /// end. Waiting for a mutex does not count as blocked there.
    Synctest,
    /// The package goleak, at the end of a test.
    Goleak,
    /// A profile of the goroutines, which somebody has to look at.
    LeakProfile,
}

impl GoTool {
    /// Its name, as Markdown.
    pub fn name(self) -> &'static str {
        match self {
            GoTool::RaceDetector => "the race detector",
            GoTool::Vet => "vet",
            GoTool::Staticcheck => "staticcheck",
            GoTool::Runtime => "the runtime",
            GoTool::DeadlockDetector => "the deadlock report",
            GoTool::Synctest => "synctest",
            GoTool::Goleak => "goleak",
            GoTool::LeakProfile => "the leak profile",
        }
    }
}

/// What becomes of a kind of bug in Rust.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RustDoes {
    /// rustc refuses it. With which code depends on how the access is
    /// written: the heads of the mistakes say it.
    Refuses,
    /// A lint of rustc that is an error by default refuses it.
    Denies,
    /// A warning of rustc or clippy.
    Warns,
    /// An `Err`, a guard or a drop makes it harmless.
    SafeAtRunTime,
    /// A panic.
    Panics,
    /// Nothing: the program compiles and is wrong.
    StillPossible,
}

/// Where a kind of bug was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Corpus {
    /// The tests of Go's race detector.
    RaceTests,
    /// GoBench's kernels of bugs from real projects.
    GoKer,
    /// Chabbi and Ramanathan, "A Study of Real-World Data Races in
    /// Golang", PLDI 2022.
    Pldi2022,
    /// Tu and others, "Understanding Real-World Concurrency Bugs in
    /// Go", ASPLOS 2019.
    Asplos2019,
    /// Qin and others, "Understanding Memory and Thread Safety
    /// Practices and Issues in Real-World Rust Programs", PLDI 2020.
    Pldi2020,
    /// Go's page "Data Race Detector".
    GoPage,
    /// The analyzers of `go vet`.
    Vet,
    /// The checks of staticcheck.
    Staticcheck,
}

/// The kinds that neither a mistake nor a what-if shows, and why.
pub const OPEN: &[(u8, &str)] = &[
    (
        77,
        "on x86-64 a weaker memory order behaves as the stronger one, \
         so no run of a program shows it; loom does",
    ),
    (
        82,
        "what undefined behaviour does is no result that a run could \
         pin, and the programs here have no `unsafe`",
    ),
];

/// All of them, by their numbers.
pub const CATEGORIES: &[Category] = &[
    Category {
        id: 1,
        name: "Captured variable, written twice",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[
            Corpus::RaceTests,
            Corpus::Pldi2022,
            Corpus::Asplos2019,
        ],
    },
    Category {
        id: 2,
        name: "Captured variable, written and read",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[
            Corpus::RaceTests,
            Corpus::Pldi2022,
            Corpus::Asplos2019,
        ],
    },
    Category {
        id: 3,
        name: "Goroutine outlives frame",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests, Corpus::GoKer],
    },
    Category {
        id: 4,
        name: "Loop variable",
        go: &[GoTool::RaceDetector, GoTool::Vet],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::GoKer, Corpus::Pldi2022, Corpus::GoPage],
    },
    Category {
        id: 5,
        name: "Shared err variable",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::Pldi2022, Corpus::GoPage],
    },
    Category {
        id: 6,
        name: "Named result / defer",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests, Corpus::Pldi2022],
    },
    Category {
        id: 7,
        name: "Package-level variable",
        go: &[GoTool::RaceDetector],
        rust: &[
            RustDoes::Refuses,
            RustDoes::Denies,
            RustDoes::StillPossible,
        ],
        seen: &[
            Corpus::RaceTests,
            Corpus::GoKer,
            Corpus::Pldi2022,
            Corpus::GoPage,
        ],
    },
    Category {
        id: 8,
        name: "Struct field through self/pointer",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::GoKer, Corpus::GoPage],
    },
    Category {
        id: 9,
        name: "Struct copy vs field write",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 10,
        name: "Array",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 11,
        name: "Map",
        go: &[GoTool::RaceDetector, GoTool::Runtime],
        rust: &[RustDoes::Refuses],
        seen: &[
            Corpus::RaceTests,
            Corpus::GoKer,
            Corpus::Pldi2022,
            Corpus::GoPage,
        ],
    },
    Category {
        id: 12,
        name: "Slice append/len/header",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests, Corpus::GoKer, Corpus::Pldi2022],
    },
    Category {
        id: 13,
        name: "Overlapping sub-slices",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 14,
        name: "String",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 15,
        name: "Interface value, type switch",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 16,
        name: "Func value, method value",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests, Corpus::GoKer],
    },
    Category {
        id: 17,
        name: "Callback run by several goroutines",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests, Corpus::GoKer],
    },
    Category {
        id: 18,
        name: "Defer/panic/recover arguments",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 19,
        name: "Pointer alias",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 20,
        name: "Unsafe.Pointer",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses, RustDoes::StillPossible],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 21,
        name: "Reflection",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 22,
        name: "Lazy init / double-checked locking",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::GoKer],
    },
    Category {
        id: 23,
        name: "Parallel tests sharing a fixture",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::GoKer, Corpus::Pldi2022],
    },
    Category {
        id: 24,
        name: "Buffer reused after a sub-slice was sent",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 25,
        name: "Value mutated after send",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::Pldi2022],
    },
    Category {
        id: 26,
        name: "Pool use after Put",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 27,
        name: "Finalizer / cleanup",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 28,
        name: "Timer callback",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 29,
        name: "Missing lock",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::GoKer, Corpus::Pldi2022],
    },
    Category {
        id: 30,
        name: "Wrong or different lock",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses, RustDoes::StillPossible],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 31,
        name: "Partial lock: reference kept after unlock",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::GoKer],
    },
    Category {
        id: 32,
        name: "Write under RLock",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests, Corpus::Pldi2022],
    },
    Category {
        id: 33,
        name: "Lock copied by value",
        go: &[GoTool::RaceDetector, GoTool::Vet],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::Pldi2022],
    },
    Category {
        id: 34,
        name: "Lock overwritten",
        go: &[GoTool::RaceDetector, GoTool::Runtime],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 35,
        name: "Unlock from another goroutine",
        go: &[],
        rust: &[RustDoes::Refuses],
        seen: &[],
    },
    Category {
        id: 36,
        name: "Double unlock",
        go: &[GoTool::Runtime],
        rust: &[RustDoes::Refuses],
        seen: &[],
    },
    Category {
        id: 37,
        name: "Forgotten unlock",
        go: &[
            GoTool::DeadlockDetector,
            GoTool::Goleak,
            GoTool::LeakProfile,
        ],
        rust: &[RustDoes::SafeAtRunTime, RustDoes::StillPossible],
        seen: &[Corpus::GoKer, Corpus::Asplos2019],
    },
    Category {
        id: 38,
        name: "Empty critical section",
        go: &[GoTool::RaceDetector, GoTool::Staticcheck],
        rust: &[RustDoes::Denies, RustDoes::Warns],
        seen: &[Corpus::Staticcheck],
    },
    Category {
        id: 39,
        name: "Panic while holding a lock",
        go: &[
            GoTool::DeadlockDetector,
            GoTool::Goleak,
            GoTool::LeakProfile,
        ],
        rust: &[RustDoes::Panics],
        seen: &[],
    },
    Category {
        id: 40,
        name: "Atomic mixed with plain access",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests, Corpus::GoKer, Corpus::Pldi2022],
    },
    Category {
        id: 41,
        name: "Atomic result assigned back",
        go: &[GoTool::RaceDetector, GoTool::Vet],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::Vet],
    },
    Category {
        id: 42,
        name: "Atomic copied",
        go: &[GoTool::Vet],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::Vet],
    },
    Category {
        id: 43,
        name: "Invalid memory ordering",
        go: &[],
        rust: &[RustDoes::Denies],
        seen: &[],
    },
    Category {
        id: 44,
        name: "Atomic lost update",
        go: &[],
        rust: &[RustDoes::StillPossible],
        seen: &[],
    },
    Category {
        id: 45,
        name: "Condition variable without guarded predicate",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 46,
        name: "Lost wakeup",
        go: &[
            GoTool::DeadlockDetector,
            GoTool::Synctest,
            GoTool::Goleak,
            GoTool::LeakProfile,
        ],
        rust: &[RustDoes::StillPossible],
        seen: &[Corpus::GoKer, Corpus::Pldi2020],
    },
    Category {
        id: 47,
        name: "Non-thread-safe type shared",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::Pldi2022],
    },
    Category {
        id: 48,
        name: "Read before all workers are done",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests, Corpus::GoKer, Corpus::Pldi2022],
    },
    Category {
        id: 49,
        name: "Add inside goroutine / Done too early",
        go: &[GoTool::RaceDetector, GoTool::Vet],
        rust: &[RustDoes::Refuses, RustDoes::StillPossible],
        seen: &[Corpus::Pldi2022],
    },
    Category {
        id: 50,
        name: "Negative counter / join twice",
        go: &[GoTool::Runtime, GoTool::DeadlockDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::GoKer],
    },
    Category {
        id: 51,
        name: "WaitGroup reuse",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 52,
        name: "Forgotten wait",
        go: &[GoTool::Synctest, GoTool::Goleak],
        rust: &[RustDoes::SafeAtRunTime, RustDoes::StillPossible],
        seen: &[],
    },
    Category {
        id: 53,
        name: "Send on closed channel",
        go: &[GoTool::RaceDetector, GoTool::Runtime],
        rust: &[RustDoes::Refuses, RustDoes::SafeAtRunTime],
        seen: &[Corpus::GoKer, Corpus::Asplos2019, Corpus::GoPage],
    },
    Category {
        id: 54,
        name: "Double close",
        go: &[GoTool::Runtime],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests, Corpus::Asplos2019],
    },
    Category {
        id: 55,
        name: "Send races with close",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests, Corpus::GoPage],
    },
    Category {
        id: 56,
        name: "Channel variable reassigned / set to nil",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests, Corpus::GoKer],
    },
    Category {
        id: 57,
        name: "Nil / uninitialised channel",
        go: &[GoTool::DeadlockDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::GoKer],
    },
    Category {
        id: 58,
        name: "Handshake in the wrong direction / semaphore too wide",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 59,
        name: "Len(ch) polled as synchronisation",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests],
    },
    Category {
        id: 60,
        name: "Several receivers",
        go: &[],
        rust: &[RustDoes::Refuses],
        seen: &[],
    },
    Category {
        id: 61,
        name: "Future/ctx error field written by both sides",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::Pldi2022],
    },
    Category {
        id: 62,
        name: "Sender leaks: receiver left",
        go: &[
            GoTool::Synctest,
            GoTool::Goleak,
            GoTool::LeakProfile,
        ],
        rust: &[RustDoes::SafeAtRunTime, RustDoes::StillPossible],
        seen: &[Corpus::GoKer, Corpus::Asplos2019],
    },
    Category {
        id: 63,
        name: "Receiver leaks: nobody closes",
        go: &[
            GoTool::DeadlockDetector,
            GoTool::Synctest,
            GoTool::Goleak,
            GoTool::LeakProfile,
        ],
        rust: &[RustDoes::SafeAtRunTime, RustDoes::StillPossible],
        seen: &[Corpus::GoKer],
    },
    Category {
        id: 64,
        name: "Send to self on unbuffered channel",
        go: &[
            GoTool::DeadlockDetector,
            GoTool::Synctest,
            GoTool::Goleak,
            GoTool::LeakProfile,
        ],
        rust: &[RustDoes::StillPossible],
        seen: &[Corpus::GoKer],
    },
    Category {
        id: 65,
        name: "Lock held while sending",
        go: &[
            GoTool::DeadlockDetector,
            GoTool::Goleak,
            GoTool::LeakProfile,
        ],
        rust: &[RustDoes::StillPossible],
        seen: &[Corpus::GoKer, Corpus::Asplos2019],
    },
    Category {
        id: 66,
        name: "AB-BA lock order",
        go: &[
            GoTool::DeadlockDetector,
            GoTool::Goleak,
            GoTool::LeakProfile,
        ],
        rust: &[RustDoes::StillPossible],
        seen: &[
            Corpus::GoKer,
            Corpus::Asplos2019,
            Corpus::Pldi2020,
        ],
    },
    Category {
        id: 67,
        name: "Re-entrant lock",
        go: &[
            GoTool::DeadlockDetector,
            GoTool::Goleak,
            GoTool::LeakProfile,
        ],
        rust: &[RustDoes::Warns, RustDoes::StillPossible],
        seen: &[
            Corpus::GoKer,
            Corpus::Asplos2019,
            Corpus::Pldi2020,
        ],
    },
    Category {
        id: 68,
        name: "RLock, pending Lock, RLock",
        go: &[
            GoTool::DeadlockDetector,
            GoTool::Goleak,
            GoTool::LeakProfile,
        ],
        rust: &[RustDoes::StillPossible],
        seen: &[Corpus::GoKer, Corpus::Asplos2019],
    },
    Category {
        id: 69,
        name: "Barrier/WaitGroup count too high",
        go: &[
            GoTool::DeadlockDetector,
            GoTool::Synctest,
            GoTool::Goleak,
            GoTool::LeakProfile,
        ],
        rust: &[RustDoes::StillPossible],
        seen: &[Corpus::GoKer],
    },
    Category {
        id: 70,
        name: "Once re-entry",
        go: &[
            GoTool::DeadlockDetector,
            GoTool::Goleak,
            GoTool::LeakProfile,
        ],
        rust: &[RustDoes::StillPossible],
        seen: &[Corpus::Pldi2020],
    },
    Category {
        id: 71,
        name: "Join cycle",
        go: &[
            GoTool::DeadlockDetector,
            GoTool::Synctest,
            GoTool::Goleak,
            GoTool::LeakProfile,
        ],
        rust: &[RustDoes::StillPossible],
        seen: &[],
    },
    Category {
        id: 72,
        name: "Context never cancelled",
        go: &[
            GoTool::Vet,
            GoTool::DeadlockDetector,
            GoTool::Synctest,
            GoTool::Goleak,
            GoTool::LeakProfile,
        ],
        rust: &[RustDoes::SafeAtRunTime, RustDoes::StillPossible],
        seen: &[Corpus::GoKer],
    },
    Category {
        id: 73,
        name: "Unbounded queue growth",
        go: &[],
        rust: &[RustDoes::StillPossible],
        seen: &[],
    },
    Category {
        id: 74,
        name: "Check-then-act",
        go: &[],
        rust: &[RustDoes::StillPossible],
        seen: &[Corpus::Pldi2020],
    },
    Category {
        id: 75,
        name: "Order violation",
        go: &[],
        rust: &[RustDoes::StillPossible],
        seen: &[Corpus::GoKer],
    },
    Category {
        id: 76,
        name: "Invariant split over two locks",
        go: &[],
        rust: &[RustDoes::StillPossible],
        seen: &[],
    },
    Category {
        id: 77,
        name: "Relaxed publication",
        go: &[],
        rust: &[RustDoes::Warns, RustDoes::StillPossible],
        seen: &[],
    },
    Category {
        id: 78,
        name: "Copied capture: updates lost",
        go: &[GoTool::Staticcheck],
        rust: &[RustDoes::Warns, RustDoes::StillPossible],
        seen: &[],
    },
    Category {
        id: 79,
        name: "Panic in a goroutine/thread",
        go: &[GoTool::Runtime],
        rust: &[RustDoes::StillPossible],
        seen: &[],
    },
    Category {
        id: 80,
        name: "Reference cycle leak",
        go: &[],
        rust: &[RustDoes::StillPossible],
        seen: &[],
    },
    Category {
        id: 81,
        name: "Guard or Rc held across .await",
        go: &[],
        rust: &[
            RustDoes::Refuses,
            RustDoes::Warns,
            RustDoes::StillPossible,
        ],
        seen: &[],
    },
    Category {
        id: 82,
        name: "Unsafe misuse",
        go: &[GoTool::RaceDetector],
        rust: &[RustDoes::StillPossible],
        seen: &[Corpus::Pldi2020],
    },
    Category {
        id: 83,
        name: "Race-free in Go, rejected by Rust",
        go: &[],
        rust: &[RustDoes::Refuses],
        seen: &[Corpus::RaceTests],
    },
];
