//! What becomes of the chat when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

// What both halves come to.
const NO_BOUND: &str = "\
== one who does not read
a sends its name
server: a has joined
b sends its name
server: b has joined
c sends its name
server: c has joined
a sends a line of 1,000 bytes, again and again; b reads
!! sent 1500 times, and the service says nothing";

const HALF_A_LINE_PASSED_ON: &str = "\
== how they leave
a sends its name
server: a has joined
b sends its name
server: b has joined
b sends half of a line
b leaves
server: b has left
c sends its name
server: c has joined
c leaves
server: c has left
e sends its name
server: e has joined
e sends 1,024 bytes and no end
server: e has sent too long a line
e is closed
f sends its name
server: f has joined
f sends hello
a reads \"b: hel\"
SIGTERM
server: stops
server: closed 2 connections
server: exit status 0";

const ONE_SIGNAL_HEARD: &str = "\
== a second SIGTERM
a sends its name
server: a has joined
b sends its name
server: b has joined
c sends its name
server: c has joined
a sends a line of 1,000 bytes, 1500 times; b reads
SIGTERM
server: stops
a reads \"bye\"
a reads the end
b reads \"bye\"
b reads the end
SIGTERM
!! the service does not end";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the queue has no bound to speak of",
        about: About::Lesson,
        change: Change::Go {
            take: "setting(\"QUEUED\", 16)",
            put: "setting(\"QUEUED\", 1<<20)",
        },
        becomes: Becomes::Prints(NO_BOUND),
        ..WHAT_IF
    },
    WhatIf {
        question: "the queue has no bound to speak of",
        about: About::Lesson,
        change: Change::Rust {
            take: "setting(\"QUEUED\", 16)",
            put: "setting(\"QUEUED\", 1 << 20)",
        },
        becomes: Becomes::Prints(NO_BOUND),
        shows: &["that a queue is bounded"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the room waits for a queue that is full",
        change: Change::Go {
            take: "\
		select {
		case m.queue <- line:
		default:
			m.slow.Store(true)
			_ = m.conn.Close()
			delete(r.members, m)
		}
",
            put: "		m.queue <- line\n",
        },
        becomes: Becomes::Prints(
            "\
== one who does not read
a sends its name
server: a has joined
b sends its name
server: b has joined
c sends its name
server: c has joined
a sends a line of 1,000 bytes, again and again; b reads
!! b reads nothing",
        ),
        shows: &["that nobody waits while holding the room's lock"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a line without its end counts as a line",
        change: Change::Go {
            take: "err = io.ErrUnexpectedEOF",
            put: "err = nil",
        },
        becomes: Becomes::Prints(HALF_A_LINE_PASSED_ON),
        shows: &[
            "what a client sent before it left is half a message",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a line without its end counts as a line",
        change: Change::Rust {
            take: "_ if line.ends_with(b\"\\n\") => {",
            put: "1..MAX_LINE => {",
        },
        becomes: Becomes::Prints(HALF_A_LINE_PASSED_ON),
        shows: &[
            "A line without its end is half a message and is not passed on",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a line may take for ever",
        change: Change::Go {
            take: "	_ = m.conn.SetReadDeadline(time.Now().Add(idle))\n",
            put: "",
        },
        becomes: Becomes::Prints(
            "\
== half a line, and then nothing
a sends half of its name
!! the service says nothing",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "a line may take for ever",
        change: Change::Rust {
            take: "timeout(idle, input.read_until(b'\\n', &mut line))",
            put: "timeout(Duration::MAX, input.read_until(b'\\n', &mut line))",
        },
        becomes: Becomes::Prints(
            "\
== half a line, and then nothing
a sends half of its name
!! the service says nothing",
        ),
        shows: &["that each wait for a client has a limit"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who reads panics",
        about: About::Panic,
        change: Change::Go {
            take: "	fmt.Println(m.name, \"has joined\")\n",
            put: "	fmt.Println(m.name, \"has joined\")\n	if m.name == \"c\" {\n		panic(\"no c\")\n	}\n",
        },
        becomes: Becomes::Prints(
            "\
== how they leave
a sends its name
server: a has joined
b sends its name
server: b has joined
b sends half of a line
b leaves
server: b has left within a line
c sends its name
server: c has joined
c leaves
!! the service has ended
server, standard error: panic: no c
server: exit status 2",
        ),
        shows: &[
            "A panic in a goroutine ends Go's process and all connections",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who reads panics",
        about: About::Panic,
        change: Change::Rust {
            take: "    println!(\"{name} has joined\");\n",
            put: "    println!(\"{name} has joined\");\n    assert!(name != \"c\", \"no c\");\n",
        },
        becomes: Becomes::Prints(
            "\
== three who talk, and SIGTERM
a sends its name
server: a has joined
b sends its name
server: b has joined
c sends its name
server: c has joined
a sends hello
b reads \"a: hello\"
c reads the end
b sends hello
a reads \"b: hello\"
c reads the end
SIGTERM
server: stops
a reads \"bye\"
a reads the end
b reads \"bye\"
b reads the end
c reads the end
c reads the end
d reads the end
a new client is refused
server: closed 3 connections
server: exit status 0",
        ),
        shows: &["in a task it ends this connection alone"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody restores the signals",
        change: Change::Go {
            take: "	restore()\n",
            put: "	_ = restore\n",
        },
        becomes: Becomes::Prints(ONE_SIGNAL_HEARD),
        shows: &["A second signal ends the process at once"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody waits for a second signal",
        change: Change::Rust {
            take: "        _ = told.recv() => process::exit(128 + 15),\n",
            put: "",
        },
        becomes: Becomes::Prints(ONE_SIGNAL_HEARD),
        shows: &["A second signal ends the process at once"],
        ..WHAT_IF
    },
];
