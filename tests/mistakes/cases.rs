//! The mistakes of the catalogue with their files.

use std::path::PathBuf;

use go_to_rust::catalogue::Mistake;
use harness::pairs::{self, Entry};
use harness::paths;

/// A mistake and the pair that mends it.
#[derive(Debug, Clone, Copy)]
pub struct Case {
    /// The pair.
    pub pair: Entry,
    /// The mistake.
    pub mistake: &'static Mistake,
}

impl Case {
    /// `locks/counter/unlocked`.
    pub fn name(&self) -> String {
        format!("{}/{}", self.pair.name(), self.mistake.name)
    }

    /// The Rust program that rustc refuses.
    pub fn rust(&self) -> PathBuf {
        paths::root().join("ui").join(self.name() + ".rs")
    }

    /// What rustc says, to the letter.
    pub fn stderr(&self) -> PathBuf {
        paths::root().join("ui").join(self.name() + ".stderr")
    }

    /// The Go program.
    pub fn go(&self) -> PathBuf {
        paths::root().join("go").join(self.name()).join("main.go")
    }

    /// For the first line of a failure: where it is and what it is
    /// about.
    pub fn title(&self) -> String {
        format!("{}: {}", self.name(), self.mistake.summary)
    }
}

/// All mistakes, in reading order.
pub fn all() -> impl Iterator<Item = Case> {
    pairs::all().flat_map(|pair| {
        pair.pair
            .mistakes
            .iter()
            .map(move |mistake| Case { pair, mistake })
    })
}
