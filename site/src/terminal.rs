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
pub fn messages(text: &str) -> Vec<Message> {
    let mut blocks: Vec<Vec<&str>> = Vec::new();
    for line in text.lines() {
        match blocks.last_mut() {
            Some(block) if !is_head(line) => block.push(line),
            _ => blocks.push(vec![line]),
        }
    }
    let messages = blocks.iter().zip(1..).map(|(block, number)| Message {
        id: format!("says-{number}"),
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

/// `  --> locks/counter/unlocked.rs:14:21` gives 14.
fn place(line: &str) -> Option<usize> {
    let place = line.trim_start().strip_prefix("--> ")?;
    place.split(':').nth(1)?.parse().ok()
}

fn line(line: &str) -> String {
    for class in ["error", "warning", "note", "help"] {
        if let Some(rest) = line.strip_prefix(class)
            && rest.starts_with([':', '['])
        {
            let (head, rest) = line.split_once(": ").unwrap_or((line, ""));
            return wrapped(&format!(
                "{}{}",
                part(class, head),
                part("says", &format!(": {rest}"))
            ));
        }
    }
    let Some((gutter, sign, rest)) = gutter(line) else {
        return match line.trim_start() {
            place if place.starts_with("--> ") || place.starts_with("::: ") => part("gutter", line),
            _ => escape(line),
        };
    };
    let is_code = gutter.contains(|c: char| c.is_ascii_digit());
    match sign {
        '-' => format!(
            "{}{}",
            part("gutter", gutter),
            part("remove", &format!("-{rest}"))
        ),
        '+' | '~' => format!(
            "{}{}",
            part("gutter", gutter),
            part("add", &format!("{sign}{rest}"))
        ),
        _ if is_code => format!(
            "{}{}",
            part("gutter", &format!("{gutter}{sign}")),
            code(rest)
        ),
        '=' => wrapped(&format!(
            "{}{}",
            part("gutter", &format!("{gutter}=")),
            escape(rest)
        )),
        _ => format!(
            "{}{}",
            part("gutter", &format!("{gutter}{sign}")),
            marks(rest)
        ),
    }
}

/// A line that may be broken, because nothing stands under it.
fn wrapped(html: &str) -> String {
    format!("<span class=wrap>{html}</span>")
}

/// A part of a line in a colour.
fn part(class: &str, text: &str) -> String {
    match text.is_empty() {
        true => String::new(),
        false => format!("<span class={class}>{}</span>", escape(text)),
    }
}

/// The number of the line or the space for it, the sign behind it, and
/// what follows. A suggestion has `-`, `+` or `~` behind a number.
fn gutter(line: &str) -> Option<(&str, char, &str)> {
    let at = line.find(|c: char| !c.is_ascii_digit() && c != ' ')?;
    let (gutter, rest) = line.split_at(at);
    let sign = rest.chars().next()?;
    let numbered = gutter.contains(|c: char| c.is_ascii_digit());
    let fits = match sign {
        '|' => true,
        '=' => !numbered,
        '-' | '+' | '~' => numbered && rest[1..].starts_with(' '),
        _ => false,
    };
    (fits && gutter.ends_with(' ')).then(|| (gutter, sign, &rest[1..]))
}

/// A line of the program, with the bars of a mark that spans it.
fn code(text: &str) -> String {
    let bars = text
        .find(|c: char| !" |/".contains(c))
        .unwrap_or(text.len());
    let (bars, code) = text.split_at(bars);
    format!("{}{}", part("gutter", bars), escape(code))
}

/// What stands under a line of the program: marks, and behind the last
/// of them its label.
fn marks(text: &str) -> String {
    let class = |mark: char| match mark {
        '^' => "error",
        '+' | '~' => "add",
        _ => "gutter",
    };
    let label = text
        .find(|c: char| !" ^-_|+~".contains(c))
        .unwrap_or(text.len());
    let (marks, label) = text.split_at(label);
    let mut before = String::new();
    let mut runs: Vec<(&str, String)> = Vec::new();
    for mark in marks.chars() {
        match runs.last_mut() {
            None if mark == ' ' => before.push(mark),
            Some((_, run)) if mark == ' ' => run.push(mark),
            Some((last, run)) if *last == class(mark) => run.push(mark),
            _ => runs.push((class(mark), mark.to_string())),
        }
    }
    match runs.last_mut() {
        Some((_, run)) => run.push_str(label),
        None => before.push_str(label),
    }
    let before = escape(&before);
    let runs = runs.iter().map(|(class, run)| part(class, run));
    [before].into_iter().chain(runs).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_and_the_place() {
        let message = &messages("error[E0499]: cannot borrow\n  --> sync/a.rs:14:21\n")[0];
        assert_eq!(
            (message.line, message.head.as_str()),
            (Some(14), "cannot borrow")
        );
        assert!(message.html.starts_with(
            "<span class=wrap><span class=error>error[E0499]</span><span class=says>: cannot"
        ));
    }

    #[test]
    fn code_is_plain_and_marks_have_the_colour_of_their_kind() {
        assert_eq!(
            line("15 | |   a(|| b_c);"),
            "<span class=gutter>15 |</span><span class=gutter> |   </span>a(|| b_c);"
        );
        assert_eq!(
            line("   |  ---  ^^ no `-` here"),
            "<span class=gutter>   |</span>  <span class=gutter>---  </span><span class=error>^^ no `-` here</span>"
        );
    }

    #[test]
    fn suggestions_are_added_and_removed_lines() {
        assert_eq!(
            line("13 -     let x;"),
            "<span class=gutter>13 </span><span class=remove>-     let x;</span>"
        );
        assert_eq!(
            line("13 +     let y;"),
            "<span class=gutter>13 </span><span class=add>+     let y;</span>"
        );
        assert!(line("   |          ++++").ends_with("<span class=add>++++</span>"));
    }

    #[test]
    fn html_is_text() {
        assert_eq!(
            line("12 |  Vec<&'1 T> && x"),
            "<span class=gutter>12 |</span><span class=gutter>  </span>Vec&lt;&amp;'1 T&gt; &amp;&amp; x"
        );
    }

    #[test]
    fn a_text_of_several_errors_is_cut_at_their_heads() {
        let text = "warning: w\n\nerror[E0001]: a\nhelp: b\n\nerror: c\n";
        let heads: Vec<_> = messages(text)
            .into_iter()
            .map(|m| (m.is_error, m.head))
            .collect();
        assert_eq!(
            heads,
            [
                (false, "w".to_owned()),
                (true, "a".to_owned()),
                (true, "c".to_owned())
            ]
        );
    }
}
