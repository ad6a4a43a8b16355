//! What becomes of a panic when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "main calls `half` itself",
        about: About::Lesson,
        change: Change::Go {
            take: "fmt.Println(\"half of 8 is\", <-done)",
            put: "fmt.Println(\"half of 7 is\", half(7))",
        },
        becomes: Becomes::Prints("main recovers: 7 is odd"),
        shows: &["This is for a panic of main's own"],
        ..WHAT_IF
    },
    WhatIf {
        question: "main calls `half` itself",
        about: About::Lesson,
        change: Change::Rust {
            take: "println!(\"half of 8 is {}\", done.join().unwrap());",
            put: "println!(\"half of 7 is {}\", half(7));",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "7 is odd",
            status: 101,
        },
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "the goroutine recovers",
        change: Change::Go {
            take: "defer fmt.Println(\"the goroutine cleans up\")",
            put: "\
defer func() {
			fmt.Println(\"recovered:\", recover())
			close(done)
		}()",
        },
        becomes: Becomes::Prints(
            "\
half of 8 is 4
recovered: 7 is odd
main goes on; half of 7 is 0
main recovers: <nil>",
        ),
        shows: &["one of them could recover"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics, and its handle is dropped",
        about: About::Panic,
        change: Change::Rust {
            take:
                "\
    let failed = thread::spawn(|| {
        let _clean_up = CleanUp;
        half(7)
    });

    // 3. `join` returns the panic's value, here its message.
    let panic = failed.join().unwrap_err();
    println!(\"main goes on; the thread said: {}\", text(&*panic));",
            put: "\
    let (end, ended) = std::sync::mpsc::channel::<()>();
    drop(thread::spawn(|| {
        let _end = end;
        panic!(\"no half\")
    }));

    // 3. Nobody joins.
    let _ = ended.recv();
    println!(\"main goes on\");",
        },
        becomes: Becomes::Ends {
            prints: "half of 8 is 4\nmain goes on",
            says: "no half",
            status: 0,
        },
        shows: &[
            "that somebody joins",
            "nothing but the report on standard error tells",
            "the program can end with status 0",
        ],
        hazard: Some(79),
        ..WHAT_IF
    },
    WhatIf {
        question: "the thread is one of a scope, and nobody joins it",
        change: Change::Rust {
            take:
                "\
    let failed = thread::spawn(|| {
        let _clean_up = CleanUp;
        half(7)
    });

    // 3. `join` returns the panic's value, here its message.
    let panic = failed.join().unwrap_err();
    println!(\"main goes on; the thread said: {}\", text(&*panic));",
            put: "\
    thread::scope(|s| {
        s.spawn(|| {
            let _clean_up = CleanUp;
            half(7)
        });
    });

    // 3. Nobody joins.
    println!(\"main goes on\");",
        },
        becomes: Becomes::Ends {
            prints: "half of 8 is 4\nthe thread cleans up",
            says: "7 is odd",
            status: 101,
        },
        shows: &["it panics in its turn"],
        ..WHAT_IF
    },
    WhatIf {
        question: "main expects a plain text",
        change: Change::Rust {
            take: "panic.downcast_ref::<String>().map_or(\"?\", |text| text)",
            put: "\"?\"",
        },
        becomes: Becomes::Ends {
            prints: "\
half of 8 is 4
the thread cleans up
main goes on; the thread said: ?",
            says: "7 is odd",
            status: 0,
        },
        shows: &["a `String` where something is put into it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the goroutine panics with another message",
        about: About::Panic,
        change: Change::Go {
            take: "panic(fmt.Sprint(n, \" is odd\"))",
            put: "panic(\"odd\")",
        },
        becomes: Becomes::Ends {
            prints: "half of 8 is 4\nthe goroutine cleans up",
            says: "panic: odd",
            status: 2,
        },
        shows: &["It is not run when another goroutine panics"],
        hazard: Some(79),
        ..WHAT_IF
    },
];
