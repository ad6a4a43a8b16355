use crate::catalogue::{PAIR, Pair};
use crate::locks::{copy_then_act, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "copy_then_act",
    main: copy_then_act::main,
    go: &["sync.Mutex", "slices.Clone"],
    aliases: &[
        "copy under the lock",
        "swap the slice",
        "flush a buffer",
        "batch",
        "snapshot of a slice",
    ],
    rust: &["std::mem::take", "std::sync::Mutex"],
    related: &["locks/short_section", "lifecycle/handlers"],
    answers: &["lock_copy_unlock"],
    what_ifs: what_ifs::copy_then_act::LIST,
    unshown: what_ifs::copy_then_act::UNSHOWN,
    ..PAIR
};
