//! What becomes of what is started and forgotten when something is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the loop calls it itself",
        about: About::Lesson,
        change: Change::Go {
            take: "go p.notify(text)",
            put: "p.notify(text)",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop calls it itself",
        about: About::Lesson,
        change: Change::Rust {
            take: "thread::spawn(move || peer.notify(text));",
            put: "peer.notify(text);",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop waits for each of them",
        change: Change::Rust {
            take: "thread::spawn(move || peer.notify(text));",
            put: "thread::spawn(move || peer.notify(text)).join().unwrap();",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["that the thread ever ends"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody asks whether the draft is saved",
        change: Change::Rust {
            take: "    println!(\"saved {}\", saved.recv().unwrap());\n",
            put: "    drop(saved);\n",
        },
        becomes: Becomes::Prints(
            "\
ada got hello
bob got hello
eve got hello
begun: 4
the end",
        ),
        shows: &["that it has done its work when `main` returns"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the thread borrows what it uses",
        change: Change::Rust {
            take: "    for peer in peers {
        thread::spawn(move || peer.notify(text));
",
            put: "    for peer in &peers {
        thread::spawn(move || peer.notify(text));
",
        },
        becomes: Becomes::Refused {
            code: "E0597",
            says: "`peers` does not live long enough",
        },
        shows: &["What it uses it has to own, or share by `Arc`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each of them panics",
        about: About::Panic,
        change: Change::Go {
            take: "p.inbox <- text",
            put: "panic(\"no network\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no network",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the one that is stuck panics, and its end is awaited",
        about: About::Panic,
        change: Change::Rust {
            take:
                "        thread::spawn(move || peer.notify(text));
",
            put: "        let last = peer.name == \"zoe\";
        let thread = thread::spawn(move || {
            if last {
                panic!(\"no network\");
            }
            peer.notify(text)
        });
        if last {
            _ = thread.join();
        }
",
        },
        becomes: Becomes::Ends {
            prints: "\
ada got hello
bob got hello
eve got hello
begun: 3
saved draft
the end",
            says: "no network",
            status: 0,
        },
        shows: &["while in Rust the message is all there is"],
        ..WHAT_IF
    },
];
