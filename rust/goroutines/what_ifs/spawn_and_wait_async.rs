//! What becomes of the tasks that are waited for when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody waits for them",
        about: About::Lesson,
        change: Change::Tasks { take: "    drop(here);
    tasks.join_all().await;
", put: "" },
        becomes: Becomes::Prints("4 at once, 0 letters"),
        shows: &["Without these two lines it would print, and the program end, before their work is done", "that somebody waits. When `run` returns before, the set aborts what has not ended"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the set is dropped",
        change: Change::Tasks { take: "    drop(here);
    tasks.join_all().await;
", put: "    drop(tasks);
    drop(here);
    met.wait().await;
" },
        becomes: Becomes::Prints("4 at once, 0 letters"),
        shows: &["When it is dropped it aborts those that are left"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a task panics on its way",
        about: About::Panic,
        change: Change::Tasks { take: "            drop(here);
            met.wait().await;
            letters", put: "            assert!(word != \"mutex\", \"no word\");
            drop(here);
            met.wait().await;
            letters" },
        becomes: Becomes::Ends { prints: "", says: "no word", status: 101 },
        shows: &["`join_all` is then a panic in its turn", "A token is dropped by a panic as well, so the others do not wait for a task that panicked on its way there"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the tasks borrow the letters",
        change: Change::Tasks { take: "        let letters = Arc::clone(&letters);
        let (met", put: "        let letters = &letters;
        let (met" },
        becomes: Becomes::Refused { code: "E0597", says: "`letters` does not live long enough" },
        shows: &["A borrow of a local variable is refused"],
        ..WHAT_IF
    },
];
