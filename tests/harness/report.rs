//! Says to a reader what is wrong with a pair.

use std::fmt::Write;

use go_to_rust::catalogue::with_tasks;
use pretty_assertions::StrComparison;

use crate::verdict::{Half, Pin, Verdict};
use crate::visible::visible;
use crate::{modules, paths};

/// What is wrong, in which half, as a diff where there is one, and how
/// to see it again. Empty when nothing is wrong.
pub fn report(verdict: &Verdict) -> String {
    let mut text = String::new();
    let go = verdict.go.as_ref();
    if let Some(go) = go {
        half(&mut text, &verdict.name, "Go", go, &verdict.go_pin);
    }
    let rust = &verdict.rust;
    half(&mut text, &verdict.name, "Rust", rust, &verdict.rust_pin);
    if let Some((tasks, pin)) = &verdict.tasks {
        half(&mut text, &verdict.name, "Rust (tasks)", tasks, pin);
    }
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
        let tasks = verdict.tasks.as_ref();
        let _ = if go == rust && tasks.is_none_or(|(t, _)| t.as_ref() == Ok(rust)) {
            writeln!(
                text,
                "the halves agree with each other, but not with the pinned text; if they are right, `make bless PAIR={}`",
                verdict.name
            )
        } else {
            writeln!(text, "the halves do not agree with each other")
        };
    }
    if !text.is_empty() {
        let name = &verdict.name;
        let _ = write!(
            text,
            "to see it again:\n    {}\n    cargo run -q -- {name}\n",
            modules::go_run(name)
        );
        if verdict.tasks.is_some() {
            let _ = writeln!(text, "    cargo run -q -- {}", with_tasks(name));
        }
    }
    text
}

fn half(text: &mut String, name: &str, side: &str, half: &Half, pin: &Pin) {
    let path = paths::shown(&pin.path);
    let _ = match (half, &pin.text) {
        (Err(why), _) => writeln!(text, "the {side} half did not run: {}", visible(why)),
        (Ok(transcript), None) => writeln!(
            text,
            "{path} is not there; `make bless PAIR={name}` writes it. The {side} half gave:\n{}",
            visible(&transcript.text())
        ),
        (Ok(transcript), Some(pinned)) if transcript.text() != *pinned => {
            let now = visible(&transcript.text());
            let pinned = visible(pinned);
            let diff = StrComparison::new(&pinned, &now);
            writeln!(
                text,
                "the {side} half differs from {path} (left: pinned; right: {side}, exit status {})\n{diff}",
                transcript.status
            )
        }
        (Ok(_), Some(_)) => Ok(()),
    };
}
