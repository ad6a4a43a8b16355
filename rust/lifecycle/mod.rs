//! # Components that live
//!
//! A struct that starts a thread, is used by several others, and
//! is stopped. In Go it has a Close, and it is a rule of the
//! house that somebody calls it. In Rust the struct that owns
//! the join handle stops the thread when it is dropped, and
//! whoever only uses it holds something else.

use crate::catalogue::Chapter;

pub mod close_twice;
pub mod close_twice_async;
pub mod event_loop;
pub mod event_loop_async;
pub mod fire_and_forget;
pub mod fire_and_forget_async;
pub mod handlers;
pub mod handlers_async;
pub mod janitor;
pub mod janitor_async;
pub mod notify;
pub mod notify_async;
pub mod slow_subscriber;
pub mod slow_subscriber_async;
pub mod start_and_close;
pub mod start_and_close_async;
pub mod state_machine;
pub mod state_machine_async;
pub mod supervisor;
pub mod supervisor_async;
pub mod tracked;
pub mod tracked_async;
pub mod weak_parent;
pub mod workers;

mod entries {
    pub(crate) mod close_twice;
    pub(crate) mod event_loop;
    pub(crate) mod fire_and_forget;
    pub(crate) mod handlers;
    pub(crate) mod janitor;
    pub(crate) mod notify;
    pub(crate) mod slow_subscriber;
    pub(crate) mod start_and_close;
    pub(crate) mod state_machine;
    pub(crate) mod supervisor;
    pub(crate) mod tracked;
    pub(crate) mod weak_parent;
    pub(crate) mod workers;
}

mod what_ifs {
    pub(crate) mod close_twice;
    pub(crate) mod close_twice_async;
    pub(crate) mod event_loop;
    pub(crate) mod event_loop_async;
    pub(crate) mod fire_and_forget;
    pub(crate) mod fire_and_forget_async;
    pub(crate) mod handlers;
    pub(crate) mod handlers_async;
    pub(crate) mod janitor;
    pub(crate) mod janitor_async;
    pub(crate) mod notify;
    pub(crate) mod notify_async;
    pub(crate) mod slow_subscriber;
    pub(crate) mod slow_subscriber_async;
    pub(crate) mod start_and_close;
    pub(crate) mod start_and_close_async;
    pub(crate) mod state_machine;
    pub(crate) mod state_machine_async;
    pub(crate) mod supervisor;
    pub(crate) mod supervisor_async;
    pub(crate) mod tracked;
    pub(crate) mod tracked_async;
    pub(crate) mod weak_parent;
    pub(crate) mod workers;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "lifecycle",
    no_tasks: None,
    pairs: &[
        entries::start_and_close::ENTRY,
        entries::close_twice::ENTRY,
        entries::workers::ENTRY,
        entries::fire_and_forget::ENTRY,
        entries::tracked::ENTRY,
        entries::event_loop::ENTRY,
        entries::notify::ENTRY,
        entries::handlers::ENTRY,
        entries::slow_subscriber::ENTRY,
        entries::weak_parent::ENTRY,
        entries::janitor::ENTRY,
        entries::state_machine::ENTRY,
        entries::supervisor::ENTRY,
    ],
};
