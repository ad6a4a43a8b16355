//! Where the pages come from: the versions of the tools, the day and the
//! commit.

use std::path::Path;
use std::process::Command;

use crate::history::{self, Day};

/// What is known of the run that the pages show. What is not known is
/// not on the pages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Provenance {
    /// `go1.26.1`.
    pub go: Option<String>,
    /// `rustc 1.95.0`.
    pub rustc: Option<String>,
    /// The day of the commit, `2026-11-25`.
    pub day: Option<String>,
    /// All 40 digits.
    pub commit: Option<String>,
    /// What has changed, the last day first.
    pub changes: Vec<Day>,
}

impl Provenance {
    /// Asks git and rustc. Go's version comes from outside: which Go
    /// the programs are run with is not for the site to say.
    pub fn ask(root: &Path, go: Option<String>) -> Provenance {
        let git = |format: &str| {
            said(
                root,
                "git",
                &["log", "-1", "--date=short", &format!("--format={format}")],
            )
        };
        let rustc = said(root, "rustc", &["--version"]);
        Provenance {
            go,
            rustc: rustc.map(|version| version.split(" (").next().unwrap_or_default().to_owned()),
            day: git("%cd"),
            commit: git("%H"),
            changes: history::ask(root),
        }
    }

    /// The start of the commit, as people write it.
    pub fn short(&self) -> Option<&str> {
        self.commit
            .as_deref()
            .map(|commit| &commit[..commit.len().min(10)])
    }
}

/// What a program prints, where it can be asked.
pub(crate) fn said(root: &Path, program: &str, args: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(args)
        .current_dir(root)
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (output.status.success() && !text.is_empty()).then_some(text)
}
