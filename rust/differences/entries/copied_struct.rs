use crate::catalogue::{Compare, PAIR, Pair};
use crate::differences::{copied_struct, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "copied_struct",
    main: copied_struct::main,
    go: &["type", "range", "sync.Mutex"],
    aliases: &[
        "shallow copy",
        "deep copy",
        "copy a struct",
        "copylocks",
        "range copies the element",
        "snapshot of a struct",
    ],
    rust: &["Clone", "derive", "std::sync::Mutex"],
    related: &["locks/guarded_struct", "differences/slice_headers"],
    compare: Compare::Differs {
        by: &[],
        why: "a copy of a struct in Go shares what a slice in it refers to; a clone in Rust has elements of its own",
    },
    what_ifs: what_ifs::copied_struct::LIST,
    unshown: what_ifs::copied_struct::UNSHOWN,
    ..PAIR
};
