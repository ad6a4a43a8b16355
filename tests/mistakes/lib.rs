//! Holds the race-prone versions to what Go's tools and rustc say.
//!
//! [`cases`] lists the mistakes. [`rustc`] compiles them; [`refusals`]
//! is all that is held of the Rust programs: [`contract`] holds what
//! rustc says against what a case says of itself, [`words`] against the
//! pinned text, [`advice`] follows the compiler's suggestions, [`fixed`]
//! runs the accepted forms. [`unchanged`] knows what need not be looked
//! at again. [`go_tools`] runs the Go program as its head says, and [`evidence`] is what was
//! measured of all of them.

#![warn(missing_docs)]

pub mod advice;
pub mod bulk;
pub mod cases;
pub mod contract;
pub mod evidence;
pub mod fixed;
pub mod go_tools;
pub mod race_report;
pub mod refusals;
pub mod rustc;
pub mod unchanged;
pub mod words;
