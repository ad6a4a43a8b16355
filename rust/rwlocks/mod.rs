//! # Read-write locks and maps
//!
//! State that is read far more often than it is written, most of it
//! a map: readers that do not exclude each other, and what comes
//! between a look and a change.

use crate::catalogue::Chapter;

pub mod map;
pub mod read_mostly;
pub mod rwlock;
pub mod second_look;
pub mod sharded;
pub mod sync_map;

mod entries {
    pub(crate) mod map;
    pub(crate) mod read_mostly;
    pub(crate) mod rwlock;
    pub(crate) mod second_look;
    pub(crate) mod sharded;
    pub(crate) mod sync_map;
}

mod what_ifs {
    pub(crate) mod map;
    pub(crate) mod read_mostly;
    pub(crate) mod rwlock;
    pub(crate) mod second_look;
    pub(crate) mod sharded;
    pub(crate) mod sync_map;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "rwlocks",
    no_tasks: Some(
        "The lock is held for a moment and over no await: tasks take the same `RwLock` of std.",
    ),
    pairs: &[
        entries::rwlock::ENTRY,
        entries::map::ENTRY,
        entries::read_mostly::ENTRY,
        entries::second_look::ENTRY,
        entries::sharded::ENTRY,
        entries::sync_map::ENTRY,
    ],
};
