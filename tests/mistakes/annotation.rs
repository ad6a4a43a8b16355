//! What a case says of itself, in the lines that begin with `//@`:
//!
//! ```text
//! //@ E0499 `s.spawn(|| {` as mutable more than once at a time
//! //@ racy `total += 1;`
//! ```
//!
//! First the code (or `error` where rustc gives none, or a lint's
//! name), the source line that the error points at, and a part of its
//! message. Then the racy lines: the program compiles without them.

/// The `//@` lines of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Annotation {
    /// `E0499`, `error` or the name of a lint.
    pub code: String,
    /// The line that the error points at, without the white space
    /// around it.
    pub line: String,
    /// A part of the message.
    pub message: String,
    /// The lines that make the race, without the white space around
    /// them. Of equal lines the last is meant.
    pub racy: Vec<String>,
}

/// Reads the annotation of a case.
///
/// # Errors
///
/// What is missing or wrong, in one sentence.
pub fn read(source: &str) -> Result<Annotation, String> {
    let mut found: Option<Annotation> = None;
    for line in source.lines() {
        let Some(rest) = line.strip_prefix("//@ ") else {
            continue;
        };
        let wrong = || {
            format!("cannot read {line:?}: it must be //@ CODE `line` message, or //@ racy `line`")
        };
        let (word, rest) = rest.split_once(" `").ok_or_else(wrong)?;
        let (named, message) = rest.rsplit_once('`').ok_or_else(wrong)?;
        let message = message.trim();
        match (&mut found, word) {
            (Some(annotation), "racy") if message.is_empty() => {
                annotation.racy.push(named.to_owned());
            }
            (None, code) if code != "racy" && !message.is_empty() => {
                found = Some(Annotation {
                    code: code.to_owned(),
                    line: named.to_owned(),
                    message: message.to_owned(),
                    racy: Vec::new(),
                });
            }
            _ => return Err(wrong()),
        }
    }
    let annotation = found.ok_or("has no annotation (//@ CODE `line` message)")?;
    if annotation.racy.is_empty() {
        return Err("does not name its racy line (//@ racy `line`)".to_owned());
    }
    Ok(annotation)
}

/// The source without its racy lines, with the other lines in place.
///
/// # Errors
///
/// When a racy line is not there.
pub fn without_racy_lines(source: &str, annotation: &Annotation) -> Result<String, String> {
    let mut lines: Vec<&str> = source.lines().collect();
    for racy in &annotation.racy {
        let last = lines.iter().rposition(|line| line.trim() == racy);
        let last = last.ok_or_else(|| format!("the racy line `{racy}` is not there"))?;
        lines[last] = "";
    }
    Ok(lines.join("\n") + "\n")
}
