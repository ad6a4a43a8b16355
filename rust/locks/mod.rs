//! # Locks
//!
//! State that several threads use, one at a time. A Go lock stands
//! beside the data that it protects. A Rust lock contains it, and
//! the type of what is shared says how it may be used from several
//! threads.

use crate::catalogue::Chapter;

pub mod cond;
pub mod cond_async;
pub mod copy_then_act;
pub mod counter;
pub mod guard_returned;
pub mod guarded_struct;
pub mod locked_helpers;
pub mod mutex_or_channel;
pub mod panic_under_lock;
pub mod poisoned;
pub mod send_under_lock;
pub mod shared_struct;
pub mod short_section;
pub mod try_lock;
pub mod two_locks;
pub mod unlock_and_relock;

mod entries {
    pub(crate) mod cond;
    pub(crate) mod copy_then_act;
    pub(crate) mod counter;
    pub(crate) mod guard_returned;
    pub(crate) mod guarded_struct;
    pub(crate) mod locked_helpers;
    pub(crate) mod mutex_or_channel;
    pub(crate) mod panic_under_lock;
    pub(crate) mod poisoned;
    pub(crate) mod send_under_lock;
    pub(crate) mod shared_struct;
    pub(crate) mod short_section;
    pub(crate) mod try_lock;
    pub(crate) mod two_locks;
    pub(crate) mod unlock_and_relock;
}

mod what_ifs {
    pub(crate) mod cond;
    pub(crate) mod cond_async;
    pub(crate) mod copy_then_act;
    pub(crate) mod counter;
    pub(crate) mod guard_returned;
    pub(crate) mod guarded_struct;
    pub(crate) mod locked_helpers;
    pub(crate) mod mutex_or_channel;
    pub(crate) mod panic_under_lock;
    pub(crate) mod poisoned;
    pub(crate) mod send_under_lock;
    pub(crate) mod shared_struct;
    pub(crate) mod short_section;
    pub(crate) mod try_lock;
    pub(crate) mod two_locks;
    pub(crate) mod unlock_and_relock;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "locks",
    no_tasks: Some(
        "The lock is held for a moment and over no await: tasks take the same `Mutex` of std.",
    ),
    pairs: &[
        entries::counter::ENTRY,
        entries::guarded_struct::ENTRY,
        entries::panic_under_lock::ENTRY,
        entries::poisoned::ENTRY,
        entries::cond::ENTRY,
        entries::shared_struct::ENTRY,
        entries::short_section::ENTRY,
        entries::locked_helpers::ENTRY,
        entries::copy_then_act::ENTRY,
        entries::unlock_and_relock::ENTRY,
        entries::two_locks::ENTRY,
        entries::send_under_lock::ENTRY,
        entries::guard_returned::ENTRY,
        entries::try_lock::ENTRY,
        entries::mutex_or_channel::ENTRY,
    ],
};
