//! What becomes of the type state when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "`process` comes before `start`",
        about: About::Lesson,
        change: Change::Go {
            take: "	if err := m.start(); err != nil {
		return \"\", err
	}
	for",
            put: "	if err := m.process(); err != nil {
		return \"\", err
	}
	for",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: ready: not in this state",
            status: 2,
        },
        shows: &["It is an error when it runs"],
        ..WHAT_IF
    },
    WhatIf {
        question: "`process` comes before `start`",
        about: About::Lesson,
        change: Change::Rust {
            take: "Machine::new(\"hello\").start();",
            put: "Machine::new(\"hello\");",
        },
        becomes: Becomes::Refused {
            code: "E0599",
            says: "no method named `process` found for struct `Machine<Ready>`",
        },
        shows: &[
            "a method that a state does not have cannot be called in it",
            "A wrong order does not compile",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "`process` does not look at the state",
        about: About::Lesson,
        change: Change::Go {
            take: "	if m.state != running {
		return fmt.Errorf(\"%s: %w\", m.state, errState)
	}
	m.data",
            put: "\tm.data",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: a machine works that was not started",
            status: 2,
        },
        shows: &["Every method checks the state when it is called"],
        ..WHAT_IF
    },
    WhatIf {
        question: "`result` does not look at the state",
        about: About::Lesson,
        change: Change::Go {
            take: "	if m.state != stopped {
		return \"\", fmt.Errorf(\"%s: %w\", m.state, errState)
	}
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: a machine works that was not started",
            status: 2,
        },
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "`start` does not look at the state",
        about: About::Lesson,
        change: Change::Go {
            take: "func (m *machine) start() error { return m.step(ready, running) }",
            put: "func (m *machine) start() error { return m.step(m.state, running) }",
        },
        becomes: Becomes::Ends {
            prints: "running: hello!!",
            says: "panic: a machine starts again after its end",
            status: 2,
        },
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "a stopped machine is started again",
        about: About::Lesson,
        change: Change::Rust {
            take: "    let stopped = running.stop();
",
            put: "    let stopped = running.stop().start();
",
        },
        becomes: Becomes::Refused {
            code: "E0599",
            says: "no method named `start` found for struct `Machine<Stopped>`",
        },
        shows: &["a wrong order of steps does not compile"],
        ..WHAT_IF
    },
    WhatIf {
        question: "`start` comes last, and nobody looks at the errors",
        change: Change::Go {
            take: "	if err := m.start(); err != nil {
		return \"\", err
	}
	for range 2 {
		if err := m.process(); err != nil {
			return \"\", err
		}
	}
	fmt.Println(\"running:\", m.data)
	if err := m.stop(); err != nil {
		return \"\", err
	}
	return m.result()",
            put: "	m.process()
	m.process()
	fmt.Println(\"running:\", m.data)
	m.start()
	m.stop()
	return m.result()",
        },
        becomes: Becomes::Prints(
            "\
running: hello
stopped: hello",
        ),
        shows: &["for those who look at it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the old state is used again",
        change: Change::Rust {
            take: "    let stopped = running.stop();
",
            put: "    let stopped = running.stop();
    running.process();
",
        },
        becomes: Becomes::Refused {
            code: "E0382",
            says: "borrow of moved value: `running`",
        },
        shows: &["rustc refuses to use it again"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the machine is dropped while it runs",
        change: Change::Rust {
            take: "    let stopped = running.stop();
    println!(\"stopped: {}\", stopped.result());
",
            put: "    drop(running);
",
        },
        becomes: Becomes::Prints("running: hello!!"),
        shows: &[
            "that a machine is ever stopped",
            "A value may be dropped in any state",
        ],
        ..WHAT_IF
    },
];
