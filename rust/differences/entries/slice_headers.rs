use crate::catalogue::{Compare, PAIR, Pair};
use crate::differences::{slice_headers, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "slice_headers",
    main: slice_headers::main,
    go: &["append", "range", "chan"],
    aliases: &[
        "append to a slice that was sent",
        "append in range",
        "slice aliasing",
        "shared backing array",
        "slice header",
    ],
    rust: &["Vec::clone", "Vec::push"],
    related: &["channels/hand_over", "differences/copied_struct"],
    compare: Compare::Differs {
        by: &[],
        why: "a slice that was sent shares its array with the sender; a `Vec` is moved, or cloned",
    },
    what_ifs: what_ifs::slice_headers::LIST,
    unshown: what_ifs::slice_headers::UNSHOWN,
    ..PAIR
};
