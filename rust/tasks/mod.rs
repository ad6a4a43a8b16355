//! # Tasks
//!
//! A task is a future that a runtime drives: the goroutine of
//! `async` Rust. It waits at an await, and gives its thread to
//! another meanwhile. What is particular to tasks stands here:
//! how they are started and stopped, what is lost when one is
//! dropped, what must not stand across an await, and what a call
//! that blocks does to the others. The runtime is tokio.
//!
//! Many pairs of other chapters have a half with tasks beside the
//! one with threads. Those say which of the two to take when.
//!
//! The programs give their work to a task and wait for it. What
//! stands in the body of `#[tokio::main]` itself is no task: it
//! runs beside the threads of the runtime, and each value that
//! passes between it and a task wakes a thread.

use crate::catalogue::Chapter;

pub mod abort;
pub mod async_closures;
pub mod blocking;
pub mod computation;
pub mod dynamic_handlers;
pub mod end_of_main;
pub mod every_value;
pub mod fairness;
pub mod groups;
pub mod guard_across_await;
pub mod half_a_line;
pub mod half_close;
pub mod latest_value;
pub mod local_tasks;
pub mod lost_in_select;
pub mod panics;
pub mod permit;
pub mod spawn_and_detach;
pub mod streams;

mod entries {
    pub(crate) mod abort;
    pub(crate) mod async_closures;
    pub(crate) mod blocking;
    pub(crate) mod computation;
    pub(crate) mod dynamic_handlers;
    pub(crate) mod end_of_main;
    pub(crate) mod every_value;
    pub(crate) mod fairness;
    pub(crate) mod groups;
    pub(crate) mod guard_across_await;
    pub(crate) mod half_a_line;
    pub(crate) mod half_close;
    pub(crate) mod latest_value;
    pub(crate) mod local_tasks;
    pub(crate) mod lost_in_select;
    pub(crate) mod panics;
    pub(crate) mod permit;
    pub(crate) mod spawn_and_detach;
    pub(crate) mod streams;
}

mod what_ifs {
    pub(crate) mod abort;
    pub(crate) mod async_closures;
    pub(crate) mod blocking;
    pub(crate) mod computation;
    pub(crate) mod dynamic_handlers;
    pub(crate) mod end_of_main;
    pub(crate) mod every_value;
    pub(crate) mod fairness;
    pub(crate) mod groups;
    pub(crate) mod guard_across_await;
    pub(crate) mod half_a_line;
    pub(crate) mod half_close;
    pub(crate) mod latest_value;
    pub(crate) mod local_tasks;
    pub(crate) mod lost_in_select;
    pub(crate) mod panics;
    pub(crate) mod permit;
    pub(crate) mod spawn_and_detach;
    pub(crate) mod streams;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "tasks",
    no_tasks: Some(
        "These pages are about tasks: the one Rust half has them.",
    ),
    pairs: &[
        entries::spawn_and_detach::ENTRY,
        entries::abort::ENTRY,
        entries::panics::ENTRY,
        entries::guard_across_await::ENTRY,
        entries::groups::ENTRY,
        entries::lost_in_select::ENTRY,
        entries::half_a_line::ENTRY,
        entries::half_close::ENTRY,
        entries::end_of_main::ENTRY,
        entries::blocking::ENTRY,
        entries::computation::ENTRY,
        entries::latest_value::ENTRY,
        entries::every_value::ENTRY,
        entries::permit::ENTRY,
        entries::streams::ENTRY,
        entries::dynamic_handlers::ENTRY,
        entries::async_closures::ENTRY,
        entries::local_tasks::ENTRY,
        entries::fairness::ENTRY,
    ],
};
