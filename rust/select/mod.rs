//! # Select
//!
//! Waiting for whichever of several things happens first. The
//! standard library's channels cannot do it; crossbeam's can, with
//! a `select!` that reads like Go's. Timeouts, tickers and attempts
//! that must not wait have functions of their own, which say the
//! same in less.
//!
//! With tasks, `tokio::select!` waits for futures of any kind. It
//! drops those that lose, and what that costs differs from one kind
//! to the next: the page of each says whether it is cancel-safe.

use crate::catalogue::Chapter;

pub mod leave_the_loop;
pub mod leave_the_loop_async;
pub mod multiplex;
pub mod multiplex_async;
pub mod priority;
pub mod priority_async;
pub mod ticker;
pub mod ticker_async;
pub mod timeout;
pub mod timeout_async;
pub mod r#try;
pub mod try_async;

mod entries {
    pub(crate) mod leave_the_loop;
    pub(crate) mod multiplex;
    pub(crate) mod priority;
    pub(crate) mod ticker;
    pub(crate) mod timeout;
    pub(crate) mod r#try;
}

mod what_ifs {
    pub(crate) mod leave_the_loop;
    pub(crate) mod leave_the_loop_async;
    pub(crate) mod multiplex;
    pub(crate) mod multiplex_async;
    pub(crate) mod priority;
    pub(crate) mod priority_async;
    pub(crate) mod ticker;
    pub(crate) mod ticker_async;
    pub(crate) mod timeout;
    pub(crate) mod timeout_async;
    pub(crate) mod r#try;
    pub(crate) mod try_async;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "select",
    no_tasks: None,
    pairs: &[
        entries::multiplex::ENTRY,
        entries::timeout::ENTRY,
        entries::ticker::ENTRY,
        entries::r#try::ENTRY,
        entries::leave_the_loop::ENTRY,
        entries::priority::ENTRY,
    ],
};
