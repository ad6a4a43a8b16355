//! What becomes of one thing a tick, with tasks, when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there is room for the ticks of an idle time",
        about: About::Lesson,
        change: Change::Tasks { take: "let (tx, ticks) = flume::bounded(1);", put: "let (tx, ticks) = flume::bounded(9);" },
        becomes: Becomes::Prints("\
kept: true true true
kept: true
done: 2 ticks left: 2
done: 3
long enough: true"),
        ..WHAT_IF
    },
    WhatIf {
        question: "no tick comes",
        change: Change::Tasks { take: "    println!(\"kept: {}\", tick());
", put: "    println!(\"no tick\");
" },
        becomes: Becomes::WaitsForEver { prints: "\
kept: true false false
no tick" },
        shows: &["Each job waits for a tick of its own"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a job does not wait for its tick",
        change: Change::Tasks { take: "        ticks.next().await.expect(\"the ticks do not end\");
        done += job;
    }
    done
", put: "        done += job;
    }
    let unused = ticks.next().await;
    assert!(unused.is_none(), \"an unused tick\");
    done
" },
        becomes: Becomes::Ends { prints: "\
kept: true false false
kept: false", says: "an unused tick", status: 101 },
        shows: &["that a job waits for its tick"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a job panics",
        about: About::Panic,
        change: Change::Tasks { take: "        done += job;
    }", put: "        assert!(done < 2, \"no paper\");
        done += job;
    }" },
        becomes: Becomes::Ends { prints: "\
kept: true false false
kept: true
done: 2 ticks left: 0", says: "no paper", status: 101 },
        ..WHAT_IF
    },
];
