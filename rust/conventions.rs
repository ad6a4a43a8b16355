//! How the programs are written, as far as the tests and the site
//! read something out of it.

#![warn(missing_docs)]

/// The number of a step, for a comment line `// 3. …`.
pub fn step_number(line: &str) -> Option<usize> {
    let (number, _) =
        line.trim_start().strip_prefix("// ")?.split_once(". ")?;
    number.parse().ok()
}

/// The code of a line: without the comment and the white space around
/// it. The catalogue names the lines of a Go program so.
pub fn code(line: &str) -> &str {
    line.split("//").next().unwrap_or_default().trim()
}
