//! Runs the two halves of a pair and says whether they agree.
//!
//! Data flows one way: the catalogue names the pairs; [`go`] builds
//! what changed; [`run`] runs one program; [`transcript`] turns what
//! it did into text; [`normalise`] takes out what a pattern leaves
//! open; [`verdict`] compares; [`report`] says it to a reader.

#![warn(missing_docs)]

pub mod built_from;
mod digest;
pub mod flags;
pub mod go;
pub mod hazards;
pub mod live;
pub mod modules;
pub mod normalise;
pub mod pairs;
pub mod paths;
pub mod report;
pub mod run;
pub mod scaffold;
pub mod transcript;
pub mod trees;
pub mod verdict;
pub mod visible;
