//! The two halves of a service, built.

use std::path::PathBuf;

use harness::go::{Flavour, Go};
use harness::modules;

/// Which language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Go.
    Go,
    /// Rust.
    Rust,
}

/// A program.
#[derive(Debug, Clone)]
pub struct Half {
    /// In which language it is written.
    pub language: Language,
    /// Where it is.
    pub program: PathBuf,
}

impl Half {
    /// Standard error without Rust's own report of a panic: Go's is
    /// written only of one that nobody recovers.
    pub fn without_reports(&self, lines: Vec<String>) -> Vec<String> {
        if self.language == Language::Go {
            return lines;
        }
        let mut left = Vec::new();
        let mut lines = lines.into_iter().peekable();
        while let Some(line) = lines.next() {
            let report = line.starts_with("thread '") && line.contains(" panicked at ");
            if !report {
                left.push(line);
                continue;
            }
            // What it was, and how to see more, up to an empty line.
            lines.next();
            while lines
                .next_if(|l| l.is_empty() || l.starts_with("note: run with"))
                .is_some()
            {}
        }
        if left.iter().all(String::is_empty) {
            left.clear();
        }
        left
    }
}

/// The Go halves of these services, as `services/name`.
///
/// # Errors
///
/// Why one is not there.
pub fn of_go(flavour: Flavour, names: &[String]) -> Result<Vec<Half>, String> {
    let go = Go::find()?;
    let mut built = modules::build_all(&go, flavour, names)?.all()?;
    names
        .iter()
        .map(|name| {
            let program = built.remove(name).expect("what was asked for");
            Ok(Half {
                language: Language::Go,
                program: program.map_err(|why| format!("{name} {why}"))?,
            })
        })
        .collect()
}
