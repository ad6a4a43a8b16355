//! The types of what there is: the chapters, their pairs and the
//! mistakes beside them, as plain data.
//!
//! Nothing here knows a chapter. Each pair's entry stands in
//! `rust/<chapter>/entries/`, each chapter's `mod.rs` lists them, and `lib.rs` the list of the chapters. The binary, the tests and
//! the site read this and nothing else; a test holds it against the
//! files. A pair's title and prose are not here: they are the `//!`
//! comment of its Rust file.

#![warn(missing_docs)]

use std::time::Duration;

use crate::what_if::{Half, Unshown, WhatIf};

/// A folder of `go/` and of `rust/`.
#[derive(Debug, Clone, Copy)]
pub struct Chapter {
    /// The folder's name.
    pub name: &'static str,
    /// In reading order.
    pub pairs: &'static [Pair],
    /// Why the pairs have no half with tasks, where that has one
    /// reason: shown on the pages of those that have none.
    pub no_tasks: Option<&'static str>,
}

/// A Go program and the Rust programs that do the same job: one with
/// threads and, where the goroutines mostly wait, one with tasks.
#[derive(Debug, Clone, Copy)]
pub struct Pair {
    /// Names `go/<chapter>/<name>/main.go` and
    /// `rust/<chapter>/<name>.rs`.
    pub name: &'static str,
    /// The Rust half with threads.
    pub main: fn(),
    /// The Rust half with tasks; `None` where there is none.
    pub tasks: Option<Tasks>,
    /// Why there is none; shown on the page. `None` where there is
    /// one, or where the chapter says it for all of its pairs.
    pub no_tasks: Option<&'static str>,
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
    /// Whether it is a service: clients play scenes with its halves,
    /// and what is compared is what they saw and it said. Its Rust
    /// half is built by the crate in `tests/services`, and is no module
    /// of this one.
    pub served: bool,
    /// How long each half may run before it is killed.
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
    tasks: None,
    no_tasks: None,
    go: &[],
    also: &[],
    aliases: &[],
    rust: &[],
    needs: &[],
    related: &[],
    answers: &[],
    compare: Compare::Exact,
    served: false,
    timeout: Duration::from_secs(10),
    mistakes: &[],
    what_ifs: &[],
    unshown: &[],
    no_lesson: None,
};

impl Pair {
    /// The programs of the pair, in the order in which they are shown.
    pub fn halves(&self) -> &'static [Half] {
        match self.tasks {
            None => &[Half::Go, Half::Rust],
            Some(_) => &[Half::Go, Half::Rust, Half::Tasks],
        }
    }

    /// The what-ifs of all halves.
    pub fn all_what_ifs(
        &self,
    ) -> impl Iterator<Item = &'static WhatIf> + use<> {
        let tasks = self.tasks.map_or(&[][..], |t| t.what_ifs);
        self.what_ifs.iter().chain(tasks)
    }

    /// The files that are copied with a half.
    pub fn needs_of(&self, half: Half) -> &'static [&'static str] {
        match half {
            Half::Go => &[],
            Half::Rust => self.needs,
            Half::Tasks => self.tasks.map_or(&[], |t| t.needs),
        }
    }

    /// What the name of the pinned text of a half ends with, before
    /// `.txt`: nothing where one text is for all of them.
    pub fn suffix(&self, half: Half) -> &'static str {
        match (self.compare, half) {
            (Compare::Exact | Compare::Normalised { .. }, _) => "",
            (Compare::Differs { .. }, Half::Go) => ".go",
            (Compare::Differs { .. }, Half::Rust) => ".rust",
            (Compare::Differs { .. }, Half::Tasks) => ".async",
        }
    }

    /// The suffixes of all of its halves, each once.
    pub fn suffixes(&self) -> Vec<&'static str> {
        let halves = self.halves().iter();
        let mut all: Vec<_> =
            halves.map(|half| self.suffix(*half)).collect();
        all.dedup();
        all
    }
}

/// The Rust half of a pair with tasks, on tokio:
/// `rust/<chapter>/<name>_async.rs`.
#[derive(Debug, Clone, Copy)]
pub struct Tasks {
    /// The program.
    pub main: fn(),
    /// What a Rust reader would look it up by: `tokio::spawn`.
    pub rust: &'static [&'static str],
    /// Files of the chapter that it uses and that are copied with it.
    pub needs: &'static [&'static str],
    /// Which of the two Rust halves to take when: one sentence, shown
    /// at the head of the page.
    pub when: &'static str,
    /// Changes to this half and their outcomes, in reading order:
    /// `rust/<chapter>/what_ifs/<name>_async.rs`.
    pub what_ifs: &'static [WhatIf],
    /// Claims of its page that no what-if shows, with the reason.
    pub unshown: &'static [Unshown],
}

/// The name of the half with tasks of a pair: `worker_pool_async`.
pub fn with_tasks(pair: &str) -> String {
    pair.to_owned() + TASKS_END
}

/// The name of the pair whose half has this name: `worker_pool` for
/// `worker_pool_async`, and for itself.
pub fn without_tasks(half: &str) -> &str {
    half.strip_suffix(TASKS_END).unwrap_or(half)
}

const TASKS_END: &str = "_async";

/// The file of a half, from the top; `pair` is `chapter/name`.
pub fn file_of(half: Half, pair: &str) -> String {
    match half {
        Half::Go => format!("go/{pair}/main.go"),
        Half::Rust => format!("rust/{pair}.rs"),
        Half::Tasks => format!("rust/{}.rs", with_tasks(pair)),
    }
}

/// What an entry need not say. For use after `..` in a [`Tasks`].
pub const TASKS: Tasks = Tasks {
    main: || (),
    rust: &[],
    needs: &[],
    when: "",
    what_ifs: &[],
    unshown: &[],
};

/// How the output of the halves of a pair is compared.
///
/// Output is standard output, standard error and the exit status.
#[derive(Debug, Clone, Copy)]
pub enum Compare {
    /// Byte for byte.
    Exact,
    /// Equal after the normalisers, because the pattern itself leaves
    /// something open.
    Normalised {
        /// Applied in this order, to all halves.
        by: &'static [Normaliser],
        /// What the pattern leaves open; shown on the page.
        why: &'static str,
    },
    /// The faithful translation behaves differently. Each half has a
    /// pinned text of its own, and those of Go and of Rust with threads
    /// are not equal.
    Differs {
        /// Applied in this order, to all halves.
        by: &'static [Normaliser],
        /// What differs; shown on the page.
        why: &'static str,
    },
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
    /// Takes the time that a test took out of the line in which Go
    /// says that it failed.
    TestTimes,
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
