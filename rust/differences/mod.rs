//! # Differences
//!
//! What behaves differently in the two languages, and no compiler
//! points it out. A translation line by line compiles, and does
//! something else. Each pair shows one such surprise: many of them
//! do not print the same, and then both texts are pinned. Each page
//! says what either language promises, and what is only how things
//! are on the platform on which the programs run.
//!
//! Others stand where their subject is. A panic that ends one
//! thread: `goroutines/panics`. A lock that is poisoned by it:
//! `locks/panic_under_lock`. A `Once` whose function panicked:
//! `once_and_pools/once`. A select loop that a closed channel keeps
//! awake, and which case goes first: `select/multiplex`. A close
//! that comes twice: `lifecycle/close_twice`. A value that a thread
//! does not inherit: `context/values`. A group to wait for that
//! cannot be used again: `goroutines/spawn_and_wait`. A ticker that
//! is late: `select/ticker`. A timer that is set anew:
//! `time/idle_timer`. A writer that waits, and stops new readers:
//! `rwlocks/read_mostly`.

use crate::catalogue::Chapter;

pub mod break_out_of_a_loop;
pub mod clean_up_at_exit;
pub mod compared_errors;
pub mod copied_struct;
pub mod deep_stack;
pub mod default_capacity;
pub mod drop_in_a_loop;
pub mod let_underscore;
pub mod map_order;
pub mod move_copies;
pub mod receive_from_closed;
pub mod send_to_closed;
pub mod slice_headers;
pub mod unlock_elsewhere;
pub mod wrapping;

mod entries {
    pub(crate) mod break_out_of_a_loop;
    pub(crate) mod clean_up_at_exit;
    pub(crate) mod compared_errors;
    pub(crate) mod copied_struct;
    pub(crate) mod deep_stack;
    pub(crate) mod default_capacity;
    pub(crate) mod drop_in_a_loop;
    pub(crate) mod let_underscore;
    pub(crate) mod map_order;
    pub(crate) mod move_copies;
    pub(crate) mod receive_from_closed;
    pub(crate) mod send_to_closed;
    pub(crate) mod slice_headers;
    pub(crate) mod unlock_elsewhere;
    pub(crate) mod wrapping;
}

mod what_ifs {
    pub(crate) mod break_out_of_a_loop;
    pub(crate) mod clean_up_at_exit;
    pub(crate) mod compared_errors;
    pub(crate) mod copied_struct;
    pub(crate) mod deep_stack;
    pub(crate) mod default_capacity;
    pub(crate) mod drop_in_a_loop;
    pub(crate) mod let_underscore;
    pub(crate) mod map_order;
    pub(crate) mod move_copies;
    pub(crate) mod receive_from_closed;
    pub(crate) mod send_to_closed;
    pub(crate) mod slice_headers;
    pub(crate) mod unlock_elsewhere;
    pub(crate) mod wrapping;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "differences",
    no_tasks: Some(
        "The difference lies in the language or in std, and tasks change nothing in it.",
    ),
    pairs: &[
        entries::receive_from_closed::ENTRY,
        entries::send_to_closed::ENTRY,
        entries::break_out_of_a_loop::ENTRY,
        entries::default_capacity::ENTRY,
        entries::slice_headers::ENTRY,
        entries::copied_struct::ENTRY,
        entries::move_copies::ENTRY,
        entries::let_underscore::ENTRY,
        entries::drop_in_a_loop::ENTRY,
        entries::unlock_elsewhere::ENTRY,
        entries::compared_errors::ENTRY,
        entries::wrapping::ENTRY,
        entries::map_order::ENTRY,
        entries::deep_stack::ENTRY,
        entries::clean_up_at_exit::ENTRY,
    ],
};
