//! The head of the Go program of a mistake: what notices it.
//!
//! ```text
//! //@ race `total++` `total++`
//! //@ vet copylocks `func add(mu sync.Mutex) {` add passes lock by value: sync.Mutex
//! //@ staticcheck SA2001 `mu.Unlock()` empty critical section
//! //@ runtime fatal error: sync: unlock of unlocked mutex
//! //@ nothing
//! //@ prints total 10
//! ```
//!
//! A line of the program is named by its text, without its comment and
//! the white space around it.

use super::{Before, Fact, add_line, facts, quoted};
use crate::conventions;

/// How the lines look.
const FORMS: [&str; 6] = [
    "//@ race `line` `line`",
    "//@ vet ANALYZER `line` message",
    "//@ staticcheck CHECK `line` message",
    "//@ runtime the first line of the message",
    "//@ nothing",
    "//@ prints a line of the output",
];

/// What the head of a Go program says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Go {
    /// What notices the program; each of them is seen by a test.
    pub notices: Vec<Notice>,
    /// All of its standard output, where it is the same in every run.
    pub prints: Option<String>,
}

/// What notices that a Go program is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The race detector, in every run of a `-race` build on one
    /// thread: it reports that these two lines conflict (the same line
    /// twice where one line races with itself). On several threads it
    /// can miss two accesses at the same instant, which is rare.
    RaceDetector {
        /// The two accesses, in either order. Empty for one of which
        /// the report does not name the line, as for an operation of
        /// `sync/atomic`.
        lines: [String; 2],
    },
    /// An analyzer of `go vet`.
    Vet {
        /// As `go vet -json` names it: `copylocks`.
        analyzer: String,
        /// The line that it points at.
        line: String,
        /// In its own words.
        says: String,
    },
    /// A check of staticcheck.
    Staticcheck {
        /// `SA2001`.
        check: String,
        /// The line that it points at.
        line: String,
        /// In its own words.
        says: String,
    },
    /// The Go runtime ends the plain build with this message (`fatal
    /// error: …` or `panic: …`) and exit status 2.
    Runtime {
        /// The first line, or the start of it.
        message: String,
    },
    /// Nothing notices: vet is silent, the race detector is silent, the
    /// program ends with status 0 and prints what the head says.
    Nothing,
}

impl Go {
    /// Reads the head of a Go program.
    ///
    /// # Errors
    ///
    /// What is missing or wrong, with the file and the line.
    pub fn read(file: &str, source: &str) -> Result<Go, String> {
        let mut go = Go { notices: Vec::new(), prints: None };
        for fact in facts(file, source, &Before::Package)? {
            if fact.word == "prints" {
                add_line(&mut go.prints, fact.rest);
                continue;
            }
            let notice =
                notice(&fact).ok_or_else(|| fact.unread(&FORMS))?;
            if let Some(line) =
                notice.lines().find(|line| !is_in(source, line))
            {
                return Err(fact.wrong(&format!(
                    "the line `{line}` is not in the file"
                )));
            }
            go.notices.push(notice);
        }
        if go.notices.is_empty() {
            return Err(format!(
                "{file} does not say what notices it, below `package main` and an empty line; the forms are\n  {}",
                FORMS.join("\n  ")
            ));
        }
        if go.notices.contains(&Notice::Nothing) {
            if go.notices.len() > 1 {
                return Err(format!(
                    "{file} says that nothing notices it, and that something does"
                ));
            }
            if go.prints.is_none() {
                return Err(format!(
                    "{file} says that nothing notices it, and not what it prints (//@ prints a line of the output)"
                ));
            }
        }
        Ok(go)
    }
}

impl Notice {
    /// The lines of the program that it names.
    fn lines(&self) -> impl Iterator<Item = &String> {
        let lines: &[String] = match self {
            Notice::RaceDetector { lines } => lines,
            Notice::Vet { line, .. }
            | Notice::Staticcheck { line, .. } => {
                std::slice::from_ref(line)
            }
            Notice::Runtime { .. } | Notice::Nothing => &[],
        };
        lines.iter().filter(|line| !line.is_empty())
    }
}

fn notice(fact: &Fact) -> Option<Notice> {
    match fact.word {
        "race" => {
            let (one, rest) = quoted(fact.rest)?;
            let (other, rest) = quoted(rest)?;
            rest.is_empty().then(|| Notice::RaceDetector {
                lines: [one.to_owned(), other.to_owned()],
            })
        }
        "vet" => finding(fact).map(|[analyzer, line, says]| {
            Notice::Vet { analyzer, line, says }
        }),
        "staticcheck" => {
            finding(fact).map(|[check, line, says]| {
                Notice::Staticcheck { check, line, says }
            })
        }
        "runtime" if !fact.rest.is_empty() => {
            Some(Notice::Runtime { message: fact.rest.to_owned() })
        }
        "nothing" if fact.rest.is_empty() => Some(Notice::Nothing),
        _ => None,
    }
}

fn finding(fact: &Fact) -> Option<[String; 3]> {
    let (by, rest) = fact.rest.split_once(' ')?;
    let (line, says) = quoted(rest)?;
    (!line.is_empty() && !says.is_empty())
        .then(|| [by, line, says].map(str::to_owned))
}

fn is_in(source: &str, code: &str) -> bool {
    source.lines().any(|line| conventions::code(line) == code)
}
