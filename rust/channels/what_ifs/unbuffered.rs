//! What becomes of the unbuffered channel when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there is room for one dish",
        about: About::Lesson,
        change: Change::Go {
            take: "make(chan string)",
            put: "make(chan string, 1)",
        },
        becomes: Becomes::Prints(
            "\
bread put down
guest comes
soup taken
guest has bread and soup",
        ),
        shows: &[
            "With room for one dish it would be put down all the same",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "there is room for one dish",
        about: About::Lesson,
        change: Change::Rust {
            take: "let (cook, table) = mpsc::sync_channel(0);",
            put: "let (cook, table) = mpsc::sync_channel(1);",
        },
        becomes: Becomes::Prints(
            "\
bread put down
guest comes
soup taken
guest has bread and soup",
        ),
        shows: &[
            "the sender waits until the receiver has taken the value",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the guest panics",
        about: About::Panic,
        change: Change::Go {
            take: "fmt.Println(\"guest comes\")",
            put: "panic(\"no appetite\")",
        },
        becomes: Becomes::Ends {
            prints: "nobody takes bread",
            says: "panic: no appetite",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the guest panics",
        about: About::Panic,
        change: Change::Rust {
            take: "println!(\"guest comes\");",
            put: "panic!(\"no appetite\");",
        },
        becomes: Becomes::Ends {
            prints: "nobody takes bread",
            says: "no appetite",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the soup comes before the guest",
        change: Change::Go {
            take: "var guest sync.WaitGroup",
            put: "\
table <- \"soup\"
	var guest sync.WaitGroup",
        },
        becomes: Becomes::Ends {
            prints: "nobody takes bread",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        hazard: Some(64),
        ..WHAT_IF
    },
    WhatIf {
        question: "the soup comes before the guest",
        change: Change::Rust {
            take: "let guest = s.spawn(move || {",
            put: "\
cook.send(\"soup\").unwrap();
        let guest = s.spawn(move || {",
        },
        becomes: Becomes::WaitsForEver {
            prints: "nobody takes bread",
        },
        shows: &[
            "that the other side comes. A send from the thread that holds the receiver waits for ever",
        ],
        hazard: Some(64),
        ..WHAT_IF
    },
];
