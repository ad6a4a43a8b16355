//! What becomes of the attempts when they are changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the receive waits",
        about: About::Lesson,
        change: Change::Go {
            take: "	default:
		return \"nothing there\"
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the receive waits",
        about: About::Lesson,
        change: Change::Rust {
            take: "match rx.try_recv() {",
            put: "match rx.recv().map_err(|_| TryRecvError::Disconnected) {",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        ..WHAT_IF
    },
    WhatIf {
        question: "an outcome is left out",
        change: Change::Rust {
            take: "        Err(TryRecvError::Empty) => \"nothing there\".to_owned(),\n",
            put: "",
        },
        becomes: Becomes::Refused {
            code: "E0004",
            says: "non-exhaustive patterns",
        },
        shows: &["a `match` that leaves one out does not compile"],
        ..WHAT_IF
    },
    WhatIf {
        question: "something is sent after the close",
        change: Change::Go {
            take: "close(mailbox)",
            put: "\
close(mailbox)
	fmt.Println(trySend(mailbox, \"c\"))",
        },
        becomes: Becomes::Ends {
            prints: "\
nothing there
sent a
no room for b
received a",
            says: "panic: send on closed channel",
            status: 2,
        },
        shows: &["A send would panic now, also in a select"],
        ..WHAT_IF
    },
    WhatIf {
        question: "something is sent after the drop",
        change: Change::Rust {
            take: "drop(tx);",
            put: "\
drop(tx);
    println!(\"{}\", try_send(&tx, 'c'));",
        },
        becomes: Becomes::Refused {
            code: "E0382",
            says: "borrow of moved value: `tx`",
        },
        shows: &["There is no sender left to send with"],
        ..WHAT_IF
    },
    WhatIf {
        question: "somebody receives before the answer is used",
        change: Change::Rust {
            take: "println!(\"{}\", try_send(&tx, 'b'));",
            put: "\
let answer = try_send(&tx, 'b');
    mailbox.recv().unwrap();
    let now = try_send(&tx, 'c');
    println!(\"{answer}, and now {now}\");",
        },
        becomes: Becomes::Prints(
            "\
nothing there
sent a
no room for b, and now sent c
received c
closed",
        ),
        shows: &[
            "that the answer still holds. There was no room a moment ago; there may be now",
        ],
        ..WHAT_IF
    },
];
