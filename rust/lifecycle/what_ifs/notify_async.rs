//! What becomes of the notice that is kept when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "that the loop takes the notice before it looks. The other way round it can miss the last change, and sleep on it",
    because: "the two are one step of the loop; only a schedule that stops it in between shows it",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the notice reaches those who wait at that moment",
        about: About::Lesson,
        change: Change::Tasks { take: "        self.kick.notify_one();
", put: "        self.kick.notify_waiters();
" },
        becomes: Becomes::WaitsForEver { prints: "built of 0" },
        shows: &["`notify_waiters` leaves none: it wakes those who wait at that moment, and a task that is busy sleeps on it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the notice comes before the data",
        change: Change::Tasks { take: "        self.docs.lock().unwrap().push(doc.to_owned());
        self.kick.notify_one();
", put: "        self.kick.notify_one();
        self.docs.lock().unwrap().push(doc.to_owned());
" },
        becomes: Becomes::PrintsTheSame { because: "the loop is busy here, and looks when all is there; one that is idle can look in between" },
        shows: &["that the data are there before the notice"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the owner is dropped, and not closed",
        change: Change::Tasks { take: "    println!(\"builds: {}\", index.close().await);
", put: "    drop(index);
    assert!(begun.recv().await.is_none());
    println!(\"the loop has ended\");
" },
        becomes: Becomes::Prints("\
built of 0
built of 3
the loop has ended"),
        shows: &["where it is dropped, and not closed, the loop ends as well"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a build panics",
        about: About::Panic,
        change: Change::Tasks { take: "            begun.send(docs).await.unwrap();
", put: "            begun.send(docs).await.unwrap();
            assert!(docs == 0, \"no index of {docs}\");
" },
        becomes: Becomes::Ends { prints: "\
built of 0
built of 3", says: "no index of 3", status: 101 },
        ..WHAT_IF
    },
];
