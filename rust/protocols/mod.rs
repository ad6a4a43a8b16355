//! # Protocols
//!
//! Rules about who may do what and when, which the type system
//! holds. The pairs about channels and locks use them all the time;
//! here they are looked at by themselves.

use crate::catalogue::{Chapter, PAIR, Pair};

pub mod type_state;

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "protocols",
    pairs: &[Pair {
        name: "type_state",
        main: type_state::main,
        go: &["type", "errors.Join"],
        rust: &["std::marker::PhantomData"],
        related: &["sync/counter"],
        ..PAIR
    }],
};
