//! # Once and pools
//!
//! What is made once, by whoever comes first, and what is used
//! again instead of being made anew.

use crate::catalogue::Chapter;

pub mod init_retry;
pub mod init_retry_async;
pub mod once;
pub mod once_field;
pub mod once_functions;
pub mod once_panics;
pub mod pool;

mod entries {
    pub(crate) mod init_retry;
    pub(crate) mod once;
    pub(crate) mod once_field;
    pub(crate) mod once_functions;
    pub(crate) mod once_panics;
    pub(crate) mod pool;
}

mod what_ifs {
    pub(crate) mod init_retry;
    pub(crate) mod init_retry_async;
    pub(crate) mod once;
    pub(crate) mod once_field;
    pub(crate) mod once_functions;
    pub(crate) mod once_panics;
    pub(crate) mod pool;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "once_and_pools",
    no_tasks: Some(
        "What is made once here is computed, and waits for nothing: tasks use the same cell. For what must await to be made see `once_and_pools/init_retry`.",
    ),
    pairs: &[
        entries::once::ENTRY,
        entries::once_field::ENTRY,
        entries::once_functions::ENTRY,
        entries::once_panics::ENTRY,
        entries::init_retry::ENTRY,
        entries::pool::ENTRY,
    ],
};
