//! # Channels
//!
//! A channel hands values from one thread to another and orders
//! what the two do: a send happens before the receive of its value.
//! In Go a channel is one value that anybody may send to, receive
//! from and close. In Rust it is two, a sender and a receiver, and
//! their ownership decides who may do what and when the channel
//! ends.
//!
//! With tasks there are several kinds. tokio's `mpsc` has one
//! receiver, and room for one value at least. flume's channel has
//! several receivers and can be without room, as Go's. A `oneshot`
//! is for one value, and a `CancellationToken` for the end that
//! everybody hears of.

use crate::catalogue::Chapter;

pub mod backpressure;
pub mod backpressure_async;
pub mod bounded;
pub mod bounded_async;
pub mod close_by_owner;
pub mod close_by_owner_async;
pub mod done_signal;
pub mod done_signal_async;
pub mod hand_over;
pub mod hand_over_async;
pub mod range_until_closed;
pub mod range_until_closed_async;
pub mod unbuffered;
pub mod unbuffered_async;
pub mod worker_pool;
pub mod worker_pool_async;
pub mod worker_pool_deadline;
pub mod worker_pool_deadline_async;

mod entries {
    pub(crate) mod backpressure;
    pub(crate) mod bounded;
    pub(crate) mod close_by_owner;
    pub(crate) mod done_signal;
    pub(crate) mod hand_over;
    pub(crate) mod range_until_closed;
    pub(crate) mod unbuffered;
    pub(crate) mod worker_pool;
    pub(crate) mod worker_pool_deadline;
}

mod what_ifs {
    pub(crate) mod backpressure;
    pub(crate) mod backpressure_async;
    pub(crate) mod bounded;
    pub(crate) mod bounded_async;
    pub(crate) mod close_by_owner;
    pub(crate) mod close_by_owner_async;
    pub(crate) mod done_signal;
    pub(crate) mod done_signal_async;
    pub(crate) mod hand_over;
    pub(crate) mod hand_over_async;
    pub(crate) mod range_until_closed;
    pub(crate) mod range_until_closed_async;
    pub(crate) mod unbuffered;
    pub(crate) mod unbuffered_async;
    pub(crate) mod worker_pool;
    pub(crate) mod worker_pool_async;
    pub(crate) mod worker_pool_deadline;
    pub(crate) mod worker_pool_deadline_async;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "channels",
    no_tasks: None,
    pairs: &[
        entries::unbuffered::ENTRY,
        entries::bounded::ENTRY,
        entries::range_until_closed::ENTRY,
        entries::hand_over::ENTRY,
        entries::close_by_owner::ENTRY,
        entries::done_signal::ENTRY,
        entries::backpressure::ENTRY,
        entries::worker_pool::ENTRY,
        entries::worker_pool_deadline::ENTRY,
    ],
};
