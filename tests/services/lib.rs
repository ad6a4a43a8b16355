//! The same clients against both halves of a service.
//!
//! [`running`] starts a service and hears what it says; [`play`] lets
//! clients act, and writes down what they and the service said;
//! [`scripts`] has what is played; [`halves`] has the programs;
//! [`load`] stops a service while many ask it;
//! [`what_ifs`] plays them with a half that is changed.

#![warn(missing_docs)]

pub mod halves;
pub mod http;
pub mod load;
pub mod play;
pub mod running;
pub mod scripts;
pub mod what_ifs;
