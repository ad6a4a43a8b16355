use crate::catalogue::{Compare, PAIR, Pair};
use crate::differences::{receive_from_closed, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "receive_from_closed",
    main: receive_from_closed::main,
    go: &["close", "chan"],
    aliases: &[
        "zero value of a closed channel",
        "comma ok",
        "v, ok := <-ch",
        "nil channel",
        "receive from a closed channel",
    ],
    rust: &["Receiver::recv", "Receiver::try_recv"],
    related: &["channels/range_until_closed", "select/multiplex"],
    compare: Compare::Differs {
        by: &[],
        why: "a receive from a closed channel is a zero \
              value in Go and an error in Rust",
    },
    what_ifs: what_ifs::receive_from_closed::LIST,
    unshown: what_ifs::receive_from_closed::UNSHOWN,
    ..PAIR
};
