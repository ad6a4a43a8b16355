//! The pairs of the catalogue with their full names.

use go_to_rust::catalogue::{Chapter, Pair};

/// A pair and the chapter that it stands in.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// The chapter.
    pub chapter: &'static Chapter,
    /// The pair.
    pub pair: &'static Pair,
}

impl Entry {
    /// `channels/worker_pool`: the name in the folders, on the command
    /// line and in the tests.
    pub fn name(&self) -> String {
        format!("{}/{}", self.chapter.name, self.pair.name)
    }
}

/// All pairs, in reading order.
pub fn all() -> impl Iterator<Item = Entry> {
    go_to_rust::catalogue().iter().flat_map(|chapter| {
        chapter
            .pairs
            .iter()
            .map(move |pair| Entry { chapter, pair })
    })
}
