//! What becomes of the functions that run once when they are
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the function is called each time",
        about: About::Lesson,
        change: Change::Go {
            take: "		settings: sync.OnceValues(read),
",
            put: "		settings: read,
",
        },
        becomes: Becomes::Prints(
            "read 4 seen by 4
ended 1 seen by 2
first: no file
second: <nil>",
        ),
        shows: &["An error is remembered as well"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the function is called each time",
        about: About::Lesson,
        change: Change::Rust {
            take: "    settings: OnceValue<Settings>,
    end: OnceValue<()>,
}

impl App {
    // 2. A value or an error, and something that has no value.
    fn new(read: Boxed<Settings>, end: Boxed<()>) -> App {
        let settings = LazyLock::new(read);
        let end = LazyLock::new(end);
        App { settings, end }
    }

    fn settings(&self) -> Settings {
        *self.settings
    }
",
            put: "    settings: Boxed<Settings>,
    end: OnceValue<()>,
}

impl App {
    // 2. A value or an error, and something that has no value.
    fn new(settings: Boxed<Settings>, end: Boxed<()>) -> App {
        let end = LazyLock::new(end);
        App { settings, end }
    }

    fn settings(&self) -> Settings {
        (self.settings)()
    }
",
        },
        becomes: Becomes::Refused {
            code: "E0507",
            says: "cannot move out of `self.settings`",
        },
        shows: &["a function that cannot be called twice"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the file is there at first, and gone later",
        change: Change::Rust {
            take: "    println!(\"first: {}\", app.settings().unwrap_err());
    there.store(true, Ordering::Relaxed);
    println!(\"second: {}\", app.settings().unwrap_err());
",
            put: "    there.store(true, Ordering::Relaxed);
    println!(\"first: {}\", app.settings().unwrap());
    there.store(false, Ordering::Relaxed);
    println!(\"second: {}\", app.settings().unwrap());
",
        },
        becomes: Becomes::Prints(
            "read 1 seen by 4
ended 1 seen by 2
first: slow
second: slow",
        ),
        shows: &["what is remembered is", "whatever may have changed"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a function panics",
        about: About::Panic,
        change: Change::Go {
            take: "			bothHere.Wait()
			ended.Add(1)
",
            put: "			panic(\"no end\")
",
        },
        becomes: Becomes::Ends {
            prints: "read 1 seen by 4",
            says: "panic: no end",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a function panics",
        about: About::Panic,
        change: Change::Rust {
            take: "            both.wait();
            end.fetch_add(1, Ordering::Relaxed);
",
            put: "            both.wait();
            if end.fetch_add(1, Ordering::Relaxed) == 0 {
                panic!(\"no end\");
            }
",
        },
        becomes: Becomes::Ends {
            prints: "read 1 seen by 4",
            says: "no end",
            status: 101,
        },
        ..WHAT_IF
    },
];
