//! What becomes of the cache with a janitor when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "that the loop holds no `Arc` while it pauses",
    because: "it would make its rounds until somebody kills the program, which no run waits for",
}];

/// What is printed before the janitor starts.
const FIRST: &str = "old: false entries: 2";

const GOT: &str = "\
old: true entries: 2
swept: 1
new: bread entries: 1
closed";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "`get` leaves the age to the janitor",
        about: About::Lesson,
        change: Change::Go {
            take: "if !ok || !time.Now().Before(e.expires) {",
            put: "if !ok {",
        },
        becomes: Becomes::Prints(GOT),
        shows: &["Whether an entry is too old is asked here"],
        ..WHAT_IF
    },
    WhatIf {
        question: "`get` leaves the age to the janitor",
        about: About::Lesson,
        change: Change::Rust {
            take: "(Instant::now() < entry.expires).then_some(entry.value)",
            put: "Some(entry.value)",
        },
        becomes: Becomes::Prints(GOT),
        shows: &["that `get` asks for the age"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody ends the loop",
        change: Change::Go {
            take: "\tclose(c.stop)\n\t<-c.ended\n",
            put: "",
        },
        becomes: Becomes::PrintsTheSame {
            because: "the program ends with the loops that nobody has stopped; one that lives on would have them, and the caches, for good",
        },
        shows: &["So somebody has to end it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a round panics",
        about: About::Panic,
        change: Change::Go {
            take: "\t\tdefer close(c.ended)\n",
            put: "\t\tpanic(\"no round\")\n",
        },
        becomes: Becomes::Ends {
            prints: FIRST,
            says: "panic: no round",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a round panics",
        about: About::Panic,
        change: Change::Rust {
            take: "let removed = cache.sweep(Instant::now());",
            put: "let removed = cache.sweep(Instant::now());
                if removed > 0 {
                    panic!(\"no round\");
                }",
        },
        becomes: Becomes::Ends {
            prints: FIRST,
            says: "no round",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody reads what was swept",
        change: Change::Go {
            take: "\tfmt.Println(\"swept:\", <-c.swept)
",
            put: "\tfor range 3 {
\t\tc.set(\"old\", \"bread\", 0)
\t\tfor c.len() > 1 {
\t\t\truntime.Gosched()
\t\t}
\t}
",
        },
        becomes: Becomes::Prints(
            "old: false entries: 2
new: bread entries: 1
closed",
        ),
        shows: &["Whoever does not read holds nobody up"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody reads what was swept",
        change: Change::Rust {
            take:
                "    println!(\"swept: {}\", swept.recv().unwrap());
",
            put: "    for _ in 0..3 {
        cache.set(\"old\", \"bread\", Duration::ZERO);
        while cache.len() > 1 {
            thread::yield_now();
        }
    }
    assert_eq!(swept.len(), 1);
",
        },
        becomes: Becomes::Prints(
            "old: false entries: 2
new: bread entries: 1
closed",
        ),
        shows: &["Whoever does not read holds nobody up"],
        ..WHAT_IF
    },
];
