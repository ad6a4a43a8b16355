//! What a case says of itself, in the lines that begin with `//@`:
//!
//! ```text
//! //@ E0499 `s.spawn(|| {` as mutable more than once at a time
//! //@ racy `total += 1;`
//! ```
//!
//! First the code (or `error` where rustc gives none, or a lint's
//! name), the source line that the error points at, and a part of its
//! message; a line for each error, in rustc's order. Then the racy
//! lines: the program compiles without them.

/// The `//@` lines of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Annotation {
    /// What rustc says: one error, or several where the case says why.
    pub errors: Vec<Announced>,
    /// The lines that make the race, without the white space around
    /// them. Of equal lines the last is meant.
    pub racy: Vec<String>,
}

/// An error that a case announces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announced {
    /// `E0499`, `error` or the name of a lint.
    pub code: String,
    /// The line that the error points at, without the white space
    /// around it.
    pub line: String,
    /// A part of the message.
    pub message: String,
}

/// Reads the annotation of a case.
///
/// # Errors
///
/// What is missing or wrong, in one sentence.
pub fn read(source: &str) -> Result<Annotation, String> {
    let mut annotation =
        Annotation { errors: Vec::new(), racy: Vec::new() };
    for line in source.lines() {
        let Some(rest) = line.strip_prefix("//@ ") else {
            continue;
        };
        let wrong = || {
            format!(
                "cannot read {line:?}: it must be //@ CODE `line` message, or //@ racy `line`"
            )
        };
        let (word, rest) =
            rest.split_once(" `").ok_or_else(wrong)?;
        let (named, message) =
            rest.rsplit_once('`').ok_or_else(wrong)?;
        let (line, message) =
            (named.to_owned(), message.trim().to_owned());
        match (word, message.is_empty()) {
            ("racy", true) => annotation.racy.push(line),
            (code, false) if code != "racy" => {
                annotation.errors.push(Announced {
                    code: code.to_owned(),
                    line,
                    message,
                });
            }
            _ => return Err(wrong()),
        }
    }
    if annotation.errors.is_empty() {
        return Err("does not say what rustc says (//@ CODE `line` message)".to_owned());
    }
    if annotation.racy.is_empty() {
        return Err(
            "does not name its racy line (//@ racy `line`)"
                .to_owned(),
        );
    }
    Ok(annotation)
}

impl Annotation {
    /// The places of the racy lines in the source, from 0.
    ///
    /// # Errors
    ///
    /// When a racy line is not there.
    pub fn racy_places(
        &self,
        source: &str,
    ) -> Result<Vec<usize>, String> {
        let lines: Vec<&str> =
            source.lines().map(str::trim).collect();
        let mut places = Vec::new();
        for racy in &self.racy {
            let last = (0..lines.len()).rfind(|place| {
                lines[*place] == racy && !places.contains(place)
            });
            places.push(last.ok_or_else(|| {
                format!("the racy line `{racy}` is not there")
            })?);
        }
        Ok(places)
    }
}

/// The source without its racy lines, with the other lines in place.
///
/// # Errors
///
/// When a racy line is not there.
pub fn without_racy_lines(
    source: &str,
    annotation: &Annotation,
) -> Result<String, String> {
    let mut lines: Vec<&str> = source.lines().collect();
    for place in annotation.racy_places(source)? {
        lines[place] = "";
    }
    Ok(lines.join("\n") + "\n")
}
