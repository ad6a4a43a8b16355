//! # Atomics
//!
//! Single values that several threads read and change without a
//! lock. Go has one memory order for all of them; in Rust each
//! operation names its own.

use crate::catalogue::Chapter;

pub mod bits;
pub mod busy;
pub mod claim;
pub mod config;
pub mod copy_on_write;
pub mod counters;
pub mod memory_orders;
pub mod statistics;
pub mod stop_flag;
pub mod value;

mod entries {
    pub(crate) mod bits;
    pub(crate) mod busy;
    pub(crate) mod claim;
    pub(crate) mod config;
    pub(crate) mod copy_on_write;
    pub(crate) mod counters;
    pub(crate) mod memory_orders;
    pub(crate) mod statistics;
    pub(crate) mod stop_flag;
    pub(crate) mod value;
}

mod what_ifs {
    pub(crate) mod bits;
    pub(crate) mod busy;
    pub(crate) mod claim;
    pub(crate) mod config;
    pub(crate) mod copy_on_write;
    pub(crate) mod counters;
    pub(crate) mod memory_orders;
    pub(crate) mod statistics;
    pub(crate) mod stop_flag;
    pub(crate) mod value;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "atomics",
    no_tasks: Some(
        "An atomic waits for nothing: tasks use it as threads do.",
    ),
    pairs: &[
        entries::counters::ENTRY,
        entries::statistics::ENTRY,
        entries::stop_flag::ENTRY,
        entries::claim::ENTRY,
        entries::busy::ENTRY,
        entries::bits::ENTRY,
        entries::config::ENTRY,
        entries::value::ENTRY,
        entries::copy_on_write::ENTRY,
        entries::memory_orders::ENTRY,
    ],
};
