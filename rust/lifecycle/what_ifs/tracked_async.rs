//! What becomes of the tracked tasks when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the jobs are not told to stop",
        change: Change::Tasks { take: "        self.stop.cancel();
", put: "" },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["and that a job looks at the stop", "It waits for ever for the call, or for the job"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the tracker is not closed",
        about: About::Lesson,
        change: Change::Tasks { take: "        self.jobs.close();
", put: "" },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["that `close` of the tracker is called before the wait", "`wait` is ready when it is empty and `close` has been called"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody catches the panic",
        about: About::Panic,
        change: Change::Tasks { take: "            let end = AssertUnwindSafe(job).catch_unwind().await;
            if end.is_err() {
", put: "            job.await;
            if false {
" },
        becomes: Becomes::Prints("\
failed: 0
sent: 4 flushed: 1"),
        shows: &["Nobody is told of the panic of a tracked task"],
        ..WHAT_IF
    },
];
