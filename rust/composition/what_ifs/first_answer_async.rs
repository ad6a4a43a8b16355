//! What becomes of the first answer, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "And what the drop leaves behind: a request that was sent has been sent",
    because: "No request leaves this program; time/retry and the pages of the services are about those that do.",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "an error is an answer",
        about: About::Lesson,
        change: Change::Tasks {
            take: "            Err(failure) => failures.push(failure),",
            put: "            Err(failure) => {
                failures.push(failure);
                break;
            }",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "called `Result::unwrap()` on an `Err` value: NoAnswer([Down(\"a is down\")])",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the others are not dropped",
        about: About::Lesson,
        change: Change::Tasks {
            take: "            Ok(text) => return Ok(text),",
            put: "            Ok(text) => {
                std::mem::forget(asked);
                return Ok(text);
            }",
        },
        becomes: Becomes::Prints(
            "\
answer: b is here
told to stop: 0
no answer:
down
down",
        ),
        shows: &[
            "On each way out the set is dropped, and with it those that have not answered",
            "what is dropped has ended, with its destructors, when the answer is returned",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the first replica blocks the thread",
        change: Change::Tasks {
            take: "            drop(failed);
",
            put: "            std::thread::park();
            drop(failed);
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "that a replica awaits. One that blocks the thread keeps all of them, and the caller, from going on",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a replica panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "            Ok(\"b is here\")
",
            put: "            let none: Option<&str> = None;
            Ok(none.unwrap_or_else(|| panic!(\"no replica\")))
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no replica",
            status: 101,
        },
        shows: &[
            "A replica that panics does so in the task of the one who asks",
        ],
        ..WHAT_IF
    },
];
