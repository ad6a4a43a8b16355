use crate::catalogue::{PAIR, Pair};
use crate::differences::{deep_stack, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "deep_stack",
    main: deep_stack::main,
    go: &["go", "func"],
    aliases: &[
        "stack overflow",
        "recursion",
        "stack size",
        "has overflowed its stack",
        "goroutine stack grows",
    ],
    rust: &["std::thread::Builder", "Builder::stack_size"],
    related: &["goroutines/spawn_and_wait", "parallel/join"],
    what_ifs: what_ifs::deep_stack::LIST,
    unshown: what_ifs::deep_stack::UNSHOWN,
    ..PAIR
};
