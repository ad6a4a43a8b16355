//! Holds what became of a program to what the catalogue says.

use std::fmt::Write;

use go_to_rust::catalogue::Normaliser;
use go_to_rust::what_if::{Becomes, Half};
use harness::normalise::normalise;
use harness::transcript::Transcript;
use pretty_assertions::StrComparison;

use crate::outcome::{Ended, Outcome, Proof};

/// What is needed to judge a program that ran.
#[derive(Debug, Clone, Copy)]
pub struct Rule<'a> {
    /// The half.
    pub half: Half,
    /// The pair's normalisers.
    pub by: &'static [Normaliser],
    /// The pinned text of the unchanged half.
    pub pinned: &'a str,
    /// The generated file, and the one that it stands for: in a panic
    /// the one is named, in the pinned text the other.
    pub files: [&'a str; 2],
}

/// Whether a program that was built and run did what `becomes` says.
///
/// # Errors
///
/// What does not hold: what was expected and what came.
pub fn ran(becomes: &Becomes, outcome: &Outcome, rule: &Rule<'_>) -> Result<(), String> {
    let mut wrong = String::new();
    let end = |wrong: &mut String, expected: &str, holds: bool| {
        if !holds {
            let _ = writeln!(wrong, "expected: {expected}\ncame: {}", ending(outcome));
        }
    };
    let prints = |wrong: &mut String, expected: &str| {
        let stdout = |text: &str| {
            let transcript = Transcript {
                stdout: text.to_owned(),
                stderr: String::new(),
                status: 0,
            };
            let text = normalise(transcript, rule.by).stdout;
            text.strip_suffix('\n').map(str::to_owned).unwrap_or(text)
        };
        let given = match expected {
            "" => String::new(),
            expected => format!("{expected}\n"),
        };
        different(
            wrong,
            "standard output",
            &stdout(&given),
            &stdout(&outcome.stdout),
        );
    };
    let silent = |wrong: &mut String| {
        if !outcome.stderr.is_empty() {
            let _ = writeln!(
                wrong,
                "nothing on standard error was expected, but came:\n{}",
                outcome.stderr
            );
        }
    };
    match *becomes {
        Becomes::Prints(expected) => {
            end(
                &mut wrong,
                "it ends with status 0",
                outcome.end == Ended::Status(0),
            );
            prints(&mut wrong, expected);
            silent(&mut wrong);
            if wrong.is_empty() && same(outcome, rule).is_ok() {
                wrong += "what it prints is the pinned text: say `PrintsTheSame`, and why\n";
            }
        }
        Becomes::Explored { .. } => wrong += "it is explored, and not run\n",
        Becomes::PrintsTheSame { .. } => {
            let status = matches!(outcome.end, Ended::Status(_));
            end(&mut wrong, "it ends as before", status);
            if let (true, Err(text)) = (status, same(outcome, rule)) {
                different(&mut wrong, "it prints the pinned text", rule.pinned, &text);
            }
        }
        Becomes::Ends {
            prints: expected,
            says,
            status,
        } => {
            let ends = format!("it ends with status {status}");
            end(&mut wrong, &ends, outcome.end == Ended::Status(status));
            prints(&mut wrong, expected);
            let said = said(rule.half, &outcome.stderr);
            if !is_said(says, &said) {
                different(
                    &mut wrong,
                    "what it says first on standard error",
                    says,
                    &said,
                );
            }
            if wrong.is_empty() && same(outcome, rule).is_ok() {
                wrong += "it ends as before: say `PrintsTheSame`, and why\n";
            }
        }
        Becomes::WaitsForEver { prints: expected } => {
            let waits = matches!(outcome.end, Ended::WaitsForEver(_));
            end(&mut wrong, "it waits for ever", waits);
            prints(&mut wrong, expected);
            silent(&mut wrong);
        }
        Becomes::PanicsAndWaits {
            prints: expected,
            says,
        } => {
            let waits = matches!(outcome.end, Ended::WaitsForEver(_));
            end(&mut wrong, "it panics and waits for ever", waits);
            prints(&mut wrong, expected);
            let said = said(rule.half, &outcome.stderr);
            if says.is_empty() || !is_said(says, &said) {
                different(
                    &mut wrong,
                    "what it says first on standard error",
                    says,
                    &said,
                );
            }
        }
        Becomes::Refused { code, .. } => {
            let _ = writeln!(wrong, "expected: it is refused ({code})\ncame: it compiles");
        }
    }
    match wrong.is_empty() {
        true => Ok(()),
        false => {
            if !outcome.stderr.is_empty() && !wrong.contains(&outcome.stderr) {
                let _ = writeln!(wrong, "all of its standard error:\n{}", outcome.stderr);
            }
            Err(wrong)
        }
    }
}

/// Whether one of a compiler's errors (code and words) is the expected
/// one.
///
/// # Errors
///
/// What does not hold; `all` is what the compiler said.
pub fn refused(
    [code, says]: [&str; 2],
    errors: &[(String, Vec<String>)],
    all: &str,
) -> Result<(), String> {
    let is = |(found, words): &(String, Vec<String>)| {
        found == code && words.iter().any(|text| text.contains(says))
    };
    if says.is_empty() {
        return Err("the part of the message that is expected is empty".to_owned());
    }
    match errors {
        [] => Err(format!(
            "expected: it is refused ({code}: {says:?})\ncame: it is accepted\n"
        )),
        errors if errors.iter().any(is) => Ok(()),
        errors => {
            let codes: Vec<&str> = errors.iter().map(|(code, _)| code.as_str()).collect();
            Err(format!(
                "expected: {code}, and in the message {says:?}\ncame: {}\n{all}\n",
                codes.join(", ")
            ))
        }
    }
}

/// The end of a program in words.
fn ending(outcome: &Outcome) -> String {
    match &outcome.end {
        Ended::Status(status @ 129..=192) => {
            format!(
                "it ends with status {status}: killed by signal {}",
                status - 128
            )
        }
        Ended::Status(status) => format!("it ends with status {status}"),
        Ended::WaitsForEver(Proof::Threads) => {
            "it waits for ever (seen from its threads)".to_owned()
        }
        Ended::WaitsForEver(Proof::Goroutines) => {
            "it waits for ever (seen from its goroutines)".to_owned()
        }
        Ended::WaitsForEver(Proof::Runtime) => "it waits for ever (as the runtime says)".to_owned(),
        Ended::WaitsForEver(Proof::Limit(why)) => {
            format!("it still ran after a while, which proves nothing: {why}")
        }
        Ended::Otherwise(how) => format!("it was {how}"),
    }
}

/// Whether it gave the pinned text; else what it gave.
fn same(outcome: &Outcome, rule: &Rule<'_>) -> Result<(), String> {
    let Some(mut transcript) = outcome.transcript() else {
        return Err(outcome.stdout.clone());
    };
    transcript.stderr = transcript.stderr.replace(rule.files[0], rule.files[1]);
    let text = normalise(transcript, rule.by).text();
    match text == rule.pinned {
        true => Ok(()),
        false => Err(text),
    }
}

fn different(wrong: &mut String, what: &str, expected: &str, came: &str) {
    if expected != came {
        let diff = StrComparison::new(expected, came);
        let _ = writeln!(wrong, "{what} (left: expected; right: what came)\n{diff}");
    }
}

/// What is said first on standard error. Of a panic in Rust the message
/// without the place; of Go's runtime the line that says what happened;
/// else the first line.
pub fn said(half: Half, stderr: &str) -> String {
    let mut lines = stderr.lines();
    let first = |text: &str| {
        let line = text.lines().find(|line| !line.trim().is_empty());
        line.unwrap_or_default().to_owned()
    };
    match half {
        Half::Go => {
            let telling =
                |line: &&str| line.starts_with("panic: ") || line.starts_with("fatal error: ");
            let line = lines.find(telling).map(|line| {
                // How often it was caught and raised anew: `wg.Go` does.
                line.split_once(" [recovered")
                    .map_or(line, |(line, _)| line)
            });
            line.map_or_else(|| first(stderr), str::to_owned)
        }
        Half::Rust | Half::Tasks => {
            let is_place = |line: &str| {
                line.starts_with("thread '")
                    && line.contains(" panicked at ")
                    && line.ends_with(':')
            };
            if !lines.any(is_place) {
                // `thread 'main' (4711) has overflowed its stack`.
                let line = first(stderr);
                return match line.split_once("' (").map(|(a, b)| (a, b.split_once(") "))) {
                    Some((thread, Some((_, rest)))) if line.starts_with("thread '") => {
                        format!("{thread}' {rest}")
                    }
                    _ => line,
                };
            }
            // Up to the next report or note.
            let message: Vec<&str> = lines
                .take_while(|line| !line.starts_with("note: ") && !is_place(line))
                .collect();
            message.join("\n").trim_end().to_owned()
        }
    }
}

/// All of what is said, or its first line.
fn is_said(expected: &str, said: &str) -> bool {
    expected == said || said.lines().next() == Some(expected)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_panic_the_message_is_what_is_said() {
        let report = "\nthread '<unnamed>' (12) panicked at src/a.rs:1:2:\nassertion `left == right` failed\n  left: 1\n right: 2\nnote: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n\nthread 'main' (11) panicked at src/a.rs:3:4:\na scoped thread panicked\n";
        let said = said(Half::Rust, report);
        assert_eq!(
            said,
            "assertion `left == right` failed\n  left: 1\n right: 2"
        );
        assert!(is_said("assertion `left == right` failed", &said));
        assert!(is_said(&said.clone(), &said));
        assert!(!is_said("assertion", &said) && !is_said("", &said));
        assert!(is_said("", ""));
    }

    #[test]
    fn of_other_ends_the_first_line_is() {
        let stack = "\nthread 'main' (4711) has overflowed its stack\nfatal runtime error: stack overflow, aborting\n";
        assert_eq!(
            said(Half::Rust, stack),
            "thread 'main' has overflowed its stack"
        );
        assert_eq!(said(Half::Rust, "error: no\nmore\n"), "error: no");
        let go = "2026/01/01 work\npanic: no square\n\ngoroutine 7 [running]:\n";
        assert_eq!(said(Half::Go, go), "panic: no square");
        let again = "panic: no square [recovered, repanicked]\n";
        assert_eq!(said(Half::Go, again), "panic: no square");
        assert_eq!(said(Half::Go, "no file\n"), "no file");
        assert_eq!(said(Half::Go, ""), "");
    }
}
