//! # Goroutines and threads
//!
//! Starting something that runs beside us, waiting for it, and
//! getting back what it has found. Rust's threads are the operating
//! system's: `thread::scope` stands where Go has a `WaitGroup`, and
//! what it costs decides how many of them a program starts.
//!
//! A task is nearer to a goroutine: thousands of them share a few
//! threads, and one that waits costs no thread. It owns what it
//! uses, and its panic is told to whoever awaits its handle.

use crate::catalogue::{
    Chapter, Compare, Kind, Mistake, Normaliser, PAIR, Pair, TASKS,
    Tasks,
};

pub mod as_they_come;
pub mod as_they_come_async;
pub mod callbacks;
pub mod callbacks_async;
pub mod errors;
pub mod loop_variables;
pub mod own_slots;
pub mod panics;
pub mod panics_async;
pub mod recover;
pub mod recover_async;
pub mod results;
pub mod results_async;
pub mod spawn_and_wait;
pub mod spawn_and_wait_async;

mod what_ifs {
    pub(crate) mod as_they_come;
    pub(crate) mod as_they_come_async;
    pub(crate) mod callbacks;
    pub(crate) mod callbacks_async;
    pub(crate) mod errors;
    pub(crate) mod loop_variables;
    pub(crate) mod own_slots;
    pub(crate) mod panics;
    pub(crate) mod panics_async;
    pub(crate) mod recover;
    pub(crate) mod recover_async;
    pub(crate) mod results;
    pub(crate) mod results_async;
    pub(crate) mod spawn_and_wait;
    pub(crate) mod spawn_and_wait_async;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "goroutines",
    no_tasks: None,
    pairs: &[
        Pair {
            name: "spawn_and_wait",
            main: spawn_and_wait::main,
            tasks: Some(Tasks {
                main: spawn_and_wait_async::main,
                rust: &[
                    "tokio::spawn",
                    "JoinSet::join_all",
                    "TaskTracker",
                ],
                when: "Tasks where they wait, and where there are thousands; threads of a scope where they compute, or borrow.",
                what_ifs: what_ifs::spawn_and_wait_async::LIST,
                unshown: what_ifs::spawn_and_wait_async::UNSHOWN,
                ..TASKS
            }),
            go: &[
                "sync.WaitGroup",
                "WaitGroup.Go",
                "WaitGroup.Wait",
            ],
            also: &["go", "WaitGroup.Add", "WaitGroup.Done"],
            aliases: &[
                "start a goroutine",
                "wait for all goroutines",
                "wait for goroutines to finish",
                "go func",
                "join threads",
                "go keyword",
                "scoped threads",
            ],
            rust: &[
                "std::thread::scope",
                "Scope::spawn",
                "std::sync::Barrier",
            ],
            related: &[
                "goroutines/results",
                "parallel/pooled_tasks",
            ],
            mistakes: &[
                Mistake {
                    name: "read_before_wait",
                    summary: "the sum is read before the goroutine that writes it is waited for",
                    categories: &[2, 48],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "done_twice",
                    summary: "a worker counts itself out on an early return, and again at its end",
                    categories: &[50],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "second_phase",
                    summary: "one group serves two phases of work, and the second is not waited for",
                    categories: &[51],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "outlives_its_frame",
                    summary: "a goroutine uses a variable of a function that has returned",
                    categories: &[3],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "add_inside",
                    summary: "the goroutine counts itself in, when main may have waited already",
                    categories: &[49],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "waited_in_time",
                    summary: "a goroutine reads a local variable and is waited for in time",
                    categories: &[83],
                    kind: Kind::Sound,
                },
            ],
            answers: &["fanout_waitgroup"],
            what_ifs: what_ifs::spawn_and_wait::LIST,
            unshown: what_ifs::spawn_and_wait::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "results",
            main: results::main,
            tasks: Some(Tasks {
                main: results_async::main,
                rust: &["tokio::spawn"],
                when: "Tasks where each asks somebody else for its result; threads, or rayon, where it is computed.",
                what_ifs: what_ifs::results_async::LIST,
                unshown: what_ifs::results_async::UNSHOWN,
                ..TASKS
            }),
            go: &["sync.WaitGroup", "error"],
            aliases: &[
                "return value from goroutine",
                "collect results",
                "result of a thread",
                "future",
            ],
            rust: &["ScopedJoinHandle::join", "Result"],
            related: &["goroutines/own_slots", "goroutines/panics"],
            mistakes: &[
                Mistake {
                    name: "shared_error",
                    summary: "a goroutine assigns to the err variable of the function around it",
                    categories: &[5],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "shared_append",
                    summary: "two goroutines append to one slice",
                    categories: &[12],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "named_result",
                    summary: "a goroutine writes to a named result while the function returns",
                    categories: &[6],
                    kind: Kind::Mistake,
                },
            ],
            what_ifs: what_ifs::results::LIST,
            unshown: what_ifs::results::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "as_they_come",
            main: as_they_come::main,
            tasks: Some(Tasks {
                main: as_they_come_async::main,
                rust: &["JoinSet::join_next"],
                when: "Tasks where the results come from elsewhere; threads and a channel where they are computed.",
                what_ifs: what_ifs::as_they_come_async::LIST,
                unshown: what_ifs::as_they_come_async::UNSHOWN,
                ..TASKS
            }),
            go: &["chan", "go", "error"],
            aliases: &[
                "channel of errors",
                "error channel",
                "results in completion order",
                "collect results from goroutines",
            ],
            rust: &[
                "std::sync::mpsc::sync_channel",
                "SyncSender::send",
            ],
            related: &["goroutines/results", "goroutines/errors"],
            answers: &["result_channel_unbuffered", "chan_error"],
            what_ifs: what_ifs::as_they_come::LIST,
            unshown: what_ifs::as_they_come::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "errors",
            main: errors::main,
            no_tasks: Some(
                "The errors are the same values; how they come back from tasks is on the pages of `goroutines/results` and `goroutines/as_they_come`, and the first of them in `x/errgroup`.",
            ),
            go: &["errors.Join", "errors.Is", "fmt.Errorf"],
            aliases: &[
                "errgroup",
                "first error",
                "errors from goroutines",
                "collect errors",
                "errors.Join",
            ],
            rust: &["std::error::Error", "Error::source", "Result"],
            related: &[
                "goroutines/results",
                "context/stop_workers",
            ],
            mistakes: &[Mistake {
                name: "error_from_a_goroutine",
                summary: "an error of any type goes from one goroutine to another",
                categories: &[83],
                kind: Kind::Sound,
            }],
            what_ifs: what_ifs::errors::LIST,
            unshown: what_ifs::errors::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "loop_variables",
            main: loop_variables::main,
            no_tasks: Some(
                "An `async move` block takes the variable of its round as the closure of a thread does; the half would be the same but for `tokio::spawn`.",
            ),
            go: &["range", "WaitGroup.Go"],
            aliases: &[
                "loop variable captured",
                "closure in a loop",
                "move closure",
                "for i := range go func",
            ],
            rust: &["move", "Scope::spawn"],
            related: &["goroutines/spawn_and_wait"],
            mistakes: &[
                Mistake {
                    name: "shared_variable",
                    summary: "all rounds of a loop share one variable, as before Go 1.22",
                    categories: &[4],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "variable_of_the_round",
                    summary: "a goroutine uses the variable of its round by name",
                    categories: &[83],
                    kind: Kind::Sound,
                },
            ],
            what_ifs: what_ifs::loop_variables::LIST,
            unshown: what_ifs::loop_variables::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "own_slots",
            main: own_slots::main,
            no_tasks: Some(
                "It computes, and a task may not borrow an element of a local vector: the threads of a scope may, and those of rayon.",
            ),
            go: &["sync.WaitGroup", "make"],
            aliases: &[
                "write results by index",
                "results slice",
                "disjoint elements",
                "results[i]",
                "preallocated slice",
            ],
            rust: &["slice::iter_mut", "Iterator::zip"],
            related: &["parallel/map", "parallel/chunks"],
            mistakes: &[
                Mistake {
                    name: "index_in_a_loop",
                    summary: "each thread borrows its element by index",
                    categories: &[83],
                    kind: Kind::Sound,
                },
                Mistake {
                    name: "histogram",
                    summary: "two goroutines count in the same element of an array",
                    categories: &[10],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "same_pointer_twice",
                    summary: "one account is in a batch twice, and each element has a goroutine",
                    categories: &[19],
                    kind: Kind::Mistake,
                },
            ],
            answers: &["fanout_own_slots", "fanout_waitgroup"],
            what_ifs: what_ifs::own_slots::LIST,
            unshown: what_ifs::own_slots::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "callbacks",
            main: callbacks::main,
            tasks: Some(Tasks {
                main: callbacks_async::main,
                rust: &["JoinSet", "FnMut", "Future"],
                when: "Tasks where the callback waits, for a request or a file; threads where it computes.",
                what_ifs: what_ifs::callbacks_async::LIST,
                unshown: what_ifs::callbacks_async::UNSHOWN,
                ..TASKS
            }),
            go: &["func", "sync.Mutex", "atomic.Int64"],
            aliases: &[
                "callback",
                "hook",
                "function value",
                "handler function",
                "Fn FnMut Send",
            ],
            rust: &["Fn", "Sync"],
            related: &[
                "goroutines/loop_variables",
                "locks/counter",
            ],
            mistakes: &[
                Mistake {
                    name: "counts_in_a_callback",
                    summary: "a callback that several goroutines call writes to a plain variable",
                    categories: &[17],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "replaced_logger",
                    summary: "the logger is replaced while a goroutine uses it",
                    categories: &[15],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "callback_of_unknown_type",
                    summary: "a callback is called by other threads, and its type does not promise that it can be",
                    categories: &[16],
                    kind: Kind::Mistake,
                },
                Mistake {
                    name: "start_helper",
                    summary: "a helper runs whatever function it is given",
                    categories: &[83],
                    kind: Kind::Sound,
                },
            ],
            answers: &["callback_in_goroutine"],
            what_ifs: what_ifs::callbacks::LIST,
            unshown: what_ifs::callbacks::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "panics",
            main: panics::main,
            tasks: Some(Tasks {
                main: panics_async::main,
                rust: &[
                    "JoinError::try_into_panic",
                    "tokio::spawn",
                ],
                when: "Tasks and threads both give the panic to whoever waits for them; a task's thread works on.",
                what_ifs: what_ifs::panics_async::LIST,
                unshown: what_ifs::panics_async::UNSHOWN,
                ..TASKS
            }),
            go: &["panic", "go"],
            aliases: &[
                "recover",
                "panic in goroutine",
                "crash of a thread",
                "catch_unwind",
                "unwind",
            ],
            rust: &["JoinHandle::join", "std::thread::spawn"],
            related: &[
                "goroutines/recover",
                "goroutines/results",
                "composition/semaphore",
            ],
            compare: Compare::Differs {
                by: &[Normaliser::ThreadIds],
                why: "a panic ends the Go program; in Rust it ends \
                      the thread and comes back from `join`",
            },
            mistakes: &[Mistake {
                name: "counted_in_recover",
                summary: "deferred functions of several goroutines write to one variable",
                categories: &[18],
                kind: Kind::Mistake,
            }],

            what_ifs: what_ifs::panics::LIST,
            unshown: what_ifs::panics::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "recover",
            main: recover::main,
            tasks: Some(Tasks {
                main: recover_async::main,
                rust: &[
                    "FutureExt::catch_unwind",
                    "AssertUnwindSafe",
                ],
                when: "Tasks where the jobs wait. What catches a panic is a future's, and the doubt about what it left behind is the same.",
                what_ifs: what_ifs::recover_async::LIST,
                unshown: what_ifs::recover_async::UNSHOWN,
                ..TASKS
            }),
            go: &["recover", "defer", "panic"],
            aliases: &[
                "recover from a panic",
                "catch a panic",
                "survive a panic",
                "catch_unwind",
                "panic handler middleware",
            ],
            rust: &["std::panic::catch_unwind", "AssertUnwindSafe"],
            related: &[
                "goroutines/panics",
                "locks/panic_under_lock",
            ],
            answers: &["recover_guard"],
            compare: Compare::Differs {
                by: &[Normaliser::ThreadIds],
                why: "Rust's panic hook reports a panic on standard \
                      error, also one that is caught",
            },
            what_ifs: what_ifs::recover::LIST,
            unshown: what_ifs::recover::UNSHOWN,
            ..PAIR
        },
    ],
};
