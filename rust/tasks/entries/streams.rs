use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::tasks::{streams, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "streams",
    main: streams::main,
    go: &["range", "close"],
    aliases: &[
        "range over channel async",
        "async iterator",
        "bounded concurrency",
        "Stream",
        "buffer_unordered",
        "limit concurrent requests",
    ],
    rust: &["futures::Stream", "StreamExt::buffer_unordered"],
    related: &[
        "channels/range_until_closed",
        "composition/semaphore",
        "parallel/map",
        "x/errgroup_limit",
    ],
    mistakes: &[Mistake {
        name: "stream_in_a_box",
        summary: "a sequence of a type that is chosen at run time is asked for a value",
        categories: &[83],
        kind: Kind::Sound,
    }],
    what_ifs: what_ifs::streams::LIST,
    unshown: what_ifs::streams::UNSHOWN,
    ..PAIR
};
