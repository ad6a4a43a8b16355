//! What becomes of the compared errors when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the reason is in the text alone",
        about: About::Lesson,
        change: Change::Go {
            take: "fmt.Errorf(\"fetch %d: %w\", n, errBusy)",
            put: "fmt.Errorf(\"fetch %d: %v\", n, errBusy)",
        },
        becomes: Becomes::Prints(
            "fetched
failed: fetch 1: busy
left 3 after fetch 2: quota",
        ),
        shows: &["%w writes it and keeps it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the reason is in the text alone",
        about: About::Lesson,
        change: Change::Rust {
            take: "Err(FetchError(n, Reason::Busy).into())",
            put: "Err(format!(\"fetch {n}: {}\", Reason::Busy).into())",
        },
        becomes: Becomes::Prints(
            "fetched
failed: fetch 1: busy
left 3 after fetch 2: quota",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the wrapper has no `source`",
        about: About::Lesson,
        change: Change::Rust {
            take: "    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.1)
    }
",
            put: "    fn source(&self) -> Option<&(dyn Error + 'static)> {
        None.filter(|_| matches!(self.1, Reason::Busy))
    }
",
        },
        becomes: Becomes::Prints(
            "fetched
failed: fetch 1
failed: fetch 2",
        ),
        shows: &[
            "a wrapper without a `source` hides what it wraps",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "it is another error with the same text",
        change: Change::Go {
            take: "n, errBusy)",
            put: "n, errors.New(\"busy\"))",
        },
        becomes: Becomes::Prints(
            "fetched
failed: fetch 1: busy
left 3 after fetch 2: quota",
        ),
        shows: &["Is looks in the chain for this very value"],
        ..WHAT_IF
    },
    WhatIf {
        question: "only the error itself is asked for its type",
        change: Change::Rust {
            take: "chain(&*error).find_map(|e| e.downcast_ref())",
            put: "error.downcast_ref()",
        },
        becomes: Becomes::Prints(
            "fetched
failed: fetch 1: busy
failed: fetch 2: quota",
        ),
        shows: &["`downcast_ref` looks at this error alone"],
        ..WHAT_IF
    },
    WhatIf {
        question: "it is asked for a type that never comes",
        change: Change::Rust {
            take: "        let text = report(&*error);
",
            put: "        let text = report(&*error);
        if error.is::<fmt::Error>() {
            println!(\"not written\");
        }
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "no error here is a `fmt::Error`, and nobody says so",
        },
        shows: &["that a search can succeed. Any type may be asked for"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the error is not `Send`",
        change: Change::Rust {
            take: "Box<dyn Error + Send + Sync>",
            put: "Box<dyn Error>",
        },
        becomes: Becomes::Refused {
            code: "E0277",
            says: "cannot be sent between threads safely",
        },
        shows: &[
            "which a `Box<dyn Error>` is not unless it says so",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Go {
            take: "	return nil
",
            put: "	panic(\"no network\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no network",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        _ => Ok(()),
",
            put: "        _ => panic!(\"no network\"),
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no network",
            status: 101,
        },
        ..WHAT_IF
    },
];
