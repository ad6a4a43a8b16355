//! Runs the two halves of a pair and compares.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use go_to_rust::catalogue::{Compare, Normaliser};

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
    /// The command that runs the Rust half when given the pair's name:
    /// the program and the arguments before it.
    pub rust: Vec<String>,
    /// The folder of the pinned texts.
    pub expected: PathBuf,
    /// Set for both, beside [`ENVIRONMENT`].
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
    /// The Rust half.
    pub rust: Half,
    /// The text that the Go half must give.
    pub go_pin: Pin,
    /// The text that the Rust half must give.
    pub rust_pin: Pin,
    /// Whether the two must differ, and are held only against their own
    /// texts.
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
            && self.go.as_ref().is_none_or(|go| held(go, &self.go_pin))
            && self.differs != (self.go_pin.text == self.rust_pin.text)
    }
}

/// Runs both halves of `entry` and compares them.
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
    let mut rust = Command::new(&halves.rust[0]);
    rust.args(&halves.rust[1..]).arg(&name);
    let rust = half(rust);
    let [go_pin, rust_pin] = pins(&halves.expected, &name, differs);
    Verdict {
        name,
        go,
        rust,
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

/// The pinned texts of the Go half and of the Rust half: one for both,
/// or one each.
fn pins(expected: &Path, name: &str, differs: bool) -> [Pin; 2] {
    let suffixes = if differs { [".go", ".rust"] } else { ["", ""] };
    suffixes.map(|suffix| {
        let path = expected.join(format!("{name}{suffix}.txt"));
        let text = fs::read_to_string(&path).ok();
        Pin { path, text }
    })
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
    for (transcript, pin) in [(go, &verdict.go_pin), (rust, &verdict.rust_pin)] {
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
