//! # Differences
//!
//! What behaves differently in the two languages, and no compiler
//! points it out. A translation line by line compiles, and does
//! something else. Each pair shows one such surprise: many of them
//! do not print the same, and then both texts are pinned. Each page
//! says what either language promises, and what is only how things
//! are on the platform on which the programs run.
//!
//! Others stand where their subject is. A panic that ends one
//! thread: `goroutines/panics`. A lock that is poisoned by it:
//! `locks/panic_under_lock`. A `Once` whose function panicked:
//! `once_and_pools/once`. A select loop that a closed channel keeps
//! awake, and which case goes first: `select/multiplex`. A close
//! that comes twice: `lifecycle/close_twice`. A value that a thread
//! does not inherit: `context/values`. A group to wait for that
//! cannot be used again: `goroutines/spawn_and_wait`. A ticker that
//! is late: `select/ticker`. A timer that is set anew:
//! `time/idle_timer`. A writer that waits, and stops new readers:
//! `rwlocks/read_mostly`.

use crate::catalogue::{Chapter, Compare, PAIR, Pair};

pub mod break_out_of_a_loop;
pub mod clean_up_at_exit;
pub mod compared_errors;
pub mod copied_struct;
pub mod deep_stack;
pub mod default_capacity;
pub mod drop_in_a_loop;
pub mod let_underscore;
pub mod map_order;
pub mod move_copies;
pub mod receive_from_closed;
pub mod send_to_closed;
pub mod slice_headers;
pub mod unlock_elsewhere;
pub mod wrapping;

mod what_ifs {
    pub(crate) mod break_out_of_a_loop;
    pub(crate) mod clean_up_at_exit;
    pub(crate) mod compared_errors;
    pub(crate) mod copied_struct;
    pub(crate) mod deep_stack;
    pub(crate) mod default_capacity;
    pub(crate) mod drop_in_a_loop;
    pub(crate) mod let_underscore;
    pub(crate) mod map_order;
    pub(crate) mod move_copies;
    pub(crate) mod receive_from_closed;
    pub(crate) mod send_to_closed;
    pub(crate) mod slice_headers;
    pub(crate) mod unlock_elsewhere;
    pub(crate) mod wrapping;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "differences",
    no_tasks: Some(
        "The difference lies in the language or in std, and tasks change nothing in it.",
    ),
    pairs: &[
        Pair {
            name: "receive_from_closed",
            main: receive_from_closed::main,
            go: &["close", "chan"],
            aliases: &[
                "zero value of a closed channel",
                "comma ok",
                "v, ok := <-ch",
                "nil channel",
                "receive from a closed channel",
            ],
            rust: &["Receiver::recv", "Receiver::try_recv"],
            related: &[
                "channels/range_until_closed",
                "select/multiplex",
            ],
            compare: Compare::Differs {
                by: &[],
                why: "a receive from a closed channel is a zero \
                      value in Go and an error in Rust",
            },
            what_ifs: what_ifs::receive_from_closed::LIST,
            unshown: what_ifs::receive_from_closed::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "send_to_closed",
            main: send_to_closed::main,
            go: &["close", "recover", "select"],
            aliases: &[
                "send on closed channel",
                "panic: send on closed channel",
                "receiver is gone",
                "close of closed channel",
            ],
            rust: &["SyncSender::try_send", "TrySendError", "Drop"],
            related: &[
                "channels/range_until_closed",
                "lifecycle/close_twice",
            ],
            compare: Compare::Differs {
                by: &[],
                why: "a send that nobody will receive panics in Go \
                      and gives the value back in Rust; what waits \
                      in the channel is kept, or goes with its \
                      receiver",
            },
            answers: &["try_send"],
            what_ifs: what_ifs::send_to_closed::LIST,
            unshown: what_ifs::send_to_closed::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "break_out_of_a_loop",
            main: break_out_of_a_loop::main,
            go: &["range", "chan"],
            aliases: &[
                "break out of range",
                "leave a loop over a channel",
                "goroutine leak",
                "receiver dropped",
                "for loop over a receiver",
            ],
            rust: &["std::sync::mpsc::sync_channel"],
            related: &[
                "channels/range_until_closed",
                "differences/send_to_closed",
            ],
            answers: &["range_channel"],
            compare: Compare::Differs {
                by: &[],
                why: "a break leaves the channel in Go, and drops the receiver in Rust",
            },
            what_ifs: what_ifs::break_out_of_a_loop::LIST,
            unshown: what_ifs::break_out_of_a_loop::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "default_capacity",
            main: default_capacity::main,
            go: &["make", "chan", "select"],
            aliases: &[
                "unbounded channel",
                "unbuffered channel",
                "mpsc::channel",
                "capacity of a channel",
            ],
            rust: &[
                "std::sync::mpsc::channel",
                "std::sync::mpsc::sync_channel",
            ],
            related: &[
                "channels/unbuffered",
                "channels/backpressure",
            ],
            compare: Compare::Differs {
                by: &[],
                why: "the channel that is made by default has no \
                      buffer in Go, and no bound in Rust",
            },
            what_ifs: what_ifs::default_capacity::LIST,
            unshown: what_ifs::default_capacity::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "slice_headers",
            main: slice_headers::main,
            go: &["append", "range", "chan"],
            aliases: &[
                "append to a slice that was sent",
                "append in range",
                "slice aliasing",
                "shared backing array",
                "slice header",
            ],
            rust: &["Vec::clone", "Vec::push"],
            related: &[
                "channels/hand_over",
                "differences/copied_struct",
            ],
            compare: Compare::Differs {
                by: &[],
                why: "a slice that was sent shares its array with the sender; a `Vec` is moved, or cloned",
            },
            what_ifs: what_ifs::slice_headers::LIST,
            unshown: what_ifs::slice_headers::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "copied_struct",
            main: copied_struct::main,
            go: &["type", "range", "sync.Mutex"],
            aliases: &[
                "shallow copy",
                "deep copy",
                "copy a struct",
                "copylocks",
                "range copies the element",
                "snapshot of a struct",
            ],
            rust: &["Clone", "derive", "std::sync::Mutex"],
            related: &[
                "locks/guarded_struct",
                "differences/slice_headers",
            ],
            compare: Compare::Differs {
                by: &[],
                why: "a copy of a struct in Go shares what a slice in it refers to; a clone in Rust has elements of its own",
            },
            what_ifs: what_ifs::copied_struct::LIST,
            unshown: what_ifs::copied_struct::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "move_copies",
            main: move_copies::main,
            go: &["func", "WaitGroup.Go"],
            aliases: &[
                "closure captures a copy",
                "move closure",
                "counter in a goroutine",
                "captured variable",
            ],
            rust: &["move", "std::thread::spawn"],
            related: &[
                "goroutines/loop_variables",
                "goroutines/results",
                "atomics/counters",
            ],
            compare: Compare::Differs {
                by: &[],
                why: "a closure in Go uses the variable; one that moves a number in Rust has a copy",
            },
            what_ifs: what_ifs::move_copies::LIST,
            unshown: what_ifs::move_copies::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "let_underscore",
            main: let_underscore::main,
            go: &["_", "switch", "if"],
            aliases: &[
                "blank identifier",
                "let _ = lock",
                "guard dropped at once",
                "temporary lifetime",
                "lock held in a match",
            ],
            rust: &["let _", "match", "if let", "Drop"],
            related: &["locks/counter", "composition/semaphore"],
            compare: Compare::Differs {
                by: &[],
                why: "a result that nobody holds is dropped in \
                      Rust, and a guard gives back what it guards",
            },
            what_ifs: what_ifs::let_underscore::LIST,
            unshown: what_ifs::let_underscore::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "drop_in_a_loop",
            main: drop_in_a_loop::main,
            go: &["defer", "range"],
            aliases: &[
                "defer in a loop",
                "defer in a block",
                "order of defer",
                "drop order",
                "close files in a loop",
            ],
            rust: &["Drop", "std::mem::drop"],
            related: &[
                "differences/let_underscore",
                "locks/guarded_struct",
            ],
            compare: Compare::Differs {
                by: &[],
                why: "a deferred call waits for the end of the function, a drop for the end of the block",
            },
            what_ifs: what_ifs::drop_in_a_loop::LIST,
            unshown: what_ifs::drop_in_a_loop::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "unlock_elsewhere",
            main: unlock_elsewhere::main,
            go: &["sync.Mutex", "Mutex.Lock", "Mutex.Unlock", "go"],
            aliases: &[
                "unlock in another goroutine",
                "lock handed over",
                "MutexGuard is not Send",
                "owned permit",
            ],
            rust: &["std::sync::mpsc::sync_channel", "Drop"],
            related: &[
                "locks/guarded_struct",
                "composition/semaphore",
            ],
            answers: &[
                "returns_with_lock_held",
                "unlocks_what_caller_locked",
            ],
            what_ifs: what_ifs::unlock_elsewhere::LIST,
            unshown: what_ifs::unlock_elsewhere::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "compared_errors",
            main: compared_errors::main,
            go: &["errors.Is", "errors.AsType", "fmt.Errorf"],
            aliases: &[
                "sentinel error",
                "errors.As",
                "compare errors",
                "wrapped error",
                "error chain",
            ],
            rust: &["Error::source", "downcast_ref"],
            related: &["goroutines/errors", "goroutines/results"],
            what_ifs: what_ifs::compared_errors::LIST,
            unshown: what_ifs::compared_errors::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "wrapping",
            main: wrapping::main,
            go: &["uint32", "atomic.Uint32"],
            aliases: &[
                "integer overflow",
                "wrap around",
                "attempt to multiply with overflow",
                "attempt to subtract with overflow",
                "hash",
            ],
            rust: &[
                "u32::wrapping_mul",
                "u32::checked_sub",
                "AtomicU32::fetch_add",
            ],
            related: &["atomics/counters"],
            compare: Compare::Differs {
                by: &[],
                why: "a difference below zero wraps in Go and is `None` in Rust",
            },
            what_ifs: what_ifs::wrapping::LIST,
            unshown: what_ifs::wrapping::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "map_order",
            main: map_order::main,
            go: &["range", "map", "maps.Keys"],
            aliases: &[
                "delete while ranging",
                "map iteration order",
                "random map order",
                "pick a random element of a map",
                "HashMap order",
            ],
            rust: &["HashMap::keys", "sort_unstable"],
            related: &["rwlocks/map"],
            compare: Compare::Differs {
                by: &[],
                why: "each loop over a map in Go begins somewhere else; a `HashMap` that nobody changes keeps its order",
            },
            what_ifs: what_ifs::map_order::LIST,
            unshown: what_ifs::map_order::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "deep_stack",
            main: deep_stack::main,
            go: &["go", "func"],
            aliases: &[
                "stack overflow",
                "recursion",
                "stack size",
                "has overflowed its stack",
                "goroutine stack grows",
            ],
            rust: &["std::thread::Builder", "Builder::stack_size"],
            related: &[
                "goroutines/spawn_and_wait",
                "parallel/join",
            ],
            what_ifs: what_ifs::deep_stack::LIST,
            unshown: what_ifs::deep_stack::UNSHOWN,
            ..PAIR
        },
        Pair {
            name: "clean_up_at_exit",
            main: clean_up_at_exit::main,
            go: &["os.Exit", "defer", "go"],
            aliases: &[
                "log.Fatal",
                "deferred calls at exit",
                "main returns",
                "clean up at exit",
                "goroutines when main returns",
            ],
            rust: &[
                "std::process::exit",
                "Drop",
                "std::thread::park",
            ],
            related: &[
                "differences/drop_in_a_loop",
                "goroutines/panics",
                "lifecycle/start_and_close",
            ],
            answers: &["block_forever"],
            what_ifs: what_ifs::clean_up_at_exit::LIST,
            unshown: what_ifs::clean_up_at_exit::UNSHOWN,
            ..PAIR
        },
    ],
};
