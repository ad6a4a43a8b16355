//! What becomes of the HTTP server when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

// What both halves come to.
const NO_DEADLINE: &str = "\
== an upload that does not end before the deadline
b sends the head of an upload
server: b began
a sends the head of an upload
server: a began
a sends the rest
server: a finished
a gets 200: a: 5 bytes
SIGTERM
server: accepts no more
!! the service says nothing";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "main does not wait for what was begun",
        about: About::Lesson,
        change: Change::Go {
            take: "	late := <-drained\n",
            put: "	os.Exit(0)\n	late := <-drained\n",
        },
        becomes: Becomes::Prints(
            "\
== SIGTERM in the middle of an upload
idle sends the head of an upload
server: idle began
idle sends the rest
server: idle finished
idle gets 200: idle: 5 bytes
a sends the head of an upload
server: a began
SIGTERM
server: accepts no more
a new client is refused
idle is closed
a sends the rest
!! the service has ended
server: exit status 0",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "main does not wait for what was begun",
        about: About::Lesson,
        change: Change::Rust {
            take: "() = graceful.shutdown() => false,",
            put: "() = async {} => false,",
        },
        becomes: Becomes::Prints(
            "\
== SIGTERM in the middle of an upload
idle sends the head of an upload
server: idle began
idle sends the rest
server: idle finished
idle gets 200: idle: 5 bytes
a sends the head of an upload
server: a began
SIGTERM
server: accepts no more
a new client is refused
idle is closed
a sends the rest
server: a was cut off
a gets no answer: closed
a is closed
server: finished [idle], cut off [a]
server: exit status 0",
        ),
        shows: &[
            "that main waits for the connections before it returns",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "there is no deadline",
        change: Change::Go {
            take: "	drained := make(chan error, 1)\n",
            put: "	deadline = context.Background()\n	drained := make(chan error, 1)\n",
        },
        becomes: Becomes::Prints(NO_DEADLINE),
        ..WHAT_IF
    },
    WhatIf {
        question: "there is no deadline",
        change: Change::Rust {
            take: "        () = sleep(millis(\"DRAIN_MS\")) => true,\n",
            put: "",
        },
        becomes: Becomes::Prints(NO_DEADLINE),
        shows: &["that each wait has a deadline"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody restores the signals",
        change: Change::Go {
            take: "	stop()\n	deadline, cancel",
            put: "	deadline, cancel",
        },
        becomes: Becomes::Prints(
            "\
== a second SIGTERM
a sends the head of an upload
server: a began
SIGTERM
server: accepts no more
SIGTERM
!! a gets no answer",
        ),
        shows: &["so that a second one kills"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody waits for a second signal",
        change: Change::Rust {
            take: "        _ = told.recv() => process::exit(128 + 15),\n",
            put: "",
        },
        becomes: Becomes::Prints(
            "\
== a second SIGTERM
a sends the head of an upload
server: a began
SIGTERM
server: accepts no more
SIGTERM
!! a gets no answer",
        ),
        shows: &["so a second signal does nothing by itself"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nothing answers for a handler that panics",
        about: About::Panic,
        change: Change::Go {
            take: "answerPanics(mux)",
            put: "mux",
        },
        becomes: Becomes::Prints(
            "\
== a handler that panics
a sends GET /finished/0
a gets no answer: closed
!! the service says nothing",
        ),
        shows: &["Without it net/http recovers as well"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nothing answers for a handler that panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        .layer(CatchPanicLayer::custom(answer_panic))\n",
            put: "",
        },
        becomes: Becomes::Prints(
            "\
== a handler that panics
a sends GET /finished/0
a gets no answer: closed
!! the service says nothing",
        ),
        shows: &[
            "Without it the panic ends the task of the connection",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the handler panics while it holds the lock",
        about: About::Panic,
        change: Change::Go {
            take: "	l.mu.Lock()\n	finished := l.finished\n	l.mu.Unlock()\n	fmt.Fprintln(w, finished[n])\n",
            put: "	l.mu.Lock()\n	defer l.mu.Unlock()\n	fmt.Fprintln(w, l.finished[n])\n",
        },
        becomes: Becomes::PrintsTheSame {
            because: "the deferred Unlock runs while the panic unwinds, and the mutex does not remember it",
        },
        shows: &[
            "Go's deferred Unlock leaves the mutex as if nothing had happened",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the handler panics while it holds the lock",
        about: About::Panic,
        change: Change::Rust {
            take: "    let finished = ledger.lock().unwrap().finished.clone();\n    format!(\"{}\\n\", finished[n])\n",
            put: "    let ledger = ledger.lock().unwrap();\n    format!(\"{}\\n\", ledger.finished[n])\n",
        },
        becomes: Becomes::Prints(
            "\
== a handler that panics
a sends GET /finished/0
a gets 500
server: a handler panicked
a sends the head of an upload
server: a began
a sends the rest
server: a handler panicked
a gets 500
a sends GET /finished/0
a gets 500
SIGTERM
server: a handler panicked
server: accepts no more
server: exit status 101",
        ),
        shows: &[
            "is poisoned in Rust, and each later `unwrap` of it panics too",
        ],
        ..WHAT_IF
    },
];
