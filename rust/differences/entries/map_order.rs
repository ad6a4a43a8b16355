use crate::catalogue::{Compare, PAIR, Pair};
use crate::differences::{map_order, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "map_order",
    main: map_order::main,
    go: &["range", "map", "maps.Keys"],
    aliases: &[
        "delete while ranging",
        "map iteration order",
        "random map order",
        "pick a random element of a map",
        "HashMap order",
    ],
    rust: &["HashMap::keys", "sort_unstable"],
    related: &["rwlocks/map"],
    compare: Compare::Differs {
        by: &[],
        why: "each loop over a map in Go begins somewhere else; a `HashMap` that nobody changes keeps its order",
    },
    what_ifs: what_ifs::map_order::LIST,
    unshown: what_ifs::map_order::UNSHOWN,
    ..PAIR
};
