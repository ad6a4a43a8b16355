//! # Time
//!
//! Waiting until it is time, or until something else comes
//! first. Go has timers and tickers, which send on channels.
//! With threads in Rust a moment is a value, and the waits take
//! one: what a timer would say is what a receive returns when
//! its deadline is over.

use crate::catalogue::Chapter;

pub mod after_func;
pub mod after_func_async;
pub mod deadlines;
pub mod deadlines_async;
pub mod debounce;
pub mod debounce_async;
pub mod flush_every;
pub mod flush_every_async;
pub mod heartbeat;
pub mod idle_timer;
pub mod idle_timer_async;
pub mod late_timer;
pub mod late_timer_async;
pub mod paced;
pub mod paced_async;
pub mod pause;
pub mod pause_async;
pub mod poll_until;
pub mod poll_until_async;
pub mod retry;
pub mod retry_async;
pub mod ticker_loop;
pub mod ticker_loop_async;
pub mod token_bucket;

mod entries {
    pub(crate) mod after_func;
    pub(crate) mod deadlines;
    pub(crate) mod debounce;
    pub(crate) mod flush_every;
    pub(crate) mod heartbeat;
    pub(crate) mod idle_timer;
    pub(crate) mod late_timer;
    pub(crate) mod paced;
    pub(crate) mod pause;
    pub(crate) mod poll_until;
    pub(crate) mod retry;
    pub(crate) mod ticker_loop;
    pub(crate) mod token_bucket;
}

mod what_ifs {
    pub(crate) mod after_func;
    pub(crate) mod after_func_async;
    pub(crate) mod deadlines;
    pub(crate) mod deadlines_async;
    pub(crate) mod debounce;
    pub(crate) mod debounce_async;
    pub(crate) mod flush_every;
    pub(crate) mod flush_every_async;
    pub(crate) mod heartbeat;
    pub(crate) mod idle_timer;
    pub(crate) mod idle_timer_async;
    pub(crate) mod late_timer;
    pub(crate) mod late_timer_async;
    pub(crate) mod paced;
    pub(crate) mod paced_async;
    pub(crate) mod pause;
    pub(crate) mod pause_async;
    pub(crate) mod poll_until;
    pub(crate) mod poll_until_async;
    pub(crate) mod retry;
    pub(crate) mod retry_async;
    pub(crate) mod ticker_loop;
    pub(crate) mod ticker_loop_async;
    pub(crate) mod token_bucket;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "time",
    no_tasks: None,
    pairs: &[
        entries::pause::ENTRY,
        entries::ticker_loop::ENTRY,
        entries::heartbeat::ENTRY,
        entries::idle_timer::ENTRY,
        entries::flush_every::ENTRY,
        entries::debounce::ENTRY,
        entries::after_func::ENTRY,
        entries::late_timer::ENTRY,
        entries::poll_until::ENTRY,
        entries::retry::ENTRY,
        entries::paced::ENTRY,
        entries::token_bucket::ENTRY,
        entries::deadlines::ENTRY,
    ],
};
