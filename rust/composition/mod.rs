//! # Composition
//!
//! Larger shapes made of channels and threads: steps that work
//! at the same time, each on what the one before it has sent,
//! and limits to how many do so. The channels between them bound
//! how far one can run ahead, and carry the end of the input
//! from the first to the last. At the end stands what holds an
//! order of steps together by its types.

use crate::catalogue::Chapter;

pub mod batches;
pub mod batches_async;
pub mod first_answer;
pub mod first_answer_async;
pub mod iterators;
pub mod parallel_stages;
pub mod parallel_stages_async;
pub mod semaphore;
pub mod semaphore_async;
pub mod stages;
pub mod stages_async;
pub mod type_state;

mod entries {
    pub(crate) mod batches;
    pub(crate) mod first_answer;
    pub(crate) mod iterators;
    pub(crate) mod parallel_stages;
    pub(crate) mod semaphore;
    pub(crate) mod stages;
    pub(crate) mod type_state;
}

mod what_ifs {
    pub(crate) mod batches;
    pub(crate) mod batches_async;
    pub(crate) mod first_answer;
    pub(crate) mod first_answer_async;
    pub(crate) mod iterators;
    pub(crate) mod parallel_stages;
    pub(crate) mod parallel_stages_async;
    pub(crate) mod semaphore;
    pub(crate) mod semaphore_async;
    pub(crate) mod stages;
    pub(crate) mod stages_async;
    pub(crate) mod type_state;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "composition",
    no_tasks: None,
    pairs: &[
        entries::stages::ENTRY,
        entries::parallel_stages::ENTRY,
        entries::first_answer::ENTRY,
        entries::batches::ENTRY,
        entries::semaphore::ENTRY,
        entries::iterators::ENTRY,
        entries::type_state::ENTRY,
    ],
};
