//! The programs: changed ones with a hazard, and right ones.

use std::collections::BTreeMap;

use go_to_rust::what_if::Half;
use what_ifs::cases::{self, Case};

/// A program that goes wrong.
#[derive(Debug, Clone)]
pub struct Wrong {
    /// A name that Go and Rust take for a package or a module:
    /// `wrong_66_1`.
    pub name: String,
    /// The kind of the hazard.
    pub id: u8,
    /// The what-if.
    pub case: Case,
}

/// Those of a half, by kinds.
pub fn wrong(half: Half) -> Vec<Wrong> {
    let mut counts: BTreeMap<u8, usize> = BTreeMap::new();
    let mut all = Vec::new();
    for case in cases::all().filter(|case| case.half() == half) {
        let Some(id) = case.what_if.hazard else {
            continue;
        };
        let count = counts.entry(id).or_default();
        *count += 1;
        all.push(Wrong {
            name: match half {
                Half::Tasks => format!("wrong_async_{id}_{count}"),
                _ => format!("wrong_{id}_{count}"),
            },
            id,
            case,
        });
    }
    all.sort_by_key(|wrong| wrong.id);
    all
}

impl Wrong {
    /// The name of the program as it is right: `right_locks_two_locks`.
    pub fn right(&self) -> String {
        format!("right_{}", self.case.entry.name().replace('/', "_"))
    }
}
