//! What becomes of the order of a map when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the keys are sorted first",
        about: About::Lesson,
        change: Change::Go {
            take: "		for id := range idle {
",
            put: "		for _, id := range slices.Sorted(maps.Keys(idle)) {
",
        },
        becomes: Becomes::Prints(
            "several were first: false
equal maps agree: false
sorted: [0 1 2]",
        ),
        shows: &["Each loop begins somewhere else"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the map keeps its keys sorted",
        about: About::Lesson,
        change: Change::Rust {
            take: "use std::collections::{HashMap, HashSet};
",
            put: "use std::collections::{BTreeMap as HashMap, HashSet};
",
        },
        becomes: Becomes::Prints(
            "several were first: false
equal maps agree: true
sorted: [0, 1, 2]",
        ),
        shows: &["or take a `BTreeMap`, which keeps them sorted"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the map is made anew each time",
        change: Change::Rust {
            take: "idle.keys().next()",
            put: "workers().into_keys().next()",
        },
        becomes: Becomes::Prints(
            "several were first: true
equal maps agree: false
sorted: [0, 1, 2]",
        ),
        shows: &[
            "The order is another one in each map",
            "that no result hangs on the order. A test with one map sees one order and may pass; the next run has another",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the first is taken out and put back",
        change: Change::Rust {
            take: "    let idle = workers();
",
            put: "    let mut idle = workers();
    let before: Vec<u32> = idle.keys().copied().collect();
    let first = before[0];
    let load = idle.remove(&first).unwrap();
    println!(\"the next is first: {}\", idle.keys().next() == before.get(1));
    idle.insert(first, load);
",
        },
        becomes: Becomes::Prints(
            "the next is first: true
several were first: false
equal maps agree: false
sorted: [0, 1, 2]",
        ),
        ..WHAT_IF
    },
];
