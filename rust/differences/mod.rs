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
//! `time/idle_timer`.

use crate::catalogue::{Chapter, Compare, PAIR, Pair};

pub mod default_capacity;
pub mod let_underscore;
pub mod receive_from_closed;
pub mod send_to_closed;

mod what_ifs {
    pub(crate) mod default_capacity;
    pub(crate) mod let_underscore;
    pub(crate) mod receive_from_closed;
    pub(crate) mod send_to_closed;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "differences",
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
            rust: &["Receiver::recv", "RecvError", "TryRecvError"],
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
            what_ifs: what_ifs::send_to_closed::LIST,
            unshown: what_ifs::send_to_closed::UNSHOWN,
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
    ],
};
