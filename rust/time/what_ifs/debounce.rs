//! What becomes of the debounce when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "a change is not waited after",
        about: About::Lesson,
        change: Change::Go {
            take: "\t\t\tdirty = true
\t\t\ttimer.Reset(quiet(latest))
",
            put: "\t\t\tdirty = false
\t\t\ts.save(latest)
",
        },
        becomes: Becomes::Prints(
            "\
at the end: 3 a
when quiet: ab
at the end: 3",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "a change is not waited after",
        about: About::Lesson,
        change: Change::Rust {
            take: "                let due = Instant::now() + quiet(text);
                unsaved = Some((text, due));
",
            put: "                _ = quiet(text);
                unsaved = None::<(&str, Instant)>;
                save(text);
",
        },
        becomes: Becomes::Prints(
            "\
at the end: 3 a
when quiet: ab
at the end: 3",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the end saves nothing",
        change: Change::Go {
            take: "\t\t\tif dirty {
\t\t\t\ts.save(latest)
\t\t\t}
",
            put: "\t\t\tif dirty {
\t\t\t\treturn
\t\t\t}
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        ..WHAT_IF
    },
    WhatIf {
        question: "the end saves nothing",
        change: Change::Rust {
            take: "                if let Some((text, _)) = unsaved {
                    save(text);
                }
                return;
",
            put: "                return;
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["that the end saves what is left"],
        ..WHAT_IF
    },
    WhatIf {
        question: "saving panics",
        about: About::Panic,
        change: Change::Go {
            take: "\tdefer close(s.ended)\n",
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
        question: "saving panics",
        about: About::Panic,
        change: Change::Rust {
            take: "    let saver = Saver::start(move |t| save.send(t).unwrap());
",
            put: "    let saver = Saver::start(move |t| {
        save.send(t).unwrap();
        panic!(\"no disk\");
    });
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no disk",
            status: 101,
        },
        shows: &["and that somebody waits for it"],
        ..WHAT_IF
    },
];
