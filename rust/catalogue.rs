//! The types of what there is: the chapters, their pairs and the
//! mistakes beside them, as plain data.
//!
//! Nothing here knows a chapter. Each chapter's `mod.rs` holds its
//! list, and `lib.rs` the list of the chapters. The binary, the tests and
//! the site read this and nothing else; a test holds it against the
//! files. A pair's title and prose are not here: they are the `//!`
//! comment of its Rust file.

#![warn(missing_docs)]

use std::time::Duration;

use crate::what_if::{Unshown, WhatIf};

/// A folder of `go/` and of `rust/`.
#[derive(Debug, Clone, Copy)]
pub struct Chapter {
    /// The folder's name.
    pub name: &'static str,
    /// In reading order.
    pub pairs: &'static [Pair],
}

/// A Go program and the Rust program that does the same job.
#[derive(Debug, Clone, Copy)]
pub struct Pair {
    /// Names `go/<chapter>/<name>/main.go` and
    /// `rust/<chapter>/<name>.rs`.
    pub name: &'static str,
    /// The Rust half.
    pub main: fn(),
    /// What a Go reader would look the pair up by, the most telling
    /// first: `sync.WaitGroup`, `close`, `select`. The last part of such
    /// a name stands as a word in the Go program's code: a test looks.
    pub go: &'static [&'static str],
    /// Other Go names under which a reader would look for the pair.
    /// The Go program does not use them: `errgroup.Group`.
    pub also: &'static [&'static str],
    /// What else a Go reader may type to find the pair, in plain
    /// words: `limit concurrency`, `wait for all goroutines`.
    pub aliases: &'static [&'static str],
    /// What a Rust reader would look it up by: `std::thread::scope`.
    pub rust: &'static [&'static str],
    /// Files of the chapter that the Rust half uses and that are
    /// copied with it: `token` for `rust/<chapter>/token.rs`.
    pub needs: &'static [&'static str],
    /// Pairs to read next, as `chapter/name`.
    pub related: &'static [&'static str],
    /// The shapes of real Go code that a reader of the Go program
    /// finds there: names of [`SHAPES`](crate::ledger::SHAPES).
    pub answers: &'static [&'static str],
    /// What "the same output" means here.
    pub compare: Compare,
    /// How long either half may run before it is killed.
    pub timeout: Duration,
    /// The race-prone versions, in reading order.
    pub mistakes: &'static [Mistake],
    /// Changes to the halves and their outcomes, in reading order.
    pub what_ifs: &'static [WhatIf],
    /// Claims of the page that no what-if shows, with the reason.
    pub unshown: &'static [Unshown],
    /// Why there is no what-if that takes the lesson away: shown on
    /// the page. `None` where there is one for each half.
    pub no_lesson: Option<&'static str>,
}

/// What an entry need not say: compared to the byte, ten seconds at
/// most, no mistakes. For use after `..` in a [`Pair`].
pub const PAIR: Pair = Pair {
    name: "",
    main: || (),
    go: &[],
    also: &[],
    aliases: &[],
    rust: &[],
    needs: &[],
    related: &[],
    answers: &[],
    compare: Compare::Exact,
    timeout: Duration::from_secs(10),
    mistakes: &[],
    what_ifs: &[],
    unshown: &[],
    no_lesson: None,
};

/// How the output of the two halves of a pair is compared.
///
/// Output is standard output, standard error and the exit status.
#[derive(Debug, Clone, Copy)]
pub enum Compare {
    /// Byte for byte.
    Exact,
    /// Equal after the normalisers, because the pattern itself leaves
    /// something open.
    Normalised {
        /// Applied in this order, to both sides.
        by: &'static [Normaliser],
        /// What the pattern leaves open; shown on the page.
        why: &'static str,
    },
    /// The faithful translation behaves differently. Each side has a
    /// pinned text of its own, and the two are not equal.
    Differs {
        /// Applied in this order, to both sides.
        by: &'static [Normaliser],
        /// What differs; shown on the page.
        why: &'static str,
    },
}

impl Compare {
    /// What the names of the pinned texts end with, before `.txt`: of
    /// one text for both halves, or of Go's and of Rust's.
    pub fn suffixes(&self) -> &'static [&'static str] {
        match self {
            Compare::Exact | Compare::Normalised { .. } => &[""],
            Compare::Differs { .. } => &[".go", ".rust"],
        }
    }
}

/// What may be done to output before it is compared: a closed list.
///
/// None of them hides a line that is missing, doubled or changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Normaliser {
    /// Sorts the lines of standard output: the pattern promises which
    /// lines come, not in which order.
    SortLines,
    /// Takes the operating system's thread number out of the first
    /// line of Rust's panic report.
    ThreadIds,
}

/// The same error in both languages: Go compiles it, Rust does not.
///
/// `go/<chapter>/<pair>/<name>/main.go` and
/// `ui/<chapter>/<pair>/<name>.rs`. What Go's tools and rustc say stands
/// at their heads: see [`annotation`](crate::annotation).
#[derive(Debug, Clone, Copy)]
pub struct Mistake {
    /// The folder's and the file's name.
    pub name: &'static str,
    /// One line for lists: what is done wrong.
    pub summary: &'static str,
    /// Numbers of [`CATEGORIES`](crate::categories::CATEGORIES).
    pub categories: &'static [u8],
    /// Whether the Go program is wrong.
    pub kind: Kind,
}

/// What a Go program is whose like rustc refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Wrong: something should notice it.
    Mistake,
    /// Right: nothing has anything to notice, and the pair shows the
    /// form that Rust accepts.
    Sound,
}
