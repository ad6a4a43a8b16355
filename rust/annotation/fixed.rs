//! The head of the accepted form of a mistake: what it prints.
//!
//! ```text
//! //! Why this one is accepted, in a sentence.
//!
//! //@ prints total 2
//! ```

use super::{Before, add_line, facts};

/// What the head of an accepted form says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    /// Why this one is accepted.
    pub why: String,
    /// All of its standard output.
    pub prints: String,
}

impl Fixed {
    /// Reads the head of an accepted form.
    ///
    /// # Errors
    ///
    /// What is missing or wrong, with the file and the line.
    pub fn read(file: &str, source: &str) -> Result<Fixed, String> {
        let why: Vec<&str> = source
            .lines()
            .map_while(|line| line.strip_prefix("//!"))
            .map(str::trim)
            .collect();
        if why.is_empty() {
            return Err(format!(
                "{file} does not say why it is accepted (//! a sentence, in its first lines)"
            ));
        }
        let mut prints = None;
        for fact in facts(file, source, &Before::Prose)? {
            match fact.word {
                "prints" => add_line(&mut prints, fact.rest),
                _ => {
                    return Err(fact.unread(&[
                        "//@ prints a line of the output",
                    ]));
                }
            }
        }
        let prints = prints.ok_or_else(|| {
            format!(
                "{file} does not say what it prints (//@ prints a line of the output)"
            )
        })?;
        Ok(Fixed { why: why.join(" "), prints })
    }
}
