//! Compiles single files with the crates that the cases use.

use std::env;
use std::ffi::OsString;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use harness::paths;
use serde::Deserialize;

/// A compiler.
#[derive(Debug, Clone)]
pub struct Toolchain {
    /// What starts its tools: nothing, or `rustup run nightly`.
    start: Vec<OsString>,
    /// Where cargo builds with it.
    pub target: PathBuf,
    /// `1.95.0`.
    pub version: String,
    /// All that it says of itself.
    pub verbose_version: String,
}

/// A compiler and the crates that it has built for the cases.
#[derive(Debug)]
pub struct Rustc {
    /// The compiler.
    pub toolchain: Toolchain,
    /// `--extern` and `-L` for the crates.
    flags: Vec<OsString>,
    /// For programs and metadata.
    pub scratch: PathBuf,
    /// Locked: whoever uses the folder at the same time has to wait.
    _lock: File,
}

/// A message of rustc, as far as it matters here.
#[derive(Debug, Clone, Deserialize)]
pub struct Diagnostic {
    /// `error`, `warning`, `note` …
    pub level: String,
    /// `E0499`, or a lint's name.
    pub code: Option<Code>,
    /// The first line.
    pub message: String,
    /// The places.
    pub spans: Vec<Span>,
    /// Notes and suggestions.
    pub children: Vec<Diagnostic>,
    /// All of it, as a terminal shows it.
    pub rendered: Option<String>,
}

impl Diagnostic {
    /// The message, what is written at its places, and its notes.
    pub fn words(&self) -> Vec<String> {
        let labels = self.spans.iter().filter_map(|span| span.label.clone());
        let notes = self.children.iter().flat_map(Diagnostic::words);
        std::iter::once(self.message.clone())
            .chain(labels)
            .chain(notes)
            .collect()
    }
}

/// The code of a message.
#[derive(Debug, Clone, Deserialize)]
pub struct Code {
    /// `E0499`.
    pub code: String,
}

/// A place of a message.
#[derive(Debug, Clone, Deserialize)]
pub struct Span {
    /// Whether the message is about this place.
    pub is_primary: bool,
    /// The first line's number, from 1.
    pub line_start: usize,
    /// The lines.
    pub text: Vec<Line>,
    /// What is written there.
    pub label: Option<String>,
}

/// A line of a place.
#[derive(Debug, Clone, Deserialize)]
pub struct Line {
    /// Its text.
    pub text: String,
}

/// What came of a compilation.
#[derive(Debug, Clone)]
pub struct Compiled {
    /// The program, if there is one and it was asked for.
    pub program: Option<PathBuf>,
    /// Whether rustc ended without an error.
    pub success: bool,
    /// All of rustc's messages, a JSON object a line.
    pub json: String,
}

impl Compiled {
    /// The errors, without the count at the end that has no place.
    pub fn errors(&self) -> Vec<Diagnostic> {
        let messages = self
            .json
            .lines()
            .filter_map(|line| serde_json::from_str::<Diagnostic>(line).ok());
        messages
            .filter(|m| m.level == "error" && !m.spans.is_empty())
            .collect()
    }
}

impl Toolchain {
    /// The compiler of this checkout, or that of another toolchain.
    ///
    /// # Errors
    ///
    /// When there is no such toolchain.
    pub fn of(name: Option<&str>) -> Result<Toolchain, String> {
        let start = match name {
            Some(name) => ["rustup", "run", name].map(OsString::from).to_vec(),
            None => Vec::new(),
        };
        let target = match name {
            Some(name) => paths::root().join("target/drift").join(name),
            None => target_folder(),
        };
        let mut toolchain = Toolchain {
            start,
            target,
            version: String::new(),
            verbose_version: String::new(),
        };
        toolchain.verbose_version = toolchain
            .output("rustc", &["-vV"])
            .map_err(|said| not_there(&said))?;
        toolchain.version = toolchain.says("release: ")?.to_owned();
        Ok(toolchain)
    }

    /// The machine that it builds for: `x86_64-unknown-linux-gnu`.
    ///
    /// # Errors
    ///
    /// When it does not say so.
    pub fn host(&self) -> Result<&str, String> {
        self.says("host: ")
    }

    /// The folder where it is installed.
    ///
    /// # Errors
    ///
    /// When it does not say so.
    pub fn sysroot(&self) -> Result<PathBuf, String> {
        let sysroot = self.output("rustc", &["--print", "sysroot"])?;
        Ok(sysroot.trim_end().into())
    }

    fn says(&self, what: &str) -> Result<&str, String> {
        self.verbose_version
            .lines()
            .find_map(|line| line.strip_prefix(what))
            .ok_or_else(|| format!("rustc -vV does not say its {what}"))
    }

    fn command(&self, tool: &str) -> Command {
        let mut words = self.start.iter().cloned().chain([tool.into()]);
        let mut command = Command::new(words.next().expect("the tool at least"));
        command
            .args(words)
            .current_dir(paths::root())
            // rustup prints its own where it is asked for one.
            .env("RUST_BACKTRACE", "0")
            .stdin(Stdio::null());
        command
    }

    fn output(&self, tool: &str, args: &[&str]) -> Result<String, String> {
        let output = self
            .command(tool)
            .args(args)
            .output()
            .map_err(|error| format!("{tool}: {error}"))?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

/// rustup's first sentence about a toolchain that it does not have.
fn not_there(said: &str) -> String {
    let first = said.lines().next().unwrap_or_default();
    first.trim_start_matches("error: ").to_owned()
}

impl Rustc {
    /// The compiler with the crates of the cases, which are built where
    /// they are not yet.
    ///
    /// # Errors
    ///
    /// When there is no such toolchain or the crates do not build.
    pub fn of(toolchain: Option<&str>) -> Result<Rustc, String> {
        Rustc::with(Toolchain::of(toolchain)?)
    }

    /// The same, of a toolchain that was looked up before.
    ///
    /// # Errors
    ///
    /// When the crates do not build.
    pub fn with(toolchain: Toolchain) -> Result<Rustc, String> {
        let target = toolchain.target.clone();
        let scratch = target.join("cases");
        let lock = std::fs::create_dir_all(&scratch)
            .and_then(|()| File::create(scratch.join("lock")))
            .and_then(|file| file.lock().map(|()| file))
            .map_err(|error| format!("{}: {error}", scratch.display()))?;

        let target_flag = format!("--target-dir={}", target.display());
        let json = toolchain.output(
            "cargo",
            &[
                "build",
                "--locked",
                "--quiet",
                "--package",
                "cases",
                "--lib",
                "--message-format",
                "json",
                &target_flag,
            ],
        )?;
        let mut flags: Vec<OsString> = vec![
            "-L".into(),
            format!("dependency={}", target.join("debug/deps").display()).into(),
        ];
        for name in ["crossbeam", "futures", "rayon", "tokio"] {
            let file =
                artifact(&json, name).ok_or_else(|| format!("cargo has not built {name}"))?;
            flags.extend(["--extern".into(), format!("{name}={file}").into()]);
        }
        Ok(Rustc {
            toolchain,
            flags,
            scratch,
            _lock: lock,
        })
    }

    /// Checks a file, or builds a program of it when `link` is set.
    /// `name` distinguishes what may be compiled at the same time.
    /// `lints` are rustc's flags for them: [`CASE`] for a case.
    ///
    /// # Errors
    ///
    /// When rustc cannot be started.
    pub fn compile(
        &self,
        source: &Path,
        name: &str,
        link: bool,
        lints: &[&str],
    ) -> Result<Compiled, String> {
        let name = name.replace(['/', '.'], "_");
        let out = self.scratch.join(&name);
        // The names of rustc's own files come from the crate's name and
        // the folder of the output. Without --verbose it would write
        // long types to a file.
        let mut command = self.toolchain.command("rustc");
        command
            .args([
                "--edition=2024",
                "--crate-type=bin",
                "--error-format=json",
                "--verbose",
            ])
            .args(lints)
            .arg(format!("--crate-name={name}"))
            .arg(if link {
                "--emit=link"
            } else {
                "--emit=metadata"
            })
            .arg("-o")
            .arg(&out)
            .args(&self.flags)
            .arg(source);
        let output = command
            .output()
            .map_err(|error| format!("rustc: {error}"))?;
        let success = output.status.success();
        Ok(Compiled {
            program: (success && link).then_some(out),
            success,
            json: String::from_utf8_lossy(&output.stderr).into_owned(),
        })
    }

    /// Writes `source` to a file in the scratch folder, for
    /// [`compile`](Rustc::compile).
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn scratch_file(&self, name: &str, source: &str) -> Result<PathBuf, String> {
        let file = self.scratch.join(name.replace('/', "_") + ".rs");
        std::fs::write(&file, source).map_err(|error| format!("{}: {error}", file.display()))?;
        Ok(file)
    }
}

/// The lints of a refused program: code that nothing uses is no
/// lesson.
pub const CASE: [&str; 1] = ["-Adead_code"];

/// The messages as a terminal shows them.
pub fn rendered(errors: &[Diagnostic]) -> String {
    errors
        .iter()
        .filter_map(|error| error.rendered.as_deref())
        .collect()
}

/// The version that the messages in `ui/` are pinned for.
///
/// # Panics
///
/// When rust-toolchain.toml does not name one.
pub fn pinned_version() -> String {
    let file = paths::root().join("rust-toolchain.toml");
    let text = std::fs::read_to_string(&file).expect("rust-toolchain.toml");
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("channel = "));
    line.expect("a channel").trim_matches('"').to_owned()
}

/// Where this run of cargo builds.
fn target_folder() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| paths::root().join("target"), PathBuf::from)
}

/// The library file of a crate among cargo's messages.
fn artifact(json: &str, name: &str) -> Option<String> {
    let messages = json
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    messages
        .filter(|m| m["reason"] == "compiler-artifact" && m["target"]["name"] == name)
        .flat_map(|m| m["filenames"].as_array().cloned().unwrap_or_default())
        .filter_map(|file| file.as_str().map(str::to_owned))
        .find(|file| file.ends_with(".rlib"))
}
