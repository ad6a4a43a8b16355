//! # x/sync and x/time
//!
//! What Go has beside its standard library: groups of goroutines
//! that can fail, semaphores, one call for all who ask, limits to
//! how often. Rust's standard library and crossbeam have the parts,
//! of which each is made in a page; for tasks, tokio has most of
//! them whole.

use crate::catalogue::Chapter;

pub mod errgroup;
pub mod errgroup_async;
pub mod errgroup_limit;
pub mod errgroup_limit_async;
pub mod rate_limiter;
pub mod semaphore;
pub mod semaphore_async;
pub mod singleflight;
pub mod singleflight_async;

mod entries {
    pub(crate) mod errgroup;
    pub(crate) mod errgroup_limit;
    pub(crate) mod rate_limiter;
    pub(crate) mod semaphore;
    pub(crate) mod singleflight;
}

mod what_ifs {
    pub(crate) mod errgroup;
    pub(crate) mod errgroup_async;
    pub(crate) mod errgroup_limit;
    pub(crate) mod errgroup_limit_async;
    pub(crate) mod rate_limiter;
    pub(crate) mod semaphore;
    pub(crate) mod semaphore_async;
    pub(crate) mod singleflight;
    pub(crate) mod singleflight_async;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "x",
    no_tasks: None,
    pairs: &[
        entries::errgroup::ENTRY,
        entries::errgroup_limit::ENTRY,
        entries::semaphore::ENTRY,
        entries::singleflight::ENTRY,
        entries::rate_limiter::ENTRY,
    ],
};
