use crate::catalogue::{Compare, PAIR, Pair};
use crate::differences::{break_out_of_a_loop, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "break_out_of_a_loop",
    main: break_out_of_a_loop::main,
    go: &["range", "chan"],
    aliases: &[
        "break out of range",
        "leave a loop over a channel",
        "goroutine leak",
        "receiver dropped",
        "for loop over a receiver",
    ],
    rust: &["std::sync::mpsc::sync_channel"],
    related: &[
        "channels/range_until_closed",
        "differences/send_to_closed",
    ],
    answers: &["range_channel"],
    compare: Compare::Differs {
        by: &[],
        why: "a break leaves the channel in Go, and drops the receiver in Rust",
    },
    what_ifs: what_ifs::break_out_of_a_loop::LIST,
    unshown: what_ifs::break_out_of_a_loop::UNSHOWN,
    ..PAIR
};
