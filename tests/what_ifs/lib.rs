//! Changes the halves of a pair as its what-ifs say, and sees what
//! becomes of them.
//!
//! Data flows one way: [`cases`] lists the what-ifs; [`change`] makes
//! the changed texts; [`rust_programs`] and [`go_programs`] build what
//! is not built yet; [`outcome`] runs a program, with [`waits`] and
//! [`goroutines`] to prove that it waits for ever; [`judge`] holds the
//! outcome to what the catalogue says. Beside that, [`gaps`] looks for
//! what no what-if shows, with the sentences that [`prose`] finds.

#![warn(missing_docs)]

pub mod bench;
pub mod cases;
pub mod change;
pub mod gaps;
pub mod go_programs;
pub mod goroutines;
pub mod judge;
pub mod outcome;
pub mod prose;
pub mod rust_programs;
pub mod store;
pub mod waits;
