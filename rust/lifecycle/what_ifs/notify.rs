//! What becomes of the notice through a channel of one when it is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

/// What is printed before the three notices.
const FIRST: &str = "built of 0";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "whoever gives a notice waits until there is room",
        about: About::Lesson,
        change: Change::Go {
            take: "\tselect {
\tcase x.kick <- struct{}{}:
\tdefault:
\t}
",
            put: "\tx.kick <- struct{}{}\n",
        },
        becomes: Becomes::Ends {
            prints: FIRST,
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever gives a notice waits until there is room",
        about: About::Lesson,
        change: Change::Rust {
            take: "_ = self.kick.try_send(());",
            put: "_ = self.kick.send(());",
        },
        becomes: Becomes::WaitsForEver { prints: FIRST },
        ..WHAT_IF
    },
    WhatIf {
        question: "there is no room for a notice",
        change: Change::Go {
            take: "make(chan struct{}, 1)",
            put: "make(chan struct{})",
        },
        becomes: Becomes::Ends {
            prints: FIRST,
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        hazard: Some(46),
..WHAT_IF
    },
    WhatIf {
        question: "there is no room for a notice",
        change: Change::Rust {
            take: "mpsc::sync_channel(1)",
            put: "mpsc::sync_channel(0)",
        },
        becomes: Becomes::WaitsForEver { prints: FIRST },
        shows: &["with `sync_channel(0)` a notice to a busy loop is lost"],
        hazard: Some(46),
..WHAT_IF
    },
    WhatIf {
        question: "there is room for three notices",
        change: Change::Rust {
            take: "mpsc::sync_channel(1)",
            put: "mpsc::sync_channel(3)",
        },
        becomes: Becomes::WaitsForEver {
            prints: "built of 0\nbuilt of 3",
        },
        shows: &["A notice that is there already is enough"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the notice comes before the data",
        change: Change::Rust {
            take: "        self.docs.lock().unwrap().push(doc.to_owned());
        _ = self.kick.try_send(());
",
            put: "        _ = self.kick.try_send(());
        self.docs.lock().unwrap().push(doc.to_owned());
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "here the loop is busy until all is added; a loop that looks between the two misses the last change",
        },
        shows: &["The other way round it can miss the last change"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop looks, and then takes the notice",
        change: Change::Rust {
            take: "        build(count);
        builds += 1;
        if kicked.recv().is_err() {
            return builds;
        }
",
            put: "        build(count);
        builds += 1;
        _ = kicked.try_recv();
        if kicked.recv().is_err() {
            return builds;
        }
",
        },
        becomes: Becomes::WaitsForEver { prints: FIRST },
        shows: &["that the loop takes the notice before it looks"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the build panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\tbuilds++\n",
            put: "\t\tbuilds++\n\t\tif docs > 0 {\n\t\t\tpanic(fmt.Sprint(\"no index of \", docs))\n\t\t}\n",
        },
        becomes: Becomes::Ends {
            prints: FIRST,
            says: "panic: no index of 3",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the build panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        begun_tx.send(docs).unwrap();\n",
            put: "        if docs > 0 {
            panic!(\"no index of {docs}\");
        }
        begun_tx.send(docs).unwrap();
",
        },
        becomes: Becomes::Ends {
            prints: FIRST,
            says: "no index of 3",
            status: 101,
        },
        ..WHAT_IF
    },
];
