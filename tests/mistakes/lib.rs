//! Holds the race-prone versions to what Go's tools and rustc say.
//!
//! [`cases`] lists the mistakes; [`rustc`] compiles them; [`contract`]
//! holds what it says against what a case says of itself; [`advice`] follows the compiler's suggestions; [`fixed`] runs the
//! accepted forms; [`go_tools`] runs the Go program as its head says.

#![warn(missing_docs)]

pub mod advice;
pub mod cases;
pub mod contract;
pub mod fixed;
pub mod go_tools;
pub mod race_report;
pub mod rustc;
