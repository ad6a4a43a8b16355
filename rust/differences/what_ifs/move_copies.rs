//! What becomes of the count when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the goroutine has a copy",
        about: About::Lesson,
        change: Change::Go {
            take: "	counting.Go(func() {
",
            put: "	counting.Go(func() {
		hits := hits
",
        },
        becomes: Becomes::Prints(
            "the goroutine counted 3
main sees 0",
        ),
        shows: &["The closure uses the variable itself"],
        hazard: Some(78),
        ..WHAT_IF
    },
    WhatIf {
        question: "the thread is one of a scope, and borrows",
        about: About::Lesson,
        change: Change::Rust {
            take: "    let counting = thread::spawn(move || {
        for _ in 0..3 {
            hits += 1;
        }
        println!(\"the thread counted {hits}\");
    });

    // 2. After the join the variable out here is as it was.
    counting.join().unwrap();
",
            put: "    thread::scope(|s| {
        s.spawn(|| {
            for _ in 0..3 {
                hits += 1;
            }
            println!(\"the thread counted {hits}\");
        });
    });

    // 2. After the scope the count is there.
",
        },
        becomes: Becomes::Prints(
            "the thread counted 3
main sees 3",
        ),
        shows: &[
            "a scope, whose threads may borrow",
            "which of the two counts was meant. The copy is a variable of its own, and both are used",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the thread returns its count",
        change: Change::Rust {
            take: "        println!(\"the thread counted {hits}\");
    });

    // 2. After the join the variable out here is as it was.
    counting.join().unwrap();
",
            put: "        println!(\"the thread counted {hits}\");
        hits
    });

    // 2. The join gives the count.
    let hits = counting.join().unwrap();
",
        },
        becomes: Becomes::Prints(
            "the thread counted 3
main sees 3",
        ),
        shows: &["the thread returns it, which is the plainest"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the count is in a box",
        change: Change::Rust {
            take: "    let mut hits = 0;

    // 1. The closure has a copy, of the same name.
    let counting = thread::spawn(move || {
        for _ in 0..3 {
            hits += 1;
",
            put: "    let mut hits = Box::new(0);

    // 1. The closure takes the box.
    let counting = thread::spawn(move || {
        for _ in 0..3 {
            *hits += 1;
",
        },
        becomes: Becomes::Refused {
            code: "E0382",
            says: "borrow of moved value: `hits`",
        },
        shows: &[
            "For most types this is a move, and a later use is refused",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the closure does not say `move`",
        change: Change::Rust {
            take: "thread::spawn(move || {",
            put: "thread::spawn(|| {",
        },
        becomes: Becomes::Refused {
            code: "E0373",
            says: "closure may outlive the current function, but it borrows `hits`",
        },
        shows: &["`thread::spawn` wants one that takes them"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the thread does not look at its count",
        change: Change::Rust {
            take: "        for _ in 0..3 {
            hits += 1;
        }
        println!(\"the thread counted {hits}\");
",
            put: "        hits += 1;
        println!(\"the thread has counted\");
",
        },
        becomes: Becomes::Refused {
            code: "unused_assignments",
            says: "value captured by `hits` is never read",
        },
        shows: &[
            "rustc warns if the copy is written and then never read",
        ],
        hazard: Some(78),
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who counts panics",
        about: About::Panic,
        change: Change::Go {
            take: "			hits++
",
            put: "			panic(\"no hit\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no hit",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who counts panics",
        about: About::Panic,
        change: Change::Rust {
            take: "            hits += 1;
        }
",
            put: "            panic!(\"no hit {}\", hits + 1);
        }
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no hit 1",
            status: 101,
        },
        ..WHAT_IF
    },
];
