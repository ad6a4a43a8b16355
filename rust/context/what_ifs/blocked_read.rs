//! What becomes of the read that takes no context when something is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

const FIRST: &str = "hello";

const ALL: &str = "\
hello
cancelled: true
peer has left: true";

const NOT_ASKED: &str = "\
hello
cancelled: false
peer has left: true";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody asks the context why",
        about: About::Lesson,
        change: Change::Go {
            take: "\tif err != nil && c.ctx.Err() != nil {
\t\treturn n, c.ctx.Err()
\t}
",
            put: "",
        },
        becomes: Becomes::Prints(NOT_ASKED),
        shows: &["Only the context knows why"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody asks the context why",
        about: About::Lesson,
        change: Change::Rust {
            take: "        if !matches!(read, Ok(n) if n > 0) {
            self.context.check().map_err(io::Error::other)?;
        }
",
            put: "",
        },
        becomes: Becomes::Prints(NOT_ASKED),
        shows: &["else a stop looks like the end of the stream"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody tells the watcher that the connection is closed",
        change: Change::Rust { take: "self.closed = None;", put: "" },
        becomes: Becomes::WaitsForEver { prints: ALL },
        shows: &["that the watcher ends with the connection"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the reader panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\tended <- err\n",
            put: "\t\tpanic(fmt.Sprint(\"no reader: \", err))\n",
        },
        becomes: Becomes::Ends {
            prints: FIRST,
            says: "panic: no reader: context canceled",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the reader panics",
        about: About::Panic,
        change: Change::Rust {
            take: "move || (&*connection).read(&mut [0; 5])",
            put: "move || {
            let end = (&*connection).read(&mut [0; 5]);
            end.map_err(|error| -> io::Error { panic!(\"no reader: {error}\") })
        }",
        },
        becomes: Becomes::Ends {
            prints: FIRST,
            says: "no reader: context canceled",
            status: 101,
        },
        ..WHAT_IF
    },
];
