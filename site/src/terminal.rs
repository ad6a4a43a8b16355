//! What rustc says, with the colours of a terminal as far as the text
//! tells them.

use crate::highlight::escape;

/// An error or a warning, with its notes and its advice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its place on the page.
    pub id: String,
    /// Whether it is an error.
    pub is_error: bool,
    /// What it says first: `cannot borrow ...`.
    pub head: String,
    /// The line of the program that it points at.
    pub line: Option<usize>,
    /// All of it, as HTML.
    pub html: String,
}

/// What rustc says of a mistake, one by one.
pub fn messages(text: &str, mistake: &str) -> Vec<Message> {
    let mut blocks: Vec<Vec<&str>> = Vec::new();
    for line in text.lines() {
        match blocks.last_mut() {
            Some(block) if !is_head(line) => block.push(line),
            _ => blocks.push(vec![line]),
        }
    }
    let messages = blocks.iter().zip(1..).map(|(block, number)| Message {
        id: format!("{mistake}-says-{number}"),
        is_error: block[0].starts_with("error"),
        head: block[0]
            .split_once(": ")
            .map_or(block[0], |(_, head)| head)
            .to_owned(),
        line: block.iter().find_map(|line| place(line)),
        html: block
            .join("\n")
            .trim_end()
            .lines()
            .flat_map(|l| [line(l), "\n".to_owned()])
            .collect(),
    });
    messages.collect()
}

fn is_head(line: &str) -> bool {
    ["error:", "error[", "warning:"]
        .iter()
        .any(|head| line.starts_with(head))
}

/// `  --> sync/counter/unlocked.rs:14:21` gives 14.
fn place(line: &str) -> Option<usize> {
    let place = line.trim_start().strip_prefix("--> ")?;
    place.split(':').nth(1)?.parse().ok()
}

fn line(line: &str) -> String {
    for (start, class) in [
        ("error", "error"),
        ("warning", "warning"),
        ("note", "note"),
        ("help", "help"),
    ] {
        if let Some(rest) = line.strip_prefix(start)
            && (rest.starts_with(':') || rest.starts_with('['))
        {
            let (head, rest) = line.split_once(": ").unwrap_or((line, ""));
            return format!(
                "<b class=\"{class}\">{}</b><b>: {}</b>",
                escape(head),
                escape(rest)
            );
        }
    }
    // The gutter: a line number or nothing, and a bar or an arrow.
    let bar = line
        .find(['|', '='])
        .filter(|&at| line[..at].chars().all(|c| c.is_ascii_digit() || c == ' '));
    if let Some(at) = bar {
        let (gutter, code) = line.split_at(at + 1);
        let code = if code.chars().all(|c| " ^-_|.".contains(c)) || is_marks(code) {
            marks(code)
        } else {
            escape(code)
        };
        return format!("<span class=\"gutter\">{}</span>{code}", escape(gutter));
    }
    if line.trim_start().starts_with("--> ") || line.trim_start().starts_with("::: ") {
        return format!("<span class=\"gutter\">{}</span>", escape(line));
    }
    escape(line)
}

/// Whether what stands under a line of code are marks and their labels.
fn is_marks(code: &str) -> bool {
    code.trim_start().starts_with(['^', '-', '_', '|']) && code.contains(['^', '-', '_'])
        || code.trim() == "|"
}

/// `^^^^ label` in the error's colour, `---- label` in that of notes.
fn marks(code: &str) -> String {
    let mut out = String::new();
    let mut class = "";
    for c in code.chars() {
        let now = match c {
            '^' => "error",
            '-' | '_' | '|' if class != "error" || c == '-' => "gutter",
            _ => class,
        };
        if now != class {
            if !class.is_empty() {
                out += "</span>";
            }
            if !now.is_empty() {
                out += &format!("<span class=\"{now}\">");
            }
            class = now;
        }
        out += &escape(&c.to_string());
    }
    if !class.is_empty() {
        out += "</span>";
    }
    out
}
