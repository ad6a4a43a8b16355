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
}

/// What an entry need not say. For use after `..` in a [`WhatIf`].
pub const WHAT_IF: WhatIf = WhatIf {
    question: "",
    about: About::Claim,
    change: Change::Rust { take: "", put: "" },
    becomes: Becomes::WaitsForEver { prints: "" },
    shows: &[],
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
        /// The first line on standard error that says something: of
        /// a panic in Rust the message, not the place.
        says: &'static str,
        /// The exit status. 0 is possible: a panic that nobody hears
        /// of.
        status: i32,
    },
    /// It does not compile, or vet complains.
    Refused {
        /// rustc's code, or `error` where it gives none; of Go
        /// `compiler`, or the name of vet's analyzer.
        code: &'static str,
        /// A part of the message.
        says: &'static str,
    },
    /// Each of its threads waits, without a time limit, for another
    /// of them.
    WaitsForEver {
        /// All of its standard output up to then.
        prints: &'static str,
    },
    /// It prints the pinned text, as before.
    PrintsTheSame {
        /// Why no output can show the difference, or why this may be
        /// left out.
        because: &'static str,
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
