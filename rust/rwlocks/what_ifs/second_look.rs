//! What becomes of the second look when it is changed.

use crate::what_if::{
    About, Becomes, Change, Finds, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody looks again, and all eight have found nothing",
        about: About::Lesson,
        change: Change::Go {
            take: "	// 2. Between the two locks another may have loaded it.
	c.mu.Lock()
	defer c.mu.Unlock()
	if value, ok := c.values[key]; ok {
		return value, nil
	}

	// 3. Nobody else is here, so it is loaded once. A failure is
	// not kept: the next one tries again.
	c.loads++
	value, err := load()
	if err != nil {
		return 0, err
	}
	c.values[key] = value
	return value, nil
}
",
            put: "	if c.loads > 0 {
		allMissed.Done()
		allMissed.Wait()
	}
	c.mu.Lock()
	defer c.mu.Unlock()

	c.loads++
	value, err := load()
	if err != nil {
		return 0, err
	}
	c.values[key] = value
	return value, nil
}

var allMissed sync.WaitGroup

func init() { allMissed.Add(8) }
",
        },
        becomes: Becomes::Prints(
            "first: the source is down
all got the same: false
loads 9
found while another reads: true",
        ),
        shows: &["another may have loaded it"],
        hazard: Some(74),
..WHAT_IF
    },
    WhatIf {
        question: "nobody looks again, and all eight have found nothing",
        about: About::Lesson,
        change: Change::Rust {
            take: "        let mut guard = self.state.write().unwrap();
        let State { values, loads } = &mut *guard;
        match values.entry(key.to_owned()) {
            Entry::Occupied(found) => Ok(*found.get()),
            // 3. Nobody else is here, so it is loaded once. A
            // failure is not kept: the next one tries again.
            Entry::Vacant(missing) => {
                *loads += 1;
                Ok(*missing.insert(load()?))
            }
        }
",
            put: "        static ALL_MISSED: std::sync::Barrier =
            std::sync::Barrier::new(8);
        let loads = self.state.read().unwrap().loads;
        if loads > 0 {
            ALL_MISSED.wait();
        }
        let mut state = self.state.write().unwrap();
        state.loads += 1;
        let value = load()?;
        state.values.insert(key.to_owned(), value);
        Ok(value)
",
        },
        becomes: Becomes::Prints(
            "first: the source is down
all got the same: false
loads 9
found while another reads: true",
        ),
        shows: &["that there is a second look", "nothing load"],
        hazard: Some(74),
..WHAT_IF
    },
    WhatIf {
        question: "the write lock is asked for with the read lock held",
        change: Change::Go {
            take: "	value, ok := c.values[key]
	c.mu.RUnlock()
",
            put: "	defer c.mu.RUnlock()
	value, ok := c.values[key]
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
        question: "the write lock is asked for with the read lock held",
        change: Change::Rust {
            take: "        if let Some(value) =
            self.state.read().unwrap().values.get(key)
        {
            return Ok(*value);
        }

        // 2. Between the two locks another may have loaded it.
        let mut guard = self.state.write().unwrap();
",
            put: "        let mut guard = match self.state.read().unwrap().values.get(key) {
            Some(value) => return Ok(*value),
            None => self.state.write().unwrap(),
        };
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &[
            "A read guard cannot be made a write guard",
            "still holds it in its arms",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "`load` asks the same cache",
        change: Change::Go {
            take: "		return 0, errDown
",
            put: "		return c.get(\"default\", func() (int, error) {
			return 0, errDown
		})
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
        question: "`load` asks the same cache",
        change: Change::Rust {
            take: "    let first = cache.get(\"limit\", || Err(Down)).unwrap_err();
",
            put: "    let load = || cache.get(\"default\", || Err(Down));
    let first = cache.get(\"limit\", load).unwrap_err();
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["one that asks the same cache waits for itself"],
        ..WHAT_IF
    },
    WhatIf {
        question: "one that loads panics",
        about: About::Panic,
        change: Change::Go {
            take: "				return n + 1, nil
",
            put: "				panic(\"no source\")
",
        },
        becomes: Becomes::Ends {
            prints: "first: the source is down",
            says: "panic: no source",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "one that loads panics",
        about: About::Panic,
        change: Change::Rust {
            take: "                Ok(*missing.insert(load()?))
",
            put: "                if *loads > 1 {
                    panic!(\"no source\");
                }
                Ok(*missing.insert(load()?))
",
        },
        becomes: Becomes::Ends {
            prints: "first: the source is down",
            says: "no source",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody looks again, and nothing makes the \
                   eight meet",
        change: Change::Rust {
            take: "        match values.entry(key.to_owned()) {
            Entry::Occupied(found) => Ok(*found.get()),
            // 3. Nobody else is here, so it is loaded once. A
            // failure is not kept: the next one tries again.
            Entry::Vacant(missing) => {
                *loads += 1;
                Ok(*missing.insert(load()?))
            }
        }
",
            put: "        let value = load()?;
        *loads += 1;
        values.insert(key.to_owned(), value);
        Ok(value)
",
        },
        becomes: Becomes::Explored {
            finds: Finds::Prints("first: the source is down
all got the same: false
loads 3
found while another reads: true"),
            within: 100,
        },
        hazard: Some(74),
        ..WHAT_IF
    },
    WhatIf {
        question: "everybody looks under the write lock",
        change: Change::Go {
            take: "	c.mu.RLock()
	value, ok := c.values[key]
	c.mu.RUnlock()
",
            put: "	c.mu.Lock()
	value, ok := c.values[key]
	c.mu.Unlock()
",
        },
        becomes: Becomes::Ends {
            prints: "first: the source is down
all got the same: true
loads 2",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["readers do not wait for each other"],
        ..WHAT_IF
    },
    WhatIf {
        question: "everybody looks under the write lock",
        change: Change::Rust {
            take: "self.state.read().unwrap().values.get(key)",
            put: "self.state.write().unwrap().values.get(key)",
        },
        becomes: Becomes::WaitsForEver {
            prints: "first: the source is down
all got the same: true
loads 2",
        },
        shows: &["readers do not wait for each other"],
        ..WHAT_IF
    },
];
