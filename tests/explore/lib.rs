//! Runs the Rust halves of the pairs under many schedules.
//!
//! [`model`] has stand-ins for what the halves use of std and of
//! crossbeam; `build.rs` writes the halves anew, with the stand-ins in
//! the place of the originals ([`swap`]); [`explore()`] runs one of them,
//! schedule after schedule, and holds what it prints against the pinned
//! text.

// The halves that `build.rs` writes say `::explore::model::…`.
extern crate self as explore;

pub mod model;
pub mod pinned;
pub mod record;
mod run;
pub mod swap;

pub use run::{Found, Plan, Seen, explore};

// Without the halves nobody prints.
#[allow(unused_macros)]
#[macro_use]
mod macros {
    //! `println!` and its like write into the schedule's output.
    macro_rules! println {
        ($($t:tt)*) => { $crate::model::world::print(format_args!("{}\n", format_args!($($t)*))) };
    }
    macro_rules! print {
        ($($t:tt)*) => { $crate::model::world::print(format_args!($($t)*)) };
    }
    macro_rules! eprintln {
        ($($t:tt)*) => { $crate::model::world::eprint(format_args!("{}\n", format_args!($($t)*))) };
    }
}

/// The halves, rewritten.
#[allow(warnings, clippy::all)]
pub mod halves {
    include!(concat!(env!("OUT_DIR"), "/halves.rs"));
}
