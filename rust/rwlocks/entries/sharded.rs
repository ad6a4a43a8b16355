use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::rwlocks::{sharded, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "sharded",
    main: sharded::main,
    go: &["sync.Mutex", "map"],
    aliases: &[
        "keyed mutex",
        "named locks",
        "sharded map",
        "striped lock",
        "lock per key",
        "lock striping",
        "shard by hash",
        "embedded mutex",
        "CachePadded",
    ],
    rust: &[
        "std::sync::Mutex",
        "std::array::from_fn",
        "hash_map::Entry",
    ],
    related: &[
        "rwlocks/second_look",
        "rwlocks/map",
        "x/singleflight",
    ],
    answers: &["T:embedded_mutex", "sharded_or_keyed_lock"],
    what_ifs: what_ifs::sharded::LIST,
    unshown: what_ifs::sharded::UNSHOWN,
    mistakes: &[Mistake {
        name: "grown_in_use",
        summary: "the list of the parts that have locks grows while another looks in it",
        categories: &[12],
        kind: Kind::Mistake,
    }],
    ..PAIR
};
