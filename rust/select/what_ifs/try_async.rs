//! What becomes of the attempts, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the last branch is an `else`",
        about: About::Lesson,
        change: Change::Tasks { take: "        () = ready(()) => \"nothing there\".to_owned(),", put: "        else => \"nothing there\".to_owned()," },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["taken when all branches are off, and not when none is ready"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the last branch is the first",
        about: About::Lesson,
        change: Change::Tasks { take: "        biased;
        value = rx.recv()", put: "        biased;
        () = ready(()) => \"nothing there\".to_owned(),
        value = rx.recv()" },
        becomes: Becomes::Prints("\
nothing there
sent a
no room for b
nothing there
nothing there"),
        shows: &["so that the others are asked before it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the attempt panics",
        about: About::Panic,
        change: Change::Tasks { take: "        Err(TrySendError::Full(value)) => {
", put: "        Err(TrySendError::Full(value)) => {
            assert!(value != 'b', \"no room\");
" },
        becomes: Becomes::Ends { prints: "\
nothing there
sent a", says: "no room", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "an outcome is left out",
        change: Change::Tasks { take: "        Err(TrySendError::Closed(_)) => \"closed\".to_owned(),
", put: "" },
        becomes: Becomes::Refused { code: "E0004", says: "`Err(tokio::sync::mpsc::error::TrySendError::Closed(_))` not covered" },
        ..WHAT_IF
    },
    WhatIf {
        question: "something is sent after the drop",
        change: Change::Tasks { take: "    drop(tx);
", put: "    drop(tx);
    println!(\"{}\", try_send(&tx, 'c'));
" },
        becomes: Becomes::Refused { code: "E0382", says: "borrow of moved value: `tx`" },
        ..WHAT_IF
    },
    WhatIf {
        question: "somebody receives before the answer is used",
        change: Change::Tasks { take: "    println!(\"{}\", try_send(&tx, 'b'));
", put: "    let answer = try_send(&tx, 'b');
    _ = mailbox.recv().await;
    println!(\"{answer}, {} now\", tx.capacity());
" },
        becomes: Becomes::Prints("\
nothing there
sent a
no room for b, 1 now
nothing there
closed"),
        shows: &["that the answer still holds. There was no room a moment ago; there may be now"],
        ..WHAT_IF
    },
];
