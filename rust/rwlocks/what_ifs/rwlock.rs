//! What becomes of the read-write lock when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "readers exclude each other",
        about: About::Lesson,
        change: Change::Go {
            take: "	p.mu.RLock()
	defer p.mu.RUnlock()
",
            put: "	p.mu.Lock()
	defer p.mu.Unlock()
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "readers exclude each other",
        about: About::Lesson,
        change: Change::Rust {
            take: "read(&self.0.read().unwrap())",
            put: "read(&self.0.write().unwrap())",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        ..WHAT_IF
    },
    WhatIf {
        question: "one who reads asks for the write lock",
        change: Change::Go {
            take: "fmt.Println(\"a writer gets in\", p.mu.TryLock())",
            put: "p.change(func(map[string]int) {})",
        },
        becomes: Becomes::Ends {
            prints: "second reader: tea 200",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        hazard: Some(67),
        ..WHAT_IF
    },
    WhatIf {
        question: "one who reads asks for the write lock",
        change: Change::Rust {
            take: "let writer = prices.0.try_write();",
            put: "let writer = prices.0.write();",
        },
        becomes: Becomes::WaitsForEver {
            prints: "second reader: tea 200",
        },
        shows: &[
            "before the other kind is taken",
            "waits for itself",
        ],
        hazard: Some(67),
        ..WHAT_IF
    },
    WhatIf {
        question: "one who reads writes to the table",
        change: Change::Go {
            take: "fmt.Println(\"a writer gets in\", p.mu.TryLock())",
            put: "p.cents[\"tea\"] = 1
		fmt.Println(\"a writer gets in\", p.mu.TryLock())",
        },
        becomes: Becomes::Prints(
            "second reader: tea 200
a writer gets in false
a reader gets in false
tea 51",
        ),
        shows: &["Nothing stops a reader"],
        ..WHAT_IF
    },
    WhatIf {
        question: "one who reads writes to the table",
        change: Change::Rust {
            take: "let tea = prices.view(|table| table[\"tea\"]);",
            put: "let tea = prices.view(|table| {
                    *table.get_mut(\"tea\").unwrap() += 1;
                    table[\"tea\"]
                });",
        },
        becomes: Becomes::Refused {
            code: "E0596",
            says: "cannot borrow `*table` as mutable",
        },
        shows: &["its guard gives no mutable reference"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a writer goes on as a reader",
        change: Change::Rust {
            take: "write(&mut self.0.write().unwrap());",
            put: "let mut table = self.0.write().unwrap();
        write(&mut table);
        drop(std::sync::RwLockWriteGuard::downgrade(table));",
        },
        becomes: Becomes::PrintsTheSame {
            because: "nobody else asks for the lock between the two",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the second reader panics",
        about: About::Panic,
        change: Change::Go {
            take: "fmt.Println(\"second reader: tea\", cents[\"tea\"])",
            put: "panic(\"no tea\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no tea",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the second reader panics",
        about: About::Panic,
        change: Change::Rust {
            take: "println!(\"second reader: tea {tea}\");",
            put: "panic!(\"no tea\");",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no tea",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a writer panics",
        about: About::Panic,
        change: Change::Go {
            take: "runtime.Gosched()",
            put: "panic(\"no tea\")",
        },
        becomes: Becomes::Ends {
            prints: "second reader: tea 200
a writer gets in false
a reader gets in false",
            says: "panic: no tea",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a writer panics",
        about: About::Panic,
        change: Change::Rust {
            take: "table.insert(\"tea\", tea + 5);",
            put: "panic!(\"no tea\");",
        },
        becomes: Becomes::Ends {
            prints: "second reader: tea 200
a writer gets in false
a reader gets in false",
            says: "no tea",
            status: 101,
        },
        ..WHAT_IF
    },
];
