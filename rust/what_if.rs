//! One change to one half of a pair, and what becomes of it.
//!
//! `rust/<chapter>/what_ifs/<pair>.rs` holds those of a pair. A test
//! makes each change, builds the changed program and runs it; the
//! page shows the change beside its outcome.

#![warn(missing_docs)]

/// A question that a reader could ask of a half, with its answer.
#[derive(Debug, Clone, Copy)]
pub struct WhatIf {
    /// What stands between "What if" and the question mark: `nobody
    /// drops result_tx`. Two what-ifs of one pair with the same
    /// question, one for each half, stand side by side on the page.
    pub question: &'static str,
    /// Why it is asked.
    pub about: About,
    /// What is done to the program.
    pub change: Change,
    /// What the changed program does.
    pub becomes: Becomes,
    /// Phrases in the comments of the changed half, or in the prose
    /// of the page, whose claim this outcome shows: the page links
    /// them to it. Each stands in its file once, maybe over the end
    /// of a line.
    pub shows: &'static [&'static str],
    /// The kind of bug that the changed program has, a number of
    /// [`CATEGORIES`](crate::categories::CATEGORIES): the page of the
    /// hazards leads here. For what rustc lets through.
    pub hazard: Option<u8>,
}

/// What an entry need not say. For use after `..` in a [`WhatIf`].
pub const WHAT_IF: WhatIf = WhatIf {
    question: "",
    about: About::Claim,
    change: Change::Rust { take: "", put: "" },
    becomes: Becomes::WaitsForEver { prints: "" },
    shows: &[],
    hazard: None,
};

/// Why a what-if is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The change takes away what the pair teaches: the bound of a
    /// bounded channel, the lock, the cancel. The output must notice.
    Lesson,
    /// A worker panics.
    Panic,
    /// A sentence of the page, or anything else worth trying.
    Claim,
}

/// A change to one half. Imports of the Go program are then set as
/// an editor would: none unused, none of the standard library
/// missing.
#[derive(Debug, Clone, Copy)]
pub enum Change {
    /// To `main.go`.
    Go {
        /// Text of the file, found exactly once.
        take: &'static str,
        /// Stands in its place.
        put: &'static str,
    },
    /// To the Rust half with threads.
    Rust {
        /// Text of the file, found exactly once.
        take: &'static str,
        /// Stands in its place.
        put: &'static str,
    },
    /// To the Rust half with tasks.
    Tasks {
        /// Text of the file, found exactly once.
        take: &'static str,
        /// Stands in its place.
        put: &'static str,
    },
}

impl Change {
    /// The half that is changed.
    pub const fn half(self) -> Half {
        match self {
            Change::Go { .. } => Half::Go,
            Change::Rust { .. } => Half::Rust,
            Change::Tasks { .. } => Half::Tasks,
        }
    }

    /// What is taken out, and what stands in its place.
    pub const fn texts(self) -> (&'static str, &'static str) {
        match self {
            Change::Go { take, put }
            | Change::Rust { take, put }
            | Change::Tasks { take, put } => (take, put),
        }
    }
}

/// A program of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Half {
    /// `main.go`.
    Go,
    /// The Rust half with threads.
    Rust,
    /// The Rust half with tasks.
    Tasks,
}

impl std::fmt::Display for Half {
    fn fmt(
        &self,
        f: &mut std::fmt::Formatter<'_>,
    ) -> std::fmt::Result {
        f.write_str(match self {
            Half::Go => "Go",
            Half::Rust => "Rust",
            Half::Tasks => "Rust, async",
        })
    }
}

/// What becomes of a changed program.
///
/// Texts are given whole, without the newline at their end. The
/// normalisers of the pair are applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Becomes {
    /// It prints this, other than before, and ends with status 0 and
    /// nothing on standard error.
    Prints(&'static str),
    /// It ends in another way.
    Ends {
        /// All of its standard output.
        prints: &'static str,
        /// What it says first on standard error. Of a panic in Rust
        /// the message, all of it or its first line, not the place;
        /// of Go the line that begins `panic:` or `fatal error:`, up
        /// to ` [recovered`; else the first line. Empty where it says nothing.
        says: &'static str,
        /// The exit status; 128 and the signal's number where a
        /// signal ended it. 0 is possible: a panic that nobody hears
        /// of.
        status: i32,
    },
    /// It does not compile, or vet complains.
    Refused {
        /// rustc's code, or `error` where it gives none, or the name
        /// of a lint (`clippy::…` too), which is then denied; of Go `compiler`, or the
        /// name of vet's analyzer.
        code: &'static str,
        /// A part of the message, of what is written at the places,
        /// or of a note.
        says: &'static str,
    },
    /// Each of its threads waits, without a time limit, for another
    /// of them. There is nothing on standard error. A deadlock that
    /// Go's runtime reports is an end, [`Ends`](Becomes::Ends); but of
    /// a program with timers it reports most deadlocks, not all, and
    /// then this is right whether it does or not.
    WaitsForEver {
        /// All of its standard output up to then.
        prints: &'static str,
    },
    /// A thread panics, and those that are left wait for ever.
    PanicsAndWaits {
        /// All of its standard output up to then.
        prints: &'static str,
        /// The message of the first panic, all of it or its first
        /// line.
        says: &'static str,
    },
    /// It prints the pinned text, as before.
    PrintsTheSame {
        /// Why no output can show the difference, or why this may be
        /// left out.
        because: &'static str,
    },
    /// It depends on the schedule. An ordinary run mostly gives the
    /// pinned text and is no proof, so it is built and not run there;
    /// `make explore` finds the schedule. For the Rust half with
    /// threads.
    Explored {
        /// What a schedule shows.
        finds: Finds,
        /// It is found within so many random schedules.
        within: u32,
    },
}

/// What one of the schedules of a program shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finds {
    /// It prints this, other than before, and ends with status 0.
    Prints(&'static str),
    /// A thread panics with this message.
    Panics(&'static str),
    /// Each of its threads waits for another.
    WaitsForEver {
        /// All of its standard output up to then.
        prints: &'static str,
    },
}

/// A claim of a page without a what-if that shows it.
#[derive(Debug, Clone, Copy)]
pub struct Unshown {
    /// A phrase of the sentence, found once.
    pub phrase: &'static str,
    /// Why no run shows it here.
    pub because: &'static str,
}
