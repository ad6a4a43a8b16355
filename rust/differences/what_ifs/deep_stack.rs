//! What becomes of the deep stack when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "more in debug mode than in release mode",
    because: "the programs are built in debug mode here",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "a stack may grow to 1 MiB",
        about: About::Lesson,
        change: Change::Go {
            take: "	result := make(chan int)
",
            put: "	result := make(chan int)
	debug.SetMaxStack(1 << 20)
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: stack overflow",
            status: 2,
        },
        shows: &["up to a limit"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the thread has the stack that it gets by default",
        about: About::Lesson,
        change: Change::Rust {
            take: "        .stack_size(STACK)
",
            put: "        .stack_size(STACK.min(2 << 20))
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "thread '<unknown>' has overflowed its stack",
            status: 134,
        },
        shows: &[
            "In Rust it ends the process",
            "how deep a stack gets",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "it is ten times as long",
        change: Change::Go {
            take: "chain(100_000)",
            put: "chain(1_000_000)",
        },
        becomes: Becomes::Prints("deep: 1000000"),
        shows: &["A goroutine's stack grows with its calls"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a loop walks the chain on a small stack",
        change: Change::Rust {
            take: "const STACK: usize = 256 << 20;

// 1. One call for each node, all of them at once on the stack. The
// drop of the chain is another.
fn depth(node: Option<&Node>) -> usize {
    match node {
        None => 0,
        Some(node) => 1 + depth(node.next.as_deref()),
    }
}
",
            put: "const STACK: usize = 2 << 20;

// 1. No call for a node; but the drop of the chain calls itself.
fn depth(mut node: Option<&Node>) -> usize {
    let mut depth = 0;
    while let Some(n) = node {
        depth += 1;
        node = n.next.as_deref();
    }
    depth
}
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "thread '<unknown>' has overflowed its stack",
            status: 134,
        },
        shows: &["The drop of a chain of boxes calls itself as well"],
        ..WHAT_IF
    },
    WhatIf {
        question: "loops walk and drop the chain on a small stack",
        change: Change::Rust {
            take: "const STACK: usize = 256 << 20;

// 1. One call for each node, all of them at once on the stack. The
// drop of the chain is another.
fn depth(node: Option<&Node>) -> usize {
    match node {
        None => 0,
        Some(node) => 1 + depth(node.next.as_deref()),
    }
}
",
            put: "const STACK: usize = 2 << 20;

// 1. No call for a node, neither here nor in its drop.
fn depth(mut node: Option<&Node>) -> usize {
    let mut depth = 0;
    while let Some(n) = node {
        depth += 1;
        node = n.next.as_deref();
    }
    depth
}

impl Drop for Node {
    fn drop(&mut self) {
        let mut next = self.next.take();
        while let Some(mut node) = next {
            next = node.next.take();
        }
    }
}
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "a loop needs no stack for its rounds",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "somebody wants to catch it",
        change: Change::Rust {
            take: "        .stack_size(STACK)
        .spawn(|| depth(chain(100_000).as_deref()))
",
            put: "        .spawn(|| {
            std::panic::catch_unwind(|| {
                depth(chain(1_000_000).as_deref())
            })
            .unwrap_or(STACK)
        })
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "thread '<unknown>' has overflowed its stack",
            status: 134,
        },
        shows: &["`catch_unwind` and `join` see nothing"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each call calls itself",
        change: Change::Rust {
            take: "    match node {
        None => 0,
        Some(node) => 1 + depth(node.next.as_deref()),
    }
",
            put: "    1 + depth(node.and_then(|node| node.next.as_deref()))
",
        },
        becomes: Becomes::Refused {
            code: "unconditional_recursion",
            says: "function cannot return without recursing",
        },
        shows: &["Where each call calls itself it warns"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who walks panics",
        about: About::Panic,
        change: Change::Go {
            take: "		return 0
",
            put: "		panic(\"no end\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no end",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who walks panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        None => 0,
",
            put: "        None => panic!(\"no end\"),
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no end",
            status: 101,
        },
        ..WHAT_IF
    },
];
