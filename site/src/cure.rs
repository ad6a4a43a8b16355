//! The accepted form of a mistake, beside the refused one.

use go_to_rust::annotation::{self, Fixed};

use crate::highlight;
use crate::prose::{self, Link};
use crate::source::File;

/// How many unchanged lines stand around a change.
const CONTEXT: usize = 3;

/// What to write instead.
#[derive(Debug)]
pub struct Cure {
    /// Why it is accepted, as HTML.
    pub why: String,
    /// What makes the refused program the accepted one.
    pub diff: Vec<Changed>,
    /// What it prints.
    pub prints: String,
    /// The file.
    pub file: File,
}

/// A line of a diff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// `-`, `+`, a space, or `…` for unchanged lines that are left out.
    pub sign: char,
    /// The line, as HTML.
    pub html: String,
}

/// Reads the accepted form.
///
/// # Errors
///
/// What is wrong with its head.
pub fn read(refused: &File, fixed: &File, pairs: &[Link]) -> Result<Cure, String> {
    let head = Fixed::read(&fixed.path, &fixed.text)?;
    Ok(Cure {
        why: prose::read(&fixed.text, "../", pairs).body,
        diff: diff(&code(&refused.text), &code(&fixed.text)),
        prints: head.prints,
        file: fixed.clone(),
    })
}

/// The program without what stands before it.
fn code(source: &str) -> String {
    let source = annotation::stripped(source);
    let is_head = |line: &&str| line.starts_with("//!") || line.trim().is_empty();
    source.split_inclusive('\n').skip_while(is_head).collect()
}

/// The changed lines, with some around them.
pub fn diff(before: &str, after: &str) -> Vec<Changed> {
    let all: Vec<(char, &str)> = diff::lines(before.trim_end(), after.trim_end())
        .into_iter()
        .map(|line| match line {
            diff::Result::Left(line) => ('-', line),
            diff::Result::Right(line) => ('+', line),
            diff::Result::Both(line, _) => (' ', line),
        })
        .collect();
    let is_near = |place: usize| {
        let from = place.saturating_sub(CONTEXT);
        let to = all.len().min(place + CONTEXT + 1);
        all[from..to].iter().any(|(sign, _)| *sign != ' ')
    };
    let mut shown: Vec<Changed> = Vec::new();
    for (place, (sign, line)) in all.iter().enumerate() {
        if is_near(place) {
            let html = highlight::escape(line);
            shown.push(Changed { sign: *sign, html });
        } else if shown.last().is_none_or(|last| last.sign != '…') {
            shown.push(Changed {
                sign: '…',
                html: String::new(),
            });
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_far_from_a_change_is_left_out() {
        let before = "1\n2\n3\n4\n5\n6\n<\n";
        let after = "1\n2\n3\n4\n5\n6\n>\n8\n";
        let shown: Vec<String> = diff(before, after)
            .iter()
            .map(|line| format!("{}{}", line.sign, line.html))
            .collect();
        assert_eq!(shown, ["…", " 4", " 5", " 6", "-&lt;", "+&gt;", "+8"]);
        assert_eq!(code("//! A.\n\n//@ racy `a`\n\nfn a() {}\n"), "fn a() {}\n");
    }
}
