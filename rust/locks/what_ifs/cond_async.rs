//! What becomes of the condition for tasks when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "that `notified()` stands before the look",
    because: "whether a value comes between the two is luck; with the wrong order it is then not heard of",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "one of those who wait is woken, not all",
        about: About::Lesson,
        change: Change::Tasks {
            take: "        self.grown.notify_waiters();
",
            put: "        self.grown.notify_one();
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        ..WHAT_IF
    },
    WhatIf {
        question: "two are told by one who comes before their wait",
        change: Change::Tasks {
            take: "    // 4. One wants two values, another three.
",
            put: "    for enabled in [false, true] {
        let told = Notify::new();
        let mut one = std::pin::pin!(told.notified());
        let mut other = std::pin::pin!(told.notified());
        if enabled {
            one.as_mut().enable();
            other.as_mut().enable();
        }
        told.notify_one();
        told.notify_one();
        let one = futures::poll!(one).is_ready();
        let other = futures::poll!(other).is_ready();
        println!(\"enabled: {enabled}, told: {one} {other}\");
    }

    // 4. One wants two values, another three.
",
        },
        becomes: Becomes::Prints(
            "\
enabled: false, told: true false
enabled: true, told: true true
both wait again: true
two: a b
three: c d e",
        ),
        shows: &[
            "It keeps one: where several wait for such notices, each calls `enable` on its `notified()` before the look, and counts as waiting then",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody is woken",
        change: Change::Tasks {
            take: "        self.grown.notify_waiters();
",
            put: "",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["that somebody notifies"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the guard is held over the await",
        change: Change::Tasks {
            take: "                state.waits += 1;
            }
            self.waited.notify_one();
            grown.await;
",
            put: "                state.waits += 1;
                self.waited.notify_one();
                grown.await;
            }
",
        },
        becomes: Becomes::Refused {
            code: "error",
            says: "future cannot be sent between threads safely",
        },
        shows: &["the guard must be gone before the await"],
        ..WHAT_IF
    },
    WhatIf {
        question: "one of those who take panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "        loop {
            let grown",
            put: "        assert!(n != 3, \"no batch of three\");
        loop {
            let grown",
        },
        becomes: Becomes::PanicsAndWaits {
            prints: "",
            says: "no batch of three",
        },
        shows: &["A task that panics wakes nobody"],
        ..WHAT_IF
    },
];
