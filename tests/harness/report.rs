//! Says to a reader what is wrong with a pair.

use std::fmt::Write;

use pretty_assertions::StrComparison;

use crate::paths;
use crate::verdict::{Half, Pin, Verdict};

/// What is wrong, in which half, as a diff where there is one, and how
/// to see it again. Empty when nothing is wrong.
pub fn report(verdict: &Verdict) -> String {
    let mut text = String::new();
    let go = verdict.go.as_ref();
    if let Some(go) = go {
        half(&mut text, "Go", go, &verdict.go_pin);
    }
    half(&mut text, "Rust", &verdict.rust, &verdict.rust_pin);
    if verdict.differs
        && verdict.go_pin.text.is_some()
        && verdict.go_pin.text == verdict.rust_pin.text
    {
        text += "the entry says that the two halves differ, but their pinned texts are the same\n";
    }
    if let (Some(Ok(go)), Ok(rust)) = (go, &verdict.rust)
        && !text.is_empty()
        && !verdict.differs
    {
        text += if go == rust {
            "the two halves agree with each other, but not with the pinned text; if they are right, `make bless`\n"
        } else {
            "the two halves do not agree with each other\n"
        };
    }
    if !text.is_empty() {
        let name = &verdict.name;
        let _ = write!(
            text,
            "to see it again:\n    (cd go && go run ./{name})\n    cargo run -q -- {name}\n"
        );
    }
    text
}

fn half(text: &mut String, side: &str, half: &Half, pin: &Pin) {
    let path = paths::shown(&pin.path);
    let _ = match (half, &pin.text) {
        (Err(why), _) => writeln!(text, "the {side} half did not run: {why}"),
        (Ok(transcript), None) => writeln!(
            text,
            "{path} is not there; `make bless` writes it. The {side} half gave:\n{}",
            transcript.text()
        ),
        (Ok(transcript), Some(pinned)) if transcript.text() != *pinned => {
            let diff = StrComparison::new(pinned, &transcript.text()).to_string();
            writeln!(
                text,
                "the {side} half differs from {path} (left: pinned; right: {side}, exit status {})\n{diff}",
                transcript.status
            )
        }
        (Ok(_), Some(_)) => Ok(()),
    };
}
