//! Runs the tools that watch over a program: on the hazards, which some
//! of them notice, and on the pairs that do it right, of which none may
//! say anything.
//!
//! The programs are the what-ifs that name a hazard, and the halves that
//! they change. [`programs`] lists them, [`go_bench`] puts those of Go under
//! Go's tools.

#![warn(missing_docs)]

pub mod go_bench;
pub mod leaks;
pub mod programs;
pub mod rust_bench;
