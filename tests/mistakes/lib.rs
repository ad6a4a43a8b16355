//! Holds the race-prone versions to what Go's tools and rustc say.
//!
//! [`cases`] lists the mistakes; [`annotation`] reads what a case says
//! of itself; [`rustc`] compiles it; [`contract`] holds one against the
//! other; [`advice`] follows the compiler's suggestions; [`go_tools`]
//! runs the Go program as the catalogue says.

#![warn(missing_docs)]

pub mod advice;
pub mod annotation;
pub mod cases;
pub mod contract;
pub mod go_tools;
pub mod race_report;
pub mod rustc;
