//! What becomes of one thing a tick when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

/// What is printed where all ticks are kept.
const ALL_KEPT: &str = "\
kept: true true true
kept: true
done: 2 ticks left: 2
done: 3
long enough: true";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there is room for the ticks of an idle time",
        about: About::Lesson,
        change: Change::Go {
            take: "make(chan time.Time, 1)",
            put: "make(chan time.Time, 9)",
        },
        becomes: Becomes::Prints(ALL_KEPT),
        ..WHAT_IF
    },
    WhatIf {
        question: "there is room for the ticks of an idle time",
        about: About::Lesson,
        change: Change::Rust {
            take: "let (tx, ticks) = channel::bounded(1);",
            put: "let (tx, ticks) = channel::bounded(9);",
        },
        becomes: Becomes::Prints(ALL_KEPT),
        ..WHAT_IF
    },
    WhatIf {
        question: "no tick comes",
        change: Change::Go {
            take: "\tfmt.Println(\"kept:\", tick())
",
            put: "\tfmt.Println(\"no tick\")
",
        },
        becomes: Becomes::WaitsForEver { prints: "\
kept: true false false
no tick" },
        shows: &["Each job waits for a tick of its own"],
        ..WHAT_IF
    },
    WhatIf {
        question: "no tick comes",
        change: Change::Rust {
            take: "    println!(\"kept: {}\", tick());
",
            put: "    println!(\"no tick\");
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "\
kept: true false false
no tick",
        },
        shows: &["Each job waits for a tick of its own"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a job does not wait for its tick",
        change: Change::Rust {
            take: "        ticks.recv().expect(\"the ticks do not end\");
        done += job;
    }
    done
",
            put: "        done += job;
    }
    assert_eq!(ticks.len(), 0, \"an unused tick\");
    done
",
        },
        becomes: Becomes::Ends {
            prints: "\
kept: true false false
kept: false",
            says: "assertion `left == right` failed: an unused tick",
            status: 101,
        },
        shows: &["that a job waits for its tick"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a job panics",
        about: About::Panic,
        change: Change::Go {
            take: "\tdefer close(p.ended)
\tfor job := range p.jobs {
\t\t<-ticks
\t\tp.done += job
\t}
",
            put: "\tfor job := range p.jobs {
\t\t<-ticks
\t\tif p.done == 2 {
\t\t\tpanic(\"no paper\")
\t\t}
\t\tp.done += job
\t}
\tclose(p.ended)
",
        },
        becomes: Becomes::Ends {
            prints: "\
kept: true false false
kept: true
done: 2 ticks left: 0",
            says: "panic: no paper",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a job panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        done += job;
",
            put: "        if done == 2 {
            panic!(\"no paper\");
        }
        done += job;
",
        },
        becomes: Becomes::Ends {
            prints: "\
kept: true false false
kept: true
done: 2 ticks left: 0",
            says: "no paper",
            status: 101,
        },
        ..WHAT_IF
    },
];
