//! What becomes of the component that is closed twice when it is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "A flag that is swapped would let the second one return",
    because: "whether the second one then comes before the end is luck",
}];

/// What is printed where `close` does not wait.
const NOT_WAITED: &str = "lines: 0 0";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "each closes the channel",
        about: About::Lesson,
        change: Change::Go {
            take: "w.once.Do(func() { close(w.stop) })",
            put: "close(w.stop)",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: close of closed channel",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "each takes the handle",
        about: About::Lesson,
        change: Change::Rust {
            take: "        self.out.get_or_init(|| {
            let running = self.running.lock().unwrap().take();
            let Running { stop, thread } = running.expect(\"it ran\");
            drop(stop);
            thread.join().unwrap()
        })",
            put: "        let running = self.running.lock().unwrap().take();
        let Running { stop, thread } = running.expect(\"it ran\");
        drop(stop);
        thread.join().unwrap().leak()",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "it ran",
            status: 101,
        },
        shows: &["all get the same result"],
        ..WHAT_IF
    },
    WhatIf {
        question: "`close` takes `self`",
        change: Change::Rust {
            take: "fn close(&self) -> &[String] {",
            put: "fn close(self) -> &'static [String] {",
        },
        becomes: Becomes::Refused {
            code: "E0507",
            says: "cannot move out of an `Arc`",
        },
        shows: &["Here nobody is the owner"],
        ..WHAT_IF
    },
    WhatIf {
        question: "`close` gives the signal and returns",
        change: Change::Rust {
            take: "            drop(stop);
            thread.join().unwrap()
",
            put: "            drop((stop, thread));
            Vec::new()
",
        },
        becomes: Becomes::Prints(NOT_WAITED),
        shows: &["that `close` waits for the end, in every caller"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop panics",
        about: About::Panic,
        change: Change::Go {
            take: "\tdefer close(w.ended)\n",
            put: "\tpanic(\"no disk\")\n",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no disk",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop panics",
        about: About::Panic,
        change: Change::Rust {
            take: "let mut out = Vec::new();",
            put: "let mut out: Vec<String> = panic!(\"no disk\");",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no disk",
            status: 101,
        },
        ..WHAT_IF
    },
];
