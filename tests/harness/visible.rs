//! Text with nothing in it that a reader would not see.

/// The text with what a terminal does not show written out: `\r`,
/// `\u{1b}`, `\0`, a zero-width space, a space at the end of a line. A
/// backslash becomes two, so that different texts stay different.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let seen = line.trim_end_matches('\n').trim_end_matches(' ');
        for c in seen.chars() {
            match c {
                // Printable, though `escape_debug` escapes them.
                '\'' | '"' => shown.push(c),
                c => shown.extend(c.escape_debug()),
            }
        }
        for c in line[seen.len()..].chars() {
            shown += if c == '\n' { "\n" } else { "\\u{20}" };
        }
    }
    shown
}
