//! # Protocols
//!
//! Rules about who may do what and when, which the type system
//! holds. The pairs about channels and locks use them all the time;
//! here they are looked at by themselves.

use crate::catalogue::{Chapter, Kind, Mistake, PAIR, Pair};

pub mod type_state;

mod what_ifs {
    pub(crate) mod type_state;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: "protocols",
    no_tasks: None,
    pairs: &[Pair {
        name: "type_state",
        main: type_state::main,
        go: &["type", "errors.New", "fmt.Errorf"],
        aliases: &[
            "state machine",
            "typestate",
            "call in the right order",
            "builder",
            "use after close",
        ],
        rust: &["std::marker::PhantomData"],
        related: &["locks/counter"],
        mistakes: &[
            Mistake {
                name: "processed_before_start",
                summary: "a step comes before the one that has to come first",
                categories: &[],
                kind: Kind::Mistake,
            },
            Mistake {
                name: "started_twice",
                summary: "a machine is started twice",
                categories: &[],
                kind: Kind::Mistake,
            },
        ],
        what_ifs: what_ifs::type_state::LIST,
        unshown: what_ifs::type_state::UNSHOWN,
        ..PAIR
    }],
};
