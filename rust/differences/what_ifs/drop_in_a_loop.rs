//! What becomes of the files when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "each round is a function",
        about: About::Lesson,
        change: Change::Go {
            take: "		f := d.file(name)
		defer f.close()
		fmt.Println(\"read\", f.name)
",
            put: "		func() {
			f := d.file(name)
			defer f.close()
			fmt.Println(\"read\", f.name)
		}()
",
        },
        becomes: Becomes::Prints(
            "read a
close a
read b
close b
read c
close c
open at once 1 at the end 0",
        ),
        shows: &["Each deferred call waits for the end of the function"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a vector holds the files",
        about: About::Lesson,
        change: Change::Rust {
            take: "    for name in [\"a\", \"b\", \"c\"] {
        let file = d.file(name);
        println!(\"read {}\", file.1);
    }
",
            put: "    let mut files = Vec::new();
    for name in [\"a\", \"b\", \"c\"] {
        let file = d.file(name);
        println!(\"read {}\", file.1);
        files.push(file);
    }
",
        },
        becomes: Becomes::Prints(
            "read a
read b
read c
close a
close b
close c
open at once 3 at the end 0",
        ),
        shows: &[
            "that nothing holds the value longer. Put into a vector that lives on, it stays open as in Go",
            "the elements of a `Vec` and the fields of a struct from the first to the last",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "there is no loop",
        change: Change::Rust {
            take: "    for name in [\"a\", \"b\", \"c\"] {
        let file = d.file(name);
        println!(\"read {}\", file.1);
    }
",
            put: "    let _a = d.file(\"a\");
    let _b = d.file(\"b\");
    let _c = d.file(\"c\");
    println!(\"read all\");
",
        },
        becomes: Becomes::Prints(
            "read all
close c
close b
close a
open at once 3 at the end 0",
        ),
        shows: &["the variables of a block as well"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a lock is held in each round",
        change: Change::Go {
            take: "	for _, name := range []string{\"a\", \"b\", \"c\"} {
		f := d.file(name)
		defer f.close()
",
            put: "	var mu sync.Mutex
	for _, name := range []string{\"a\", \"b\", \"c\"} {
		f := d.file(name)
		mu.Lock()
		defer mu.Unlock()
",
        },
        becomes: Becomes::Ends {
            prints: "read a",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &[
            "a deferred unlock in a loop waits for itself in its second round",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a lock is held in each round",
        change: Change::Rust {
            take: "    for name in [\"a\", \"b\", \"c\"] {
        let file = d.file(name);
",
            put: "    let files = std::sync::Mutex::new(0);
    for name in [\"a\", \"b\", \"c\"] {
        let file = d.file(name);
        let _held = files.lock().unwrap();
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "the guard is dropped at the end of the round",
        },
        shows: &["and a guard does not"],
        ..WHAT_IF
    },
    WhatIf {
        question: "it is deferred with the number that is open",
        change: Change::Go {
            take: "		defer f.close()
",
            put: "		defer fmt.Println(\"open were\", d.open)
",
        },
        becomes: Becomes::Prints(
            "read a
read b
read c
open were 3
open were 2
open were 1
open at once 3 at the end 3",
        ),
        shows: &[
            "Go evaluates the arguments of a deferred call where it stands",
        ],
        ..WHAT_IF
    },
];
