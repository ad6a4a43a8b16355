//! The head of a Rust program that rustc refuses: what it says.
//!
//! ```text
//! //@ E0499 `s.spawn(|| {` as mutable more than once at a time
//! //@ racy `total += 1;`
//! //@ advice none
//! ```
//!
//! First the code (or `error` where rustc gives none, or a lint's
//! name), the source line that the error points at, and a part of its
//! message; a line for each error, in rustc's order. Then the racy
//! lines: the program compiles without them. Then what becomes of the
//! advice: `none`, `mends` or `wrong` with `//@ prints` lines, or
//! `leads E0382`.

use super::{Before, add_line, facts, quoted};

/// How the lines look.
const FORMS: [&str; 5] = [
    "//@ CODE `line` a part of the message",
    "//@ racy `line`",
    "//@ advice none",
    "//@ advice mends, or wrong: then //@ prints a line of the output",
    "//@ advice leads CODE",
];

/// What the head of a refused program says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// What rustc says: one error, or several where the case says why.
    pub errors: Vec<Announced>,
    /// The lines that make the race, without the white space around
    /// them. Of equal lines the last is meant.
    pub racy: Vec<String>,
    /// What becomes of the fix that rustc proposes.
    pub advice: Advice,
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

/// What becomes of the suggestions that rustc marks as applicable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Advice {
    /// rustc makes none.
    None,
    /// Applied, the program compiles and is right.
    MendsIt {
        /// All of its standard output.
        prints: String,
    },
    /// Applied, the program compiles and is wrong.
    CompilesAndIsWrong {
        /// All of its standard output.
        prints: String,
    },
    /// Applied, rustc has another objection.
    LeadsTo {
        /// Its code, or `error` where it has none.
        code: String,
    },
}

impl Refused {
    /// Reads the head of a refused program.
    ///
    /// # Errors
    ///
    /// What is missing or wrong, with the file and the line.
    pub fn read(
        file: &str,
        source: &str,
    ) -> Result<Refused, String> {
        let (mut errors, mut racy) = (Vec::new(), Vec::new());
        let (mut advice, mut prints) = (None, None);
        for fact in facts(file, source, &Before::Prose)? {
            let unread = || fact.unread(&FORMS);
            match fact.word {
                "prints" => add_line(&mut prints, fact.rest),
                "advice" if advice.is_none() => {
                    advice = Some((fact, fact.rest));
                }
                word => {
                    let (line, message) =
                        quoted(fact.rest).ok_or_else(unread)?;
                    if !source.lines().any(|l| l.trim() == line) {
                        return Err(fact.wrong(&format!(
                            "the line `{line}` is not in the file"
                        )));
                    }
                    let line = line.to_owned();
                    match (word, message.is_empty()) {
                        ("racy", true) => racy.push(line),
                        (code, false) if code != "racy" => {
                            errors.push(Announced {
                                code: code.to_owned(),
                                line,
                                message: message.to_owned(),
                            });
                        }
                        _ => return Err(unread()),
                    }
                }
            }
        }
        let missing =
            |what, form| format!("{file} does not {what} ({form})");
        if errors.is_empty() {
            return Err(missing("say what rustc says", FORMS[0]));
        }
        if racy.is_empty() {
            return Err(missing("name its racy line", FORMS[1]));
        }
        let Some((fact, words)) = advice else {
            return Err(missing(
                "say what becomes of rustc's advice",
                FORMS[2],
            ));
        };
        let advice = match (words.split_once(' '), words, prints) {
            (None, "none", None) => Advice::None,
            (None, "mends", Some(prints)) => {
                Advice::MendsIt { prints }
            }
            (None, "wrong", Some(prints)) => {
                Advice::CompilesAndIsWrong { prints }
            }
            (Some(("leads", code)), _, None) => {
                Advice::LeadsTo { code: code.to_owned() }
            }
            _ => return Err(fact.unread(&FORMS[2..])),
        };
        let refused = Refused { errors, racy, advice };
        refused
            .racy_places(source)
            .map_err(|why| format!("{file}: {why}"))?;
        Ok(refused)
    }

    /// The places of the racy lines in the source, from 0.
    ///
    /// # Errors
    ///
    /// When a racy line is not there, or not as often as it is named.
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

    /// The source without its racy lines, with the other lines in
    /// place.
    ///
    /// # Errors
    ///
    /// When a racy line is not there.
    pub fn without_racy_lines(
        &self,
        source: &str,
    ) -> Result<String, String> {
        let mut lines: Vec<&str> = source.lines().collect();
        for place in self.racy_places(source)? {
            lines[place] = "";
        }
        Ok(lines.join("\n") + "\n")
    }
}
