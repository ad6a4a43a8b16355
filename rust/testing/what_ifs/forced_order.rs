//! What becomes of the forced order when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the first one goes on before the other comes",
        about: About::Lesson,
        change: Change::Go {
            take: "\t<-loading
",
            put: "\t<-loading
\tclose(goOn)
\tfmt.Println(\"the held one has\", <-held)
\tgoOn, held = make(chan bool), make(chan string, 1)
\theld <- \"gone\"
",
        },
        becomes: Becomes::Prints("\
the held one has its own
the other has its own
the held one has gone
PASS"),
        ..WHAT_IF
    },
    WhatIf {
        question: "the first one goes on before the other comes",
        about: About::Lesson,
        change: Change::Rust {
            take: "        loading.recv().unwrap();
",
            put: "        loading.recv().unwrap();
        drop(go_on);
        let held = held.join().unwrap();
        println!(\"the held one has {held}\");
        let held = s.spawn(|| \"gone\".to_owned());
        let go_on = ();
",
        },
        becomes: Becomes::Prints("\
the held one has its own
the other has its own
the held one has gone
PASS"),
        ..WHAT_IF
    },
    WhatIf {
        question: "there is no second look",
        hazard: Some(74),
        change: Change::Go {
            take: "\tif earlier, ok := r.values[key]; ok {
\t\treturn earlier
\t}
",
            put: "",
        },
        becomes: Becomes::Prints("\
the other has the other's
the held one has its own
PASS"),
        ..WHAT_IF
    },
    WhatIf {
        question: "there is no second look",
        hazard: Some(74),
        change: Change::Rust {
            take: "values.entry(key).or_insert(value).clone()",
            put: "\
values.insert(key, value.clone());
        value",
        },
        becomes: Becomes::Prints("\
the other has the other's
the held one has its own
PASS"),
        shows: &["the orders that nobody has thought of. A second look that is left out compiles, and this test finds it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the value is loaded under the lock",
        change: Change::Go {
            take: "\tvalue = load()
\tr.mu.Lock()
\tdefer r.mu.Unlock()
",
            put: "\tr.mu.Lock()
\tdefer r.mu.Unlock()
\tvalue = load()
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["Loading takes a while, so it is done without the lock"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the value is loaded under the lock",
        change: Change::Rust {
            take: "        let value = load();
        let mut values = self.0.lock().unwrap();
",
            put: "        let mut values = self.0.lock().unwrap();
        let value = load();
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "",
        },
        shows: &["Loading takes a while, so it is done without the lock"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the test fails while one is held",
        change: Change::Rust {
            take: "        // 3. Another one comes and goes meanwhile.
",
            put: "        assert!(registry.0.lock().unwrap().len() == 1, \"none\");
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "none",
            status: 101,
        },
        shows: &["when the test fails, its end is dropped, and the one who is held goes on"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the first one panics as it loads",
        about: About::Panic,
        change: Change::Go {
            take: "\t\t\tloading <- true
",
            put: "\t\t\tpanic(\"no value\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no value",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the first one panics as it loads",
        about: About::Panic,
        change: Change::Rust {
            take: "                loading_tx.send(()).unwrap();
",
            put: "                assert!(false, \"no value\");
                loading_tx.send(()).unwrap();
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no value",
            status: 101,
        },
        ..WHAT_IF
    },
];
