//! What `make bench` measures, and what it has measured.
//!
//! [`jobs`] is the list of the jobs; [`data`] reads and writes
//! `docs/bench.tsv`; [`page`] turns that into `docs/bench.md`, and
//! [`line`] into the line of one job. The runner and the programs know
//! this crate, and so does the site; it knows none of them.

#![warn(missing_docs)]

pub mod data;
pub mod expected;
pub mod jobs;
pub mod line;
pub mod page;
pub mod shown;
pub mod work;

/// The file with the figures, from the top of the checkout.
pub const DATA: &str = "docs/bench.tsv";

/// The page that is made from them.
pub const PAGE: &str = "docs/bench.md";
