//! What a half should show in every schedule: its pinned text.

use std::fs;

use go_to_rust::catalogue::{Compare, Normaliser};
use go_to_rust::what_if::{Becomes, Half};
use harness::pairs::Entry;
use harness::paths;

use crate::run::Found;

/// What is expected of a program.
#[derive(Debug, Clone)]
pub struct Expected {
    out: String,
    status: Option<i32>,
    silent: bool,
    waits: bool,
    sorted: bool,
}

impl Expected {
    /// What is pinned of the Rust half with threads.
    ///
    /// # Errors
    ///
    /// The text cannot be read.
    pub fn pinned(entry: &Entry) -> Result<Expected, String> {
        let suffix = entry.pair.suffix(Half::Rust);
        let path = paths::expected().join(format!("{}{suffix}.txt", entry.name()));
        let text = fs::read_to_string(&path)
            .map_err(|error| format!("{}: {error}", paths::shown(&path)))?;
        let (mut out, mut status, mut silent) = (String::new(), 0, true);
        for line in text.lines() {
            if let Some(number) = line.strip_prefix("--- exit status ") {
                status = number.parse().map_err(|_| format!("{line}: a number"))?;
            } else if line == "--- standard error" {
                silent = false;
            } else if silent && status == 0 {
                out += line;
                out.push('\n');
            }
        }
        Ok(Expected {
            out,
            status: Some(status),
            silent,
            waits: false,
            sorted: sorted(entry),
        })
    }

    /// What becomes of a changed half. `None` of what no schedule shows.
    ///
    /// # Errors
    ///
    /// The pinned text cannot be read.
    pub fn of(entry: &Entry, becomes: Becomes) -> Result<Option<Expected>, String> {
        let expected = |out: &str, status, silent| Expected {
            out: out.to_owned(),
            status,
            silent,
            waits: status.is_none(),
            sorted: sorted(entry),
        };
        Ok(Some(match becomes {
            Becomes::PrintsTheSame { .. } => Expected::pinned(entry)?,
            Becomes::Prints(out) => expected(out, Some(0), true),
            Becomes::Ends {
                prints,
                status,
                says,
            } => expected(prints, Some(status), says.is_empty()),
            Becomes::WaitsForEver { prints } => expected(prints, None, true),
            Becomes::PanicsAndWaits { prints, .. } => expected(prints, None, false),
            Becomes::Refused { .. } | Becomes::Explored { .. } => return Ok(None),
        }))
    }

    /// Whether it is what was found.
    pub fn is(&self, found: &Found) -> bool {
        let lines = |text: &str| {
            let mut lines: Vec<String> = text.trim_end().lines().map(str::to_owned).collect();
            if self.sorted {
                lines.sort();
            }
            lines
        };
        match found {
            Found::Ended(end) => {
                Some(end.status) == self.status
                    && end.err.is_empty() == self.silent
                    && lines(&end.out) == lines(&self.out)
            }
            Found::Waits(out) => self.waits && lines(out) == lines(&self.out),
            Found::Endless => false,
        }
    }

    /// What it should print.
    pub fn out(&self) -> &str {
        &self.out
    }
}

fn sorted(entry: &Entry) -> bool {
    match entry.pair.compare {
        Compare::Exact => false,
        Compare::Normalised { by, .. } | Compare::Differs { by, .. } => {
            by.contains(&Normaliser::SortLines)
        }
    }
}
