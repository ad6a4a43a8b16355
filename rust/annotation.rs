//! What a program of a mistake says of itself: the lines at its head
//! that begin with `//@`. Tests hold each of them, and readers of the
//! site do not see them.
//!
//! [`Go`] is the head of a Go program: what notices it. [`Refused`] is
//! that of its Rust counterpart: what rustc says. [`Fixed`] is that of
//! the accepted form.

mod fixed;
mod go;
mod refused;

pub use fixed::Fixed;
pub use go::{Go, Notice};
pub use refused::{Advice, Announced, Refused};

/// Whether a line is of a head.
pub fn is_annotation(line: &str) -> bool {
    line.starts_with("//@")
}

/// The places, from 0, of the lines that a reader sees: all but the
/// head's, and of the two empty lines around it one.
pub fn shown(source: &str) -> Vec<usize> {
    let lines: Vec<&str> = source.lines().collect();
    let after_head = |place: usize| {
        place > 0
            && is_annotation(lines[place - 1])
            && lines[place].is_empty()
    };
    (0..lines.len())
        .filter(|&place| {
            !is_annotation(lines[place]) && !after_head(place)
        })
        .collect()
}

/// The source without its head, as a reader sees and copies it.
pub fn stripped(source: &str) -> String {
    let lines: Vec<&str> = source.lines().collect();
    shown(source)
        .into_iter()
        .flat_map(|place| [lines[place], "\n"])
        .collect()
}

/// A line of a head.
#[derive(Debug, Clone, Copy)]
struct Fact<'a> {
    /// The file's path, for messages.
    file: &'a str,
    /// The line's number, from 1.
    number: usize,
    /// The whole line.
    line: &'a str,
    /// The first word after `//@`.
    word: &'a str,
    /// What comes after the word.
    rest: &'a str,
}

impl Fact<'_> {
    /// The message that this line is wrong.
    fn wrong(&self, what: &str) -> String {
        format!("{}:{}: {what}", self.file, self.number)
    }

    /// The message that this line has none of these forms.
    fn unread(&self, forms: &[&str]) -> String {
        self.wrong(&format!(
            "cannot read {:?}; the forms are\n  {}",
            self.line,
            forms.join("\n  ")
        ))
    }
}

/// The head's lines. They are one group: `before` is what must stand
/// above it, and an empty line stands below it.
fn facts<'a>(
    file: &'a str,
    source: &'a str,
    before: &Before,
) -> Result<Vec<Fact<'a>>, String> {
    let lines: Vec<&str> = source.lines().collect();
    let mut facts = Vec::new();
    for (place, &line) in lines.iter().enumerate() {
        if !line.trim_start().starts_with("//@") {
            continue;
        }
        let rest = line.strip_prefix("//@ ").unwrap_or_default();
        let (word, rest) =
            rest.split_once(' ').unwrap_or((rest, ""));
        let number = place + 1;
        let fact = Fact { file, number, line, word, rest };
        if word.is_empty() {
            return Err(fact.wrong(
                "a line of the head begins with `//@ ` and a word",
            ));
        }
        let follows = facts
            .last()
            .is_none_or(|last: &Fact| last.number + 1 == number);
        if !follows {
            return Err(
                fact.wrong("the `//@` lines must be one group")
            );
        }
        if facts.is_empty() && !before.holds(&lines[..place]) {
            return Err(fact.wrong(before.says()));
        }
        facts.push(fact);
    }
    if let Some(last) = facts.last()
        && lines.get(last.number).is_some_and(|l| !l.is_empty())
    {
        return Err(last.wrong(
            "an empty line must follow the last `//@` line",
        ));
    }
    Ok(facts)
}

/// What stands above a head.
enum Before {
    /// `package main` and an empty line: gofmt and go doc then leave
    /// the head alone.
    Package,
    /// The `//!` lines and an empty line.
    Prose,
}

impl Before {
    fn holds(&self, lines: &[&str]) -> bool {
        match self {
            Before::Package => {
                lines.ends_with(&["package main", ""])
            }
            Before::Prose => {
                lines.iter().all(|line| {
                    line.is_empty() || line.starts_with("//!")
                }) && lines.last().is_none_or(|l| l.is_empty())
            }
        }
    }

    fn says(&self) -> &'static str {
        match self {
            Before::Package => {
                "the `//@` lines stand below `package main` and an empty line"
            }
            Before::Prose => {
                "the `//@` lines stand below the `//!` lines and an empty line, and above the program"
            }
        }
    }
}

/// Takes a line in backticks off the text; what follows is trimmed.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let text = text.strip_prefix('`')?;
    match text.split_once("` ") {
        Some((line, rest)) => Some((line, rest.trim())),
        None => Some((text.strip_suffix('`')?, "")),
    }
}

/// Adds a line to what a program prints.
fn add_line(prints: &mut Option<String>, line: &str) {
    let prints = prints.get_or_insert_default();
    prints.push_str(line);
    prints.push('\n');
}
