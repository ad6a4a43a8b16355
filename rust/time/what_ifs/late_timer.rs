//! What becomes of the timer that is too late when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

/// What is left when the late function goes on.
const LATE: &str = "\
ada is out
held: false
held: true
holder: \"\", ends: 1";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the function does not look at the generation",
        about: About::Lesson,
        change: Change::Go {
            take: "\tif generation != l.generation {
\t\tl.mu.Unlock()
\t\treturn
\t}
",
            put: "\t_ = generation
",
        },
        becomes: Becomes::Prints(LATE),
        ..WHAT_IF
    },
    WhatIf {
        question: "the function does not look at the generation",
        about: About::Lesson,
        change: Change::Rust {
            take: "        if generation != state.generation {
            return;
        }
",
            put: "        _ = generation;
",
        },
        becomes: Becomes::Prints(LATE),
        shows: &[
            "and then goes on with a lease that is no longer meant",
            "that the function looks at the number",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the timer is not stopped",
        change: Change::Go {
            take: "\tif l.timer != nil {
\t\tl.timer.Stop()
\t}
",
            put: "",
        },
        becomes: Becomes::PrintsTheSame {
            because: "the generation decides; each timer then stays until its time",
        },
        shows: &["the number is what makes it right"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the function is called with the lock held",
        change: Change::Rust {
            take: "        drop(state);
        holder.map(ended);
",
            put: "        holder.map(ended);
        drop(state);
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "this function only sends; one that takes the lease anew waits for itself",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the function that was handed in uses the lease, with the lock held",
        change: Change::Go {
            take: "\tholder := l.holder
\tl.clear()
\tl.mu.Unlock()
\tended(holder)
",
            put: "\tdefer l.mu.Unlock()
\tholder := l.holder
\tl.clear()
\tl.now() // as the function may do
\tended(holder)
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["is called when the lock is free again"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the timer's function has an `Arc` of the lease",
        change: Change::Rust {
            take: "        let lease = Arc::downgrade(self);
        state.timer = Some(after(ttl, move || {
            if let Some(lease) = lease.upgrade() {
                lease.expire(generation, ended);
            }
        }));
",
            put: "        let lease = Arc::clone(self);
        state.timer = Some(after(ttl, move || {
            lease.expire(generation, ended);
        }));
        assert_eq!(Arc::strong_count(self), 1);
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "assertion `left == right` failed",
            status: 101,
        },
        shows: &["With an `Arc` each would hold the other"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the function panics",
        about: About::Panic,
        change: Change::Go {
            take: "func(holder string) { ends <- holder }",
            put: "func(holder string) { panic(\"no lease\") }",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no lease",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the function panics",
        about: About::Panic,
        change: Change::Rust {
            take: "    let (tx, end) = mpsc::channel();
    let ended = move |holder| tx.send(holder).unwrap();
",
            put: "    let (tx, end) = mpsc::channel();
    let ended = move |holder: String| {
        if holder == \"ada\" {
            panic!(\"no lease\");
        }
        tx.send(holder).unwrap();
    };
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no lease",
            status: 101,
        },
        shows: &["and whoever waits hears that"],
        ..WHAT_IF
    },
];
