//! What becomes of the map in shards when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there is one lock for all keys",
        about: About::Lesson,
        change: Change::Go {
            take: "	return &c.shards[id%len(c.shards)]
",
            put: "	return &c.shards[0]
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["The other shards go on"],
        ..WHAT_IF
    },
    WhatIf {
        question: "there is one lock for all keys",
        about: About::Lesson,
        change: Change::Rust {
            take: "        let shard = &self.shards[id % self.shards.len()];
",
            put: "        let shard = &self.shards[id * 0];
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["everybody else would wait, too"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a name is loaded with no lock held",
        change: Change::Go {
            take: "	s.loads++
	name, err := load()
	if err != nil {
		return \"\", err
	}
",
            put: "	s.loads++
	s.Unlock()
	for id == 2 && c.loads() < 10 {
		runtime.Gosched()
	}
	name, err := load()
	s.Lock()
	if err != nil {
		return \"\", err
	}
",
        },
        becomes: Becomes::Prints(
            "loaded together: ada bob
loads 10
first: the source is down
then: dan
loads 12",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "a name is loaded while the loads are counted",
        change: Change::Rust {
            take: "        (0..self.shards.len()).map(|n| self.shard(n).loads).sum()
",
            put: "        let loads = (0..self.shards.len()).map(|n| {
            let loads = self.shard(n).loads;
            if n == 3 {
                _ = self.get(4, || Ok(\"eva\".to_owned()));
            }
            loads
        });
        loads.sum()
",
        },
        becomes: Becomes::Prints(
            "loaded together: ada bob
loads 3
first: the source is down
then: dan
loads 6",
        ),
        shows: &["sums over all shards are of one moment"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a load asks for a key of its own shard",
        change: Change::Go {
            take: "		return \"dan\", nil
",
            put: "		return c.get(7, func() (string, error) {
			return \"eva\", nil
		})
",
        },
        becomes: Becomes::Ends {
            prints: "loaded together: ada bob
loads 3
first: the source is down",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a load asks for a key of its own shard",
        change: Change::Rust {
            take: "cache.get(3, || Ok(\"dan\".to_owned()))",
            put: "cache.get(3, || cache.get(7, || Err(Down)))",
        },
        becomes: Becomes::WaitsForEver {
            prints: "loaded together: ada bob
loads 3
first: the source is down",
        },
        shows: &[
            "that a load does not ask the cache",
            "waits for itself",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a load panics",
        about: About::Panic,
        change: Change::Go {
            take: "				return name, nil
",
            put: "				if name == \"ada\" {
					panic(\"no source\")
				}
				return name, nil
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no source",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a load panics",
        about: About::Panic,
        change: Change::Rust {
            take: "                both_load.wait();
                Ok(name.to_owned())
",
            put: "                if name == \"ada\" {
                    panic!(\"no source\");
                }
                both_load.wait();
                Ok(name.to_owned())
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no source",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a load panics, and the others go on",
        change: Change::Rust {
            take: "    println!(\"first: {}\", cache.get(3, || Err(Down)).unwrap_err());
",
            put: "    let other = Arc::clone(&cache);
    let user = thread::spawn(move || {
        other.get(3, || panic!(\"no source\"))
    });
    println!(\"first: panicked {}\", user.join().is_err());
    println!(\"poisoned {}\", cache.shards[3].is_poisoned());
",
        },
        becomes: Becomes::Ends {
            prints: "loaded together: ada bob
loads 3
first: panicked true
poisoned true
then: dan
loads 5",
            says: "no source",
            status: 0,
        },
        shows: &["poisons its shard"],
        ..WHAT_IF
    },
];
