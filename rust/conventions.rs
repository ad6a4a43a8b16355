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

/// Whether one of the texts says a Go name: as it is, or each part of
/// it, as `ticker.Stop()` says `Ticker.Stop`.
pub fn say(texts: &[&str], name: &str) -> bool {
    let is_said = |part: &str| {
        let part = part.to_lowercase();
        texts.iter().any(|text| text.to_lowercase().contains(&part))
    };
    is_said(name) || name.split('.').all(is_said)
}
