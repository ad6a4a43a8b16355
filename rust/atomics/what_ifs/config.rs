//! What becomes of the configuration when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "a request reads the configuration twice",
        about: About::Lesson,
        change: Change::Go {
            take: "	return fmt.Sprint(host, \":\", c.port)
",
            put: "	return fmt.Sprint(host, \":\", s.current.Load().port)
",
        },
        becomes: Becomes::Prints(
            "refused: no host
replaced: one
second: two:2
first: one:2",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "a request reads the configuration twice",
        about: About::Lesson,
        change: Change::Rust {
            take: "        format!(\"{host}:{}\", config.port)
",
            put: "        format!(\"{host}:{}\", self.config().port)
",
        },
        becomes: Becomes::Prints(
            "refused: no host
replaced: one
second: two:2
first: one:2",
        ),
        shows: &[
            "that a request reads once",
            "Two reads may be of two versions",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a request keeps the lock instead of a share",
        change: Change::Rust {
            take: "        let config = self.config();
",
            put: "        let config = self.current.read().unwrap();
",
        },
        becomes: Becomes::WaitsForEver { prints: "refused: no host" },
        shows: &["a request that keeps it instead of a share makes"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the configuration that is there is changed",
        change: Change::Rust {
            take: "        config.check()?;
        let new = Arc::new(config);
        Ok(mem::replace(&mut *self.current.write().unwrap(), new))
",
            put: "        config.check()?;
        let old = self.config();
        old.port = config.port;
        Ok(old)
",
        },
        becomes: Becomes::Refused {
            code: "E0594",
            says: "cannot assign to data in an `Arc`",
        },
        shows: &["an `Arc` gives out `&` alone"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a request panics",
        about: About::Panic,
        change: Change::Go {
            take: "			<-goOn
",
            put: "			<-goOn
			panic(\"no answer\")
",
        },
        becomes: Becomes::Ends {
            prints: "refused: no host
replaced: one
second: two:2",
            says: "panic: no answer",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a request panics",
        about: About::Panic,
        change: Change::Rust {
            take: "            let _ = wait.recv();
",
            put: "            let _ = wait.recv();
            panic!(\"no answer\");
",
        },
        becomes: Becomes::Ends {
            prints: "refused: no host
replaced: one
second: two:2",
            says: "no answer",
            status: 101,
        },
        ..WHAT_IF
    },
];
