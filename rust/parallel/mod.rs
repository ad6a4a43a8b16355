//! # Parallel computation
//!
//! The same work on many items, on all cores. Go starts goroutines
//! and splits the work by hand. In Rust rayon's parallel iterators
//! split it, on a pool with one thread a core; the types of the
//! closures see to it that the pieces share nothing that is
//! written.

use crate::catalogue::Chapter;

pub mod chunks;
pub mod fan_in;
pub mod filter_map;
pub mod join;
pub mod map;
pub mod pooled_tasks;
pub mod reduce;

mod entries {
    pub(crate) mod chunks;
    pub(crate) mod fan_in;
    pub(crate) mod filter_map;
    pub(crate) mod join;
    pub(crate) mod map;
    pub(crate) mod pooled_tasks;
    pub(crate) mod reduce;
}

mod what_ifs {
    pub(crate) mod chunks;
    pub(crate) mod fan_in;
    pub(crate) mod filter_map;
    pub(crate) mod join;
    pub(crate) mod map;
    pub(crate) mod pooled_tasks;
    pub(crate) mod reduce;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "parallel",
    no_tasks: Some(
        "It computes: that is work for threads, and rayon has them. A task hands it over, with `spawn_blocking` or `rayon::spawn`, and awaits the answer.",
    ),
    pairs: &[
        entries::map::ENTRY,
        entries::reduce::ENTRY,
        entries::filter_map::ENTRY,
        entries::chunks::ENTRY,
        entries::join::ENTRY,
        entries::pooled_tasks::ENTRY,
        entries::fan_in::ENTRY,
    ],
};
