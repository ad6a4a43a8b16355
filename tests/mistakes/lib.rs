//! Holds the race-prone versions to what Go's tools and rustc say.
//!
//! [`cases`] lists the mistakes; [`rustc`] compiles them; [`contract`]
//! holds what it says against what a case says of itself; [`advice`] follows the compiler's suggestions; [`go_tools`]
//! runs the Go program as the catalogue says.

#![warn(missing_docs)]

pub mod advice;
pub mod cases;
pub mod contract;
pub mod go_tools;
pub mod race_report;
pub mod rustc;
