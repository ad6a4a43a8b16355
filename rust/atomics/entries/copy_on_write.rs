use crate::atomics::{copy_on_write, what_ifs};
use crate::catalogue::{PAIR, Pair};

pub(crate) const ENTRY: Pair = Pair {
    name: "copy_on_write",
    main: copy_on_write::main,
    go: &["Pointer.CompareAndSwap", "atomic.Pointer", "Int32.Swap"],
    also: &["atomic.CompareAndSwapPointer"],
    aliases: &[
        "copy on write",
        "COW slice",
        "list of listeners",
        "observers",
        "add a handler while handlers run",
        "lock-free list",
    ],
    rust: &["Arc::make_mut", "std::sync::Mutex"],
    related: &["atomics/config", "goroutines/callbacks"],
    answers: &[
        "atomic_pointer_read",
        "atomic_pointer_publish",
        "atomic_cas_loop",
    ],
    what_ifs: what_ifs::copy_on_write::LIST,
    unshown: what_ifs::copy_on_write::UNSHOWN,
    ..PAIR
};
