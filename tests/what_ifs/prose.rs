//! The sentences of a program's comments.

/// A run of comment lines, joined to one line, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The number of its first line.
    pub line: usize,
    /// Whether it is `//!`: the prose of the page.
    pub page: bool,
    /// Its words, with one space between them.
    pub text: String,
}

/// All comments of a Go or Rust program.
pub fn blocks(source: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    // The kind of comment that the line before was.
    let mut open: Option<&str> = None;
    for (number, line) in (1..).zip(source.lines()) {
        let line = line.trim();
        let Some((before, kind, words)) = comment(line) else {
            open = None;
            continue;
        };
        if words.is_empty() || !before.is_empty() {
            open = None;
        }
        if words.is_empty() {
            continue;
        }
        match blocks.last_mut() {
            Some(last) if open == Some(kind) => {
                last.text.push(' ');
                last.text.push_str(&words);
            }
            _ => blocks.push(Block {
                line: number,
                page: kind == "//!",
                text: words,
            }),
        }
        open = before.is_empty().then_some(kind);
    }
    blocks
}

/// What stands before the comment of a line, the sign that begins it,
/// and its words.
fn comment(line: &str) -> Option<(&str, &'static str, String)> {
    // Not `https://`, and not inside a string.
    let at = line.match_indices("//").map(|(at, _)| at).find(|&at| {
        let before = &line[..at];
        (before.is_empty() || before.ends_with(char::is_whitespace))
            && before.matches('"').count().is_multiple_of(2)
    })?;
    let (before, rest) = line.split_at(at);
    let (kind, words) = ["//!", "///", "//"]
        .into_iter()
        .find_map(|kind| Some((kind, rest.strip_prefix(kind)?)))?;
    Some((before.trim(), kind, joined(words)))
}

/// The words with one space between them.
pub fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The program without its comments.
pub fn code(source: &str) -> String {
    let mut code = String::new();
    for line in source.lines() {
        let trimmed = line.trim_start();
        match comment(trimmed) {
            Some((before, ..)) => code.push_str(before),
            None => code.push_str(line),
        }
        code.push('\n');
    }
    code
}

/// Where the sentences of a text begin and end, as byte offsets.
pub fn sentences(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let after = &text[at + c.len_utf8()..];
        let ends = matches!(c, '.' | '?' | '!') && (after.is_empty() || after.starts_with(' '));
        // `1.` is the number of a step, no sentence.
        let number = text[start..at].trim().bytes().all(|b| b.is_ascii_digit());
        if ends && !number {
            sentences.push(start..at + c.len_utf8());
            start = at + c.len_utf8();
        }
    }
    if !text[start..].trim().is_empty() {
        sentences.push(start..text.len());
    }
    for sentence in &mut sentences {
        let text = &text[sentence.clone()];
        sentence.start += text.len() - text.trim_start().len();
    }
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comment_lines_are_joined_to_sentences() {
        let source = "//! # T\n//!\n//! One two\n//! three. See\n//! https://x.y/z.\n\nuse a; // four\nlet b = \"// no\";\n    // 1. Five\n    // six.\n";
        let blocks: Vec<_> = blocks(source)
            .into_iter()
            .map(|b| (b.line, b.page, b.text))
            .collect();
        let block = |line, page, text: &str| (line, page, text.to_owned());
        assert_eq!(
            blocks,
            [
                block(1, true, "# T"),
                block(3, true, "One two three. See https://x.y/z."),
                block(7, false, "four"),
                block(9, false, "1. Five six."),
            ]
        );
        let text = &blocks[1].2;
        let found: Vec<&str> = sentences(text).into_iter().map(|s| &text[s]).collect();
        assert_eq!(found, ["One two three.", "See https://x.y/z."]);
        assert_eq!(sentences(&blocks[3].2).len(), 1);
        assert!(!code(source).contains("four") && code(source).contains("// no"));
    }
}
