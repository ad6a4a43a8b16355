//! # Testing
//!
//! A test of concurrent code needs four things. Time that it can
//! move, so that half an hour takes none. A moment of which it
//! knows that nothing goes on, or a place in which it can hold
//! somebody. Failures that reach it from every thread. And an end:
//! of each wait, and of all that it has started.
//!
//! Each program has a test in it as it would stand in a test file:
//! `func TestX(t *testing.T)`, and a function that panics when it
//! fails. `main` does what `go test` and `cargo test` do, so the
//! programs can be run and compared as the others are.
//!
//! A test shows the order of events that it has. Go's race
//! detector, and shuttle and loom for Rust, look at more of them:
//! `docs/watching.md` says what each of them sees.

use crate::catalogue::Chapter;

pub mod clock_as_an_argument;
pub mod deadline_of_a_test;
pub mod deadline_of_a_test_async;
pub mod failed_in_a_worker;
pub mod failed_in_a_worker_async;
pub mod forced_order;
pub mod left_running;
pub mod left_running_async;
pub mod paused_time;
pub mod shared_state;
pub mod until_all_wait;

mod entries {
    pub(crate) mod clock_as_an_argument;
    pub(crate) mod deadline_of_a_test;
    pub(crate) mod failed_in_a_worker;
    pub(crate) mod forced_order;
    pub(crate) mod left_running;
    pub(crate) mod paused_time;
    pub(crate) mod shared_state;
    pub(crate) mod until_all_wait;
}

mod what_ifs {
    pub(crate) mod clock_as_an_argument;
    pub(crate) mod deadline_of_a_test;
    pub(crate) mod deadline_of_a_test_async;
    pub(crate) mod failed_in_a_worker;
    pub(crate) mod failed_in_a_worker_async;
    pub(crate) mod forced_order;
    pub(crate) mod left_running;
    pub(crate) mod left_running_async;
    pub(crate) mod paused_time;
    pub(crate) mod shared_state;
    pub(crate) mod until_all_wait;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "testing",
    no_tasks: Some(
        "One Rust half is enough: with tasks where the test needs tokio's clock, with threads elsewhere.",
    ),
    pairs: &[
        entries::paused_time::ENTRY,
        entries::until_all_wait::ENTRY,
        entries::forced_order::ENTRY,
        entries::failed_in_a_worker::ENTRY,
        entries::left_running::ENTRY,
        entries::deadline_of_a_test::ENTRY,
        entries::shared_state::ENTRY,
        entries::clock_as_an_argument::ENTRY,
    ],
};
