//! Runs the halves of a pair and compares.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use go_to_rust::catalogue::{Compare, Normaliser, Pair, with_tasks};
use go_to_rust::what_if;

use crate::go::Built;
use crate::normalise::normalise;
use crate::pairs::Entry;
use crate::paths;
use crate::run::{Limits, OUTPUT, run};
use crate::transcript::Transcript;

/// What there is to run.
#[derive(Debug, Clone)]
pub struct Halves {
    /// The Go program; `None` where there is no Go on this machine.
    pub go: Option<Built>,
    /// The command that runs a Rust half when given its name: the
    /// program and the arguments before it.
    pub rust: Vec<String>,
    /// The folder of the pinned texts.
    pub expected: PathBuf,
    /// Set for all, beside [`ENVIRONMENT`].
    pub variables: Vec<(&'static str, String)>,
}

/// All that a program finds in its environment, beside
/// [`MARK`](crate::live::MARK): Go's and Rust's panics are reported
/// without the addresses and lines of the two runtimes.
pub const ENVIRONMENT: [(&str, &str); 2] = [("GOTRACEBACK", "none"), ("RUST_BACKTRACE", "0")];

/// What one half did: its normalised transcript, or why it has none.
pub type Half = Result<Transcript, String>;

/// What became of a pair.
#[derive(Debug)]
pub struct Verdict {
    /// `channels/worker_pool`.
    pub name: String,
    /// The Go half; `None` where there is no Go on this machine.
    pub go: Option<Half>,
    /// The Rust half with threads.
    pub rust: Half,
    /// The Rust half with tasks, and the text that it must give; `None`
    /// where there is none.
    pub tasks: Option<(Half, Pin)>,
    /// The text that the Go half must give.
    pub go_pin: Pin,
    /// The text that the Rust half with threads must give.
    pub rust_pin: Pin,
    /// Whether Go and Rust must differ, and each half is held only
    /// against its own text.
    pub differs: bool,
}

/// A pinned text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pin {
    /// Where it is.
    pub path: PathBuf,
    /// What it says; `None` where the file cannot be read.
    pub text: Option<String>,
}

impl Verdict {
    /// Whether every half that ran gave what it must.
    pub fn agrees(&self) -> bool {
        let held = |half: &Half, pin: &Pin| half.as_ref().is_ok_and(|t| Some(t.text()) == pin.text);
        held(&self.rust, &self.rust_pin)
            && self
                .tasks
                .as_ref()
                .is_none_or(|(half, pin)| held(half, pin))
            && self.go.as_ref().is_none_or(|go| held(go, &self.go_pin))
            && self.differs != (self.go_pin.text == self.rust_pin.text)
    }
}

/// Runs all halves of `entry` and compares them.
pub fn judge(entry: &Entry, halves: &Halves) -> Verdict {
    let name = entry.name();
    let limits = Limits {
        time: entry.pair.timeout,
        output: OUTPUT,
    };
    let (by, differs) = rule(&entry.pair.compare);
    let half = |mut command: Command| -> Half {
        command
            .current_dir(paths::root())
            .env_clear()
            .envs(ENVIRONMENT)
            .envs(halves.variables.iter().map(|(k, v)| (k, v)));
        let output =
            run(&mut command, limits).map_err(|error| format!("could not be started: {error}"))?;
        Ok(normalise(Transcript::new(output)?, by))
    };
    let go = halves.go.as_ref().map(|built| {
        let program = built.as_ref().map_err(String::clone)?;
        half(Command::new(program))
    });
    let program = |name: &str| {
        let mut command = Command::new(&halves.rust[0]);
        command.args(&halves.rust[1..]).arg(name);
        command
    };
    let pin = |of| pin(&halves.expected, &name, entry.pair, of);
    let rust = half(program(&name));
    let tasks = entry.pair.tasks.map(|_| {
        let tasks = half(program(&with_tasks(&name)));
        (tasks, pin(what_if::Half::Tasks))
    });
    let (go_pin, rust_pin) = (pin(what_if::Half::Go), pin(what_if::Half::Rust));
    Verdict {
        name,
        go,
        rust,
        tasks,
        go_pin,
        rust_pin,
        differs,
    }
}

/// The normalisers, and whether the two sides must differ.
pub fn rule(compare: &Compare) -> (&'static [Normaliser], bool) {
    match *compare {
        Compare::Exact => (&[], false),
        Compare::Normalised { by, .. } => (by, false),
        Compare::Differs { by, .. } => (by, true),
    }
}

/// The pinned text of a half.
fn pin(expected: &Path, name: &str, pair: &Pair, half: what_if::Half) -> Pin {
    let path = expected.join(format!("{name}{}.txt", pair.suffix(half)));
    let text = fs::read_to_string(&path).ok();
    Pin { path, text }
}

/// Writes what the halves gave as the new pinned text.
///
/// # Errors
///
/// Why nothing was written: a half did not run, or the two do not
/// agree (or do not differ) as they must.
pub fn bless(verdict: &Verdict) -> Result<(), String> {
    let Some(go) = &verdict.go else {
        return Err("the Go half did not run".to_owned());
    };
    let go = go.as_ref().map_err(|why| format!("the Go half {why}"))?;
    let rust = verdict
        .rust
        .as_ref()
        .map_err(|why| format!("the Rust half {why}"))?;
    if verdict.differs == (go == rust) {
        return Err(if verdict.differs {
            "the entry says that the two halves differ, and they do not"
        } else {
            "the two halves do not agree, so there is no one text to pin"
        }
        .to_owned());
    }
    let mut texts = vec![(go, &verdict.go_pin), (rust, &verdict.rust_pin)];
    if let Some((tasks, pin)) = &verdict.tasks {
        let tasks = tasks
            .as_ref()
            .map_err(|why| format!("the Rust half with tasks {why}"))?;
        if !verdict.differs && tasks != rust {
            return Err(
                "the Rust half with tasks does not agree with the others, so there is no one text to pin"
                    .to_owned(),
            );
        }
        texts.push((tasks, pin));
    }
    for (transcript, pin) in texts {
        let text = transcript.text();
        if pin.text.as_ref() == Some(&text) {
            continue;
        }
        let folder = pin.path.parent().expect("it lies in a folder");
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&pin.path, text))
            .map_err(|error| format!("{}: {error}", paths::shown(&pin.path)))?;
    }
    Ok(())
}
