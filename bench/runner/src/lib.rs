//! Runs the programs of the jobs, and puts together what they say.
//!
//! [`programs`] knows where they are; [`one`] runs one of them once and
//! holds its result; [`cores`] says on how many cores; [`session`] does
//! all rounds; [`machine`] says on what.

#![warn(missing_docs)]

pub mod cores;
pub mod machine;
pub mod one;
pub mod programs;
pub mod session;
