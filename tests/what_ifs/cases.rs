//! The what-ifs of the catalogue with their names.

use std::fs;
use std::path::{Path, PathBuf};

use go_to_rust::catalogue::file_of;
use go_to_rust::what_if::{Half, WhatIf};
use harness::pairs::{self, Entry};
use harness::paths;

use crate::change;

/// A what-if and the pair that it belongs to.
#[derive(Debug, Clone, Copy)]
pub struct Case {
    /// Where `go/`, `rust/` and `tests/expected/` are.
    pub root: &'static Path,
    /// The pair.
    pub entry: Entry,
    /// The what-if.
    pub what_if: &'static WhatIf,
}

/// All of them but those of the services, in reading order.
pub fn all() -> impl Iterator<Item = Case> {
    let pairs = pairs::all().filter(|entry| !entry.pair.served);
    pairs.flat_map(|entry| {
        let what_ifs = entry.pair.all_what_ifs();
        what_ifs.map(move |what_if| Case {
            root: paths::root(),
            entry,
            what_if,
        })
    })
}

impl Case {
    /// `channels/worker_pool: nobody drops result_tx (Rust)`.
    pub fn name(&self) -> String {
        let pair = self.entry.name();
        let question = self.what_if.question.replace('`', "");
        format!("{pair}: {question} ({})", self.half())
    }

    /// The half that is changed.
    pub fn half(&self) -> Half {
        self.what_if.change.half()
    }

    /// The file that is changed.
    pub fn source(&self) -> PathBuf {
        self.root.join(source(&self.entry, self.half()))
    }

    /// The pinned text of that half.
    pub fn pinned(&self) -> PathBuf {
        let suffix = self.entry.pair.suffix(self.half());
        let name = self.entry.name();
        self.root.join(format!("tests/expected/{name}{suffix}.txt"))
    }

    /// The text of that file.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn original(&self) -> Result<String, String> {
        let file = self.source();
        fs::read_to_string(&file).map_err(|error| format!("{}: {error}", paths::shown(&file)))
    }

    /// The text with the change.
    ///
    /// # Errors
    ///
    /// When there is none: what is taken is not found exactly once.
    pub fn changed(&self) -> Result<String, String> {
        let (take, put) = self.what_if.change.texts();
        change::make(&self.original()?, take, put)
            .map_err(|why| format!("{}: {why}", paths::shown(&self.source())))
    }

    /// The changed program, with what it needs of its chapter as
    /// modules of its own at its end.
    ///
    /// # Errors
    ///
    /// As [`changed`](Case::changed), and when a file cannot be read.
    pub fn program(&self) -> Result<String, String> {
        self.with_needs(self.changed()?)
    }

    /// A text of the half, with what it needs of its chapter.
    ///
    /// # Errors
    ///
    /// When a file cannot be read.
    pub fn with_needs(&self, mut text: String) -> Result<String, String> {
        for needed in self.entry.pair.needs_of(self.half()) {
            let file = self.source().with_file_name(format!("{needed}.rs"));
            let module = fs::read_to_string(&file)
                .map_err(|error| format!("{}: {error}", paths::shown(&file)))?;
            text = text.replace(
                &format!("use super::{needed}::"),
                &format!("use self::{needed}::"),
            );
            text += &format!("\nmod {needed} {{\n{module}}}\n");
        }
        Ok(text)
    }
}

/// The file of a half, from the top.
pub fn source(entry: &Entry, half: Half) -> String {
    file_of(half, &entry.name())
}
