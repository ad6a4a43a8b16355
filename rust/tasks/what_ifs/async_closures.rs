//! What becomes of the closure that waits when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "it counts in a copy",
        about: About::Lesson,
        change: Change::Go {
            take: "\t\tq := question{line, make(chan int)}
",
            put: "\t\ttotal := total
\t\tq := question{line, make(chan int)}
",
        },
        becomes: Becomes::Prints(
            "\
one makes 3
three makes 5
five makes 4
total 0",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "it counts in a copy",
        about: About::Lesson,
        change: Change::Rust {
            take: "async |line| {",
            put: "async move |line| {",
        },
        becomes: Becomes::Prints(
            "\
one makes 3
three makes 8
five makes 12
total 0",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the future of a call is not awaited",
        change: Change::Rust {
            take: "work(line).await;",
            put: "_ = work(line);",
        },
        becomes: Becomes::Prints("total 0"),
        shows: &[
            "that the future of a call is awaited. `_ = work(line)` compiles, and nothing is done",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "two calls wait at the same time",
        change: Change::Rust {
            take: "work(line).await;",
            put: "futures::join!(work(line), work(line));",
        },
        becomes: Becomes::Refused {
            code: "E0499",
            says: "cannot borrow `work` as mutable more than once at a time",
        },
        shows: &["so there is one call at a time"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the parameter is an `AsyncFn`",
        change: Change::Rust {
            take: "mut work: impl AsyncFnMut(&str)",
            put: "work: impl AsyncFn(&str)",
        },
        becomes: Becomes::Refused {
            code: "E0596",
            says: "cannot borrow `total` as mutable, as it is a captured variable in a `Fn` closure",
        },
        shows: &[
            "As with `FnMut`, the `Mut` allows it to change what it borrows",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "two calls of another closure wait at the same time",
        change: Change::Rust {
            take: "\
async fn for_each(text: &str, mut work: impl AsyncFnMut(&str)) {
    for line in text.lines() {
        work(line).await;
    }
}",
            put: "\
async fn for_each(text: &str, mut work: impl AsyncFnMut(&str)) {
    let look = async || {
        tokio::task::yield_now().await;
        text.len()
    };
    futures::join!(look(), look());
    for line in text.lines() {
        work(line).await;
    }
}",
        },
        becomes: Becomes::PrintsTheSame {
            because: "A closure that changes nothing is an `AsyncFn`: both futures borrow from it.",
        },
        shows: &[
            "`AsyncFn` may be called again while a call waits",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the work is a task that is spawned",
        change: Change::Rust {
            take: "\
#[tokio::main(flavor = \"current_thread\")]
pub async fn main() {
",
            put: "\
#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}

async fn run() {
",
        },
        becomes: Becomes::Refused {
            code: "error",
            says: "implementation of `Send` is not general enough",
        },
        shows: &[
            "a closure that borrows, in a task that is spawned, is refused: \"implementation of `Send` is not general enough\"",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the parameter has the older form",
        change: Change::Rust {
            take: "async fn for_each(text: &str, mut work: impl AsyncFnMut(&str)) {",
            put: "\
async fn for_each<F: Future<Output = ()>>(
    text: &str,
    mut work: impl FnMut(&str) -> F,
) {",
        },
        becomes: Becomes::Refused {
            code: "error",
            says: "async closure does not implement `FnMut` because it captures state from its environment",
        },
        shows: &[
            "which the older form, `F: FnMut(&str) -> Fut`, cannot say",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who answers panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\t\tq.answer <- len(q.line)
",
            put: "\t\t\tpanic(\"no answer to \" + q.line)
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no answer to one",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who answers panics",
        about: About::Panic,
        change: Change::Rust {
            take: "_ = q.answer.send(q.line.len());",
            put: "panic!(\"no answer to {}\", q.line);",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no answer to one",
            status: 101,
        },
        ..WHAT_IF
    },
];
