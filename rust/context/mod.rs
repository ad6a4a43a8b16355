//! # Cancellation
//!
//! Telling what was started that it should stop. In Go what may
//! wait for long takes a `context.Context` first; what cannot
//! take one, such as `Conn.Read` or `Mutex.Lock`, is ended in
//! another way, or not at all. Rust has no such convention for
//! threads. The end of a channel is the signal, and a function
//! takes the receiver, or a context of the project's own, as
//! `token.rs` is.

use crate::catalogue::Chapter;

pub mod blocked_read;
pub mod blocked_read_async;
pub mod cancel_with_context;
pub mod cancel_with_context_async;
pub mod cause;
pub mod cause_async;
pub mod checked_in_a_loop;
pub mod deadline_of_a_call;
pub mod deadline_of_a_call_async;
pub mod handed_down;
pub mod handed_down_async;
pub mod stop_workers;
pub mod stop_workers_async;
pub mod token;
pub mod values;
pub mod values_async;

mod entries {
    pub(crate) mod blocked_read;
    pub(crate) mod cancel_with_context;
    pub(crate) mod cause;
    pub(crate) mod checked_in_a_loop;
    pub(crate) mod deadline_of_a_call;
    pub(crate) mod handed_down;
    pub(crate) mod stop_workers;
    pub(crate) mod values;
}

mod what_ifs {
    pub(crate) mod blocked_read;
    pub(crate) mod blocked_read_async;
    pub(crate) mod cancel_with_context;
    pub(crate) mod cancel_with_context_async;
    pub(crate) mod cause;
    pub(crate) mod cause_async;
    pub(crate) mod checked_in_a_loop;
    pub(crate) mod deadline_of_a_call;
    pub(crate) mod deadline_of_a_call_async;
    pub(crate) mod handed_down;
    pub(crate) mod handed_down_async;
    pub(crate) mod stop_workers;
    pub(crate) mod stop_workers_async;
    pub(crate) mod values;
    pub(crate) mod values_async;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "context",
    no_tasks: None,
    pairs: &[
        entries::stop_workers::ENTRY,
        entries::cancel_with_context::ENTRY,
        entries::handed_down::ENTRY,
        entries::deadline_of_a_call::ENTRY,
        entries::checked_in_a_loop::ENTRY,
        entries::values::ENTRY,
        entries::cause::ENTRY,
        entries::blocked_read::ENTRY,
    ],
};
