//! Drives Chromium over the pages of the site. The checks themselves
//! are in `tests.rs`, [`chromium`] is what they are written with, and
//! [`machine`] what they need.

#![warn(missing_docs)]

pub mod chromium;
pub mod machine;
