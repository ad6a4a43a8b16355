//! What becomes of the copied struct when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "Nor does it know what a clone costs",
    because: "no output shows a cost",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the copy is as deep as the struct",
        about: About::Lesson,
        change: Change::Go {
            take: "	return s.config
",
            put: "	copied := s.config
	copied.hosts = slices.Clone(copied.hosts)
	return copied
",
        },
        becomes: Becomes::Prints(
            "before 5 [a]
after  9 [b]
limits 5 9",
        ),
        shows: &["The hosts of the copy are those of the original"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the hosts are shared by the clones",
        about: About::Lesson,
        change: Change::Rust {
            take: "    hosts: Vec<String>,
}

struct Server {
    config: Mutex<Config>,
}

impl Server {
    // 1. `clone` copies the fields, each as deep as its type says:
    // the hosts of the copy are its own.
    fn snapshot(&self) -> Config {
        self.config.lock().unwrap().clone()
    }

    fn update(&self) {
        let mut config = self.config.lock().unwrap();
        config.limit = 9;
        config.hosts[0] = \"b\".to_owned();
    }
}

pub fn main() {
    let hosts = vec![\"a\".to_owned()];
",
            put: "    hosts: std::sync::Arc<Mutex<Vec<String>>>,
}

struct Server {
    config: Mutex<Config>,
}

impl Server {
    // 1. `clone` copies the fields, each as deep as its type says:
    // the hosts are shared.
    fn snapshot(&self) -> Config {
        self.config.lock().unwrap().clone()
    }

    fn update(&self) {
        let mut config = self.config.lock().unwrap();
        config.limit = 9;
        config.hosts.lock().unwrap()[0] = \"b\".to_owned();
    }
}

pub fn main() {
    let hosts = Mutex::new(vec![\"a\".to_owned()]).into();
",
        },
        becomes: Becomes::Prints(
            "before 5 Mutex { data: [\"b\"], poisoned: false, .. }
after  9 Mutex { data: [\"b\"], poisoned: false, .. }
limits 6 10",
        ),
        shows: &[
            "that a clone is deep. A field of type `Arc<Mutex<…>>`",
            "The clone of an `Arc` is a second handle to the same value",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop goes over the elements",
        change: Change::Go {
            take: "	for _, c := range configs {
		c.limit++
	}
",
            put: "	for i := range configs {
		configs[i].limit++
	}
",
        },
        becomes: Becomes::Prints(
            "before 5 [b]
after  9 [b]
limits 6 10",
        ),
        shows: &["Range copies each element as well"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop goes over copies",
        change: Change::Rust {
            take: "    for config in &mut configs {
        config.limit += 1;
    }
",
            put: "    for mut config in configs.clone() {
        config.limit += 1;
    }
",
        },
        becomes: Becomes::Prints(
            "before 5 [\"a\"]
after  9 [\"b\"]
limits 5 9",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the server is copied, with its lock",
        change: Change::Go {
            take: "	before := s.snapshot()
",
            put: "	copied := *s
	before := copied.snapshot()
",
        },
        becomes: Becomes::Refused {
            code: "copylocks",
            says: "assignment copies lock value to copied",
        },
        shows: &[
            "a struct with a lock in it can be copied in Go, where vet warns",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the server can be cloned, with its lock",
        change: Change::Rust {
            take: "struct Server {
",
            put: "#[derive(Clone)]
struct Server {
",
        },
        becomes: Becomes::Refused {
            code: "E0277",
            says: "Mutex<Config>: Clone` is not satisfied",
        },
        shows: &["`Mutex` has no `clone`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the snapshot is what the lock contains",
        change: Change::Rust {
            take: "self.config.lock().unwrap().clone()",
            put: "*self.config.lock().unwrap()",
        },
        becomes: Becomes::Refused {
            code: "E0507",
            says: "cannot move out of dereference of `std::sync::MutexGuard<'_, Config>`",
        },
        shows: &["In Rust an assignment moves"],
        ..WHAT_IF
    },
];
