use crate::catalogue::{Compare, PAIR, Pair};
use crate::differences::{let_underscore, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "let_underscore",
    main: let_underscore::main,
    go: &["_", "switch", "if"],
    aliases: &[
        "blank identifier",
        "let _ = lock",
        "guard dropped at once",
        "temporary lifetime",
        "lock held in a match",
    ],
    rust: &["let _", "match", "if let", "Drop"],
    related: &["locks/counter", "composition/semaphore"],
    compare: Compare::Differs {
        by: &[],
        why: "a result that nobody holds is dropped in \
              Rust, and a guard gives back what it guards",
    },
    what_ifs: what_ifs::let_underscore::LIST,
    unshown: what_ifs::let_underscore::UNSHOWN,
    ..PAIR
};
