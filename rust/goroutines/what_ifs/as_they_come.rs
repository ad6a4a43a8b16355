//! What becomes of the results as they come when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
WhatIf { question: "the `go` is left out",
about: About::Lesson,
change: Change::Go { take: "go func() {", put: "func() {" },
becomes: Becomes::Ends { prints: "", says: "fatal error: all goroutines are asleep - deadlock!", status: 2 },
shows: &["the last comes first"],
    ..WHAT_IF
},
WhatIf { question: "each is waited for before the next starts",
about: About::Lesson,
change: Change::Rust { take: "                let _ = tx.send(check(name));
            });", put: "                let _ = tx.send(check(name));
            })
            .join()
            .unwrap();" },
becomes: Becomes::WaitsForEver { prints: "" },
shows: &["the last comes first"],
    ..WHAT_IF
},
WhatIf { question: "main leaves at the first error",
change: Change::Go { take: "			fmt.Println(err)
", put: "			fmt.Println(err)
			break
" },
becomes: Becomes::Ends { prints: "\
ok
no name", says: "fatal error: all goroutines are asleep - deadlock!", status: 2 },
shows: &["a goroutine waits for ever with its send"],
..WHAT_IF
},
WhatIf { question: "main leaves at the first error",
change: Change::Rust { take: "                Err(error) => println!(\"{error}\"),
", put: "                Err(error) => {
                    println!(\"{error}\");
                    break;
                }
" },
becomes: Becomes::Prints("\
ok
no name
all have ended"),
shows: &["a receiver that leaves early is dropped"],
..WHAT_IF
},
WhatIf { question: "main receives once too often",
change: Change::Go { take: "	<-last
", put: "	<-errs
	<-last
" },
becomes: Becomes::Ends { prints: "\
ok
no name
dictionary: too long
ok", says: "fatal error: all goroutines are asleep - deadlock!", status: 2 },
shows: &["As many receives as goroutines"],
..WHAT_IF
},
WhatIf { question: "main keeps its own sender",
change: Change::Rust { take: "        drop(tx);
", put: "" },
becomes: Becomes::WaitsForEver { prints: "\
ok
no name
dictionary: too long
ok" },
shows: &["ours must go", "that main drops its own sender", "the loop over the results does not end"],
..WHAT_IF
},
    WhatIf {
        question: "each waits for another to end, in a ring",
        change: Change::Go {
            take: "\tclose(end)
",
            put: "\tgo func() {
\t\t<-last
\t\tclose(end)
\t}()
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        hazard: Some(71),
        ..WHAT_IF
    },
    WhatIf {
        question: "each waits for another to end, in a ring",
        change: Change::Rust {
            take: "        let (mut end, _) = mpsc::channel::<()>();
        for name in names {
            let (next_end, next) = mpsc::channel();
            let own = mem::replace(&mut end, next_end);
            let tx = tx.clone();
            s.spawn(move || {
                let _own = own;
                let _ = next.recv();
                let _ = tx.send(check(name));
            });
        }
        drop(end);
",
            put: "        let (mut end, last) = mpsc::channel::<()>();
        for name in names {
            let (next_end, next) = mpsc::channel();
            let own = mem::replace(&mut end, next_end);
            let tx = tx.clone();
            s.spawn(move || {
                let _own = own;
                let _ = next.recv();
                let _ = tx.send(check(name));
            });
        }
        s.spawn(move || {
            let _own = end;
            let _ = last.recv();
        });
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        hazard: Some(71),
        ..WHAT_IF
    },
WhatIf { question: "the first to end panics",
about: About::Panic,
change: Change::Go { take: "	if name == \"\" {
", put: "	if name == \"users\" {
		panic(\"no users\")
	}
	if name == \"\" {
" },
becomes: Becomes::Ends { prints: "", says: "panic: no users", status: 2 },
shows: &[],
    ..WHAT_IF
},
WhatIf { question: "the first to end panics",
about: About::Panic,
change: Change::Rust { take: "    match name.len() {
", put: "    if name == \"users\" {
        panic!(\"no users\");
    }
    match name.len() {
" },
becomes: Becomes::Ends { prints: "\
no name
dictionary: too long
ok", says: "no users", status: 101 },
shows: &["its result is missing", "the scope panics, and so does main"],
    ..WHAT_IF
},
];
