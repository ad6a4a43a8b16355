use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::once_and_pools::{pool, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "pool",
    main: pool::main,
    go: &["sync.Pool", "Pool.Get"],
    aliases: &[
        "object pool",
        "reuse buffers",
        "free list",
        "buffer pool",
    ],
    rust: &["crossbeam::queue::ArrayQueue", "Drop"],
    related: &["composition/semaphore", "channels/hand_over"],
    answers: &["pool_buffers"],
    mistakes: &[
        Mistake {
            name: "used_after_put",
            summary: "a part of a buffer is used after the buffer was given back",
            categories: &[26],
            kind: Kind::Mistake,
        },
        Mistake {
            name: "zero_copy_string",
            summary: "a string is a view of a buffer that is filled again",
            categories: &[20],
            kind: Kind::Mistake,
        },
    ],
    what_ifs: what_ifs::pool::LIST,
    unshown: what_ifs::pool::UNSHOWN,
    ..PAIR
};
