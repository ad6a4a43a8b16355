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

use crate::catalogue::Chapter;

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

mod entries {
    pub(crate) mod as_they_come;
    pub(crate) mod callbacks;
    pub(crate) mod errors;
    pub(crate) mod loop_variables;
    pub(crate) mod own_slots;
    pub(crate) mod panics;
    pub(crate) mod recover;
    pub(crate) mod results;
    pub(crate) mod spawn_and_wait;
}

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
        entries::spawn_and_wait::ENTRY,
        entries::results::ENTRY,
        entries::as_they_come::ENTRY,
        entries::errors::ENTRY,
        entries::loop_variables::ENTRY,
        entries::own_slots::ENTRY,
        entries::callbacks::ENTRY,
        entries::panics::ENTRY,
        entries::recover::ENTRY,
    ],
};
