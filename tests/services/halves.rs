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
    /// What it is started with.
    pub args: Vec<String>,
}

impl Half {
    /// Standard error without the reports that are not the program's
    /// own words: Rust's of a panic, and net/http's of one that it has
    /// recovered, of which the first words are kept.
    pub fn without_reports(&self, lines: Vec<String>) -> Vec<String> {
        match self.language {
            Language::Go => without_stacks(lines),
            Language::Rust => without_panics(lines),
        }
    }
}

fn without_stacks(lines: Vec<String>) -> Vec<String> {
    const RECOVERED: &str = "http: panic serving";
    let mut left = Vec::new();
    for line in lines {
        if line.contains(RECOVERED) {
            left.push(RECOVERED.to_owned());
            // What follows is the stack.
            break;
        }
        left.push(line);
    }
    left
}

fn without_panics(lines: Vec<String>) -> Vec<String> {
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
    left.retain(|line| !line.is_empty());
    left
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
                args: Vec::new(),
            })
        })
        .collect()
}
