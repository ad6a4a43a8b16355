use crate::catalogue::{PAIR, Pair};
use crate::composition::{iterators, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "iterators",
    main: iterators::main,
    no_tasks: Some(
        "A stream whose walk is left is dropped, and a destructor cannot await: it can abort the task behind it, and not wait for its end, which this is about.",
    ),
    go: &["iter.Seq", "iter.Seq2", "iter.Pull"],
    aliases: &[
        "range over func",
        "iterator",
        "generator",
        "yield",
        "break out of a range over a function",
        "read ahead",
    ],
    rust: &["Iterator", "Drop", "std::sync::mpsc"],
    related: &["composition/stages", "channels/range_until_closed"],
    answers: &["iter_seq"],
    what_ifs: what_ifs::iterators::LIST,
    unshown: what_ifs::iterators::UNSHOWN,
    ..PAIR
};
