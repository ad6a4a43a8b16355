//! What a program did, as one text.
//!
//! Standard output comes first, as it is. What is on standard error
//! follows under a line of its own, and an exit status other than 0 is
//! the last line:
//!
//! ```text
//! total 10
//! --- standard error
//! panic: boom
//! --- exit status 2
//! ```
//!
//! A line of the program that looks like one of ours gets a backslash
//! before it, so that no program can print an exit status.

use std::fmt::Write;

use crate::run::{End, Output};

const ERROR: &str = "--- standard error";
const STATUS: &str = "--- exit status";

/// So many bytes of what a killed program has written are shown.
const SHOWN: usize = 2000;

/// What a program wrote and its exit status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transcript {
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
    /// The exit status.
    pub status: i32,
}

impl Transcript {
    /// # Errors
    ///
    /// The reason why there is nothing to compare: the program did not
    /// end by itself, or did not write UTF-8, or wrote nothing at all.
    pub fn new(output: Output) -> Result<Transcript, String> {
        let End::Exit(status) = output.end else {
            return Err(format!("{}\n{}", output.end, had_written(&output)));
        };
        let stdout = text(output.stdout, "output")?;
        let stderr = text(output.stderr, "error")?;
        if stdout.is_empty() && stderr.is_empty() {
            return Err(format!("wrote nothing ({})", output.end));
        }
        Ok(Transcript {
            stdout,
            stderr,
            status,
        })
    }

    /// The form in which it is pinned and compared.
    pub fn text(&self) -> String {
        let mut text = marked(&self.stdout);
        let mut section = |line: &str, body: &str| {
            if !text.is_empty() && !text.ends_with('\n') {
                text.push_str("\n--- no newline at the end\n");
            }
            text.push_str(line);
            text.push('\n');
            text.push_str(body);
        };
        if !self.stderr.is_empty() {
            section(ERROR, &marked(&self.stderr));
        }
        if self.status != 0 {
            section(&format!("{STATUS} {}", self.status), "");
        }
        text
    }
}

/// A backslash before each line that begins with `---`, or with
/// backslashes and then `---`.
fn marked(text: &str) -> String {
    text.split_inclusive('\n')
        .flat_map(|line| {
            let ours = line.trim_start_matches('\\').starts_with("---");
            [if ours { "\\" } else { "" }, line]
        })
        .collect()
}

/// What a program had written that was killed: the beginning of it.
fn had_written(output: &Output) -> String {
    let mut text = String::new();
    for (which, bytes) in [("output", &output.stdout), ("error", &output.stderr)] {
        if bytes.is_empty() {
            continue;
        }
        let shown = &bytes[..bytes.len().min(SHOWN)];
        let _ = write!(
            text,
            "on standard {which} it had written:\n{}",
            String::from_utf8_lossy(shown)
        );
        if !text.ends_with('\n') {
            text.push('\n');
        }
        if shown.len() < bytes.len() {
            let _ = writeln!(text, "… ({} bytes in all)", bytes.len());
        }
    }
    if text.is_empty() {
        text.push_str("it had written nothing\n");
    }
    text
}

fn text(bytes: Vec<u8>, which: &str) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("standard {which} is not UTF-8 at byte {at}")
    })
}
