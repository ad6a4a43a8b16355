//! Concurrency patterns of Go and the Rust that does the same job.
//!
//! Every module of a chapter is one half of a pair: a whole program
//! with its own `main`, which reads as it stands and can be copied out
//! as it stands. The other half is the Go program of the same name in
//! `go/`. The module's documentation is the pair's page.
//!
//! [`catalogue()`] lists all of them.

pub mod annotation;
pub mod catalogue;
pub mod categories;
pub mod conventions;
pub mod hazards;
pub mod ledger;
pub mod what_if;

pub mod atomics;
pub mod channels;
pub mod composition;
pub mod context;
pub mod differences;
pub mod goroutines;
pub mod lifecycle;
pub mod locks;
pub mod once_and_pools;
pub mod parallel;
pub mod rwlocks;
pub mod select;
pub mod services;
pub mod tasks;
pub mod testing;
pub mod time;
pub mod x;

/// The Rust files with their content, as a number, when they were
/// compiled: `build.rs` notes it, and the harness looks whether the
/// files still say the same.
pub const SOURCES: &[(&str, u64)] =
    include!(concat!(env!("OUT_DIR"), "/sources.rs"));

/// All chapters, in reading order.
pub fn catalogue() -> &'static [catalogue::Chapter] {
    &[
        goroutines::CHAPTER,
        channels::CHAPTER,
        select::CHAPTER,
        locks::CHAPTER,
        rwlocks::CHAPTER,
        atomics::CHAPTER,
        once_and_pools::CHAPTER,
        lifecycle::CHAPTER,
        context::CHAPTER,
        time::CHAPTER,
        composition::CHAPTER,
        parallel::CHAPTER,
        x::CHAPTER,
        tasks::CHAPTER,
        testing::CHAPTER,
        services::CHAPTER,
        differences::CHAPTER,
    ]
}
