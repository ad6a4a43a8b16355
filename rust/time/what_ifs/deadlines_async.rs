//! What becomes of the deadlines, with tasks, when they are changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "that a read is wrapped at all",
    because: "it would wait for as long as the peer likes, which no run waits for",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the whole has a second more",
        about: About::Lesson,
        change: Change::Tasks { take: "    let until = Instant::now() + whole;
", put: "    let whole = whole + Duration::from_secs(1);
    let until = Instant::now() + whole;
" },
        becomes: Becomes::Prints("\
in time: true
line too late: true
no line at all: true
all too late: false"),
        shows: &["A limit for each read alone is no limit for the whole"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the line is ready when the time is up",
        change: Change::Tasks { take: "    // 3. The last line", put: "    let ready = timeout_at(Instant::now(), async { 3 }).await;
    assert_eq!(ready.unwrap(), 3);
    // 3. The last line" },
        becomes: Becomes::PrintsTheSame { because: "the future is asked first" },
        shows: &["A future that is ready when its time is up has won"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the peer panics",
        about: About::Panic,
        change: Change::Tasks { take: "        sleep(pause).await;
", put: "        assert!(n < 2, \"no line\");
        sleep(pause).await;
" },
        becomes: Becomes::Ends { prints: "", says: "no line", status: 101 },
        ..WHAT_IF
    },
];
