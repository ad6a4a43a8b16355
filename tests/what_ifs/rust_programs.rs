//! Builds the changed Rust halves: all of them are modules of one
//! program, which runs the one whose name it is given.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use harness::paths;
use serde_json::{Value, json};

use crate::store::{self, Program};

/// rustc and the crates of the pairs.
#[derive(Debug, Clone)]
pub struct Rustc {
    /// What it says of itself, and the flags: all that makes a program
    /// other than its text.
    pub by: String,
    flags: Vec<OsString>,
    /// Where clippy's settings are, if it has any.
    settings: Option<PathBuf>,
    /// Flags of nightly, on whatever toolchain this is.
    unstable: bool,
}

/// A message of rustc that is an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// `E0382`, a lint's name, or `error` where rustc gives none.
    pub code: String,
    /// The message, what is written at its places, and its notes.
    pub words: Vec<String>,
    /// All of it, as a terminal shows it.
    pub rendered: String,
    /// The files that it points at.
    files: Vec<String>,
}

/// How all are compiled: as cargo compiles the pairs, without what only
/// a debugger reads.
const FLAGS: [&str; 6] = [
    "--edition=2024",
    "--crate-type=bin",
    "--error-format=json",
    "-Cdebuginfo=0",
    "-Cstrip=symbols",
    "-Funsafe-code",
];

impl Rustc {
    /// The compiler of this checkout, and the crates that cargo built
    /// for the pairs. Cargo is asked again when its lock file, its
    /// manifest or the compiler has changed.
    ///
    /// # Errors
    ///
    /// When there is no compiler or the crates do not build.
    pub fn find() -> Result<Rustc, String> {
        Rustc::with("what-ifs", &[])
    }

    /// The same with more crates: those of these names, as cargo builds
    /// them for a package.
    ///
    /// # Errors
    ///
    /// As [`find`](Rustc::find).
    pub fn with(package: &str, more: &[&str]) -> Result<Rustc, String> {
        let version = said(Command::new("rustc").arg("-vV"))?;
        let read = |name: &str| fs::read_to_string(paths::root().join(name)).unwrap_or_default();
        let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_default();
        let key = store::hash(&(
            &version,
            paths::root(),
            read("Cargo.lock"),
            read("Cargo.toml"),
            target,
            more,
        ));
        let file = store::folder().join(format!("crates.{package}.json"));
        let kept = fs::read_to_string(&file)
            .ok()
            .and_then(|text| serde_json::from_str::<Value>(&text).ok())
            .filter(|kept| kept["key"] == *key && is_there(&kept["crates"]));
        let crates = match kept {
            Some(kept) => kept["crates"].clone(),
            None => {
                let crates = crates(package, more)?;
                store::write(&file, &json!({ "key": key, "crates": crates }).to_string())?;
                crates
            }
        };
        let mut flags: Vec<OsString> = FLAGS.map(OsString::from).to_vec();
        for (name, path) in crates.as_object().into_iter().flatten() {
            let path = path.as_str().unwrap_or_default();
            flags.extend(["--extern".into(), format!("{name}={path}").into()]);
            if let Some(folder) = Path::new(path).parent() {
                flags.extend([
                    "-L".into(),
                    format!("dependency={}", folder.display()).into(),
                ]);
            }
        }
        let by = store::hash(&(version, &flags));
        Ok(Rustc {
            by,
            flags,
            settings: None,
            unstable: false,
        })
    }

    /// With the `clippy.toml` of a folder.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn configured(mut self, folder: &Path) -> Result<Rustc, String> {
        let file = folder.join("clippy.toml");
        let text = fs::read_to_string(&file)
            .map_err(|error| format!("{}: {error}", paths::shown(&file)))?;
        self.by = store::hash(&(&self.by, text));
        self.settings = Some(folder.to_owned());
        Ok(self)
    }

    /// With a flag of nightly, which a stable compiler takes if it is
    /// told that it builds itself.
    #[must_use]
    pub fn unstable(mut self, flag: &str) -> Rustc {
        self.flags.push(flag.into());
        self.by = store::hash(&(&self.by, flag));
        self.unstable = true;
        self
    }

    /// Compiles a file; the errors, if there are any.
    fn compile(
        &self,
        compiler: &str,
        source: &Path,
        more: &[OsString],
    ) -> Result<Vec<Diagnostic>, String> {
        let settings = self.settings.iter();
        let output = Command::new(compiler)
            .envs(settings.map(|folder| ("CLIPPY_CONF_DIR", folder)))
            .envs(self.unstable.then_some(("RUSTC_BOOTSTRAP", "1")))
            .args(&self.flags)
            .args(more)
            .arg(source)
            .current_dir(paths::root())
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("{compiler}: {error}"))?;
        let said = String::from_utf8_lossy(&output.stderr);
        if output.status.success() {
            return Ok(Vec::new());
        }
        let errors: Vec<Diagnostic> = said.lines().filter_map(diagnostic).collect();
        match errors.is_empty() {
            true => Err(format!("{compiler} ended with {}:\n{said}", output.status)),
            false => Ok(errors),
        }
    }

    /// What rustc says of a program by itself: its errors. A lint is
    /// denied; one of clippy is clippy's to find. The answer is kept in
    /// `folder`.
    ///
    /// # Errors
    ///
    /// When rustc cannot be run.
    pub fn check(
        &self,
        folder: &Path,
        program: &Program,
        denied: Option<&str>,
    ) -> Result<Vec<Diagnostic>, String> {
        let name = match denied {
            Some(lint) => format!("{}.{}", program.name, lint.replace("::", ".")),
            None => program.name.clone(),
        };
        let answer = folder.join(format!("{name}.json"));
        let kept = fs::read_to_string(&answer)
            .ok()
            .and_then(|text| serde_json::from_str::<Vec<Value>>(&text).ok());
        if let Some(kept) = kept {
            return Ok(kept.iter().map(Diagnostic::from_json).collect());
        }
        let source = folder.join(format!("{}.rs", program.name));
        store::write(&source, &program.text)?;
        let out = folder.join(format!("{name}.rmeta"));
        let mut more: Vec<OsString> = vec!["--emit=metadata".into(), "-o".into(), (&out).into()];
        more.push("--crate-name=what_if".into());
        let compiler = match denied {
            Some(lint) if lint.starts_with("clippy::") => "clippy-driver",
            _ => "rustc",
        };
        match denied {
            Some(lint) => more.push(format!("-D{lint}").into()),
            None => more.push("--cap-lints=allow".into()),
        }
        let errors = self.compile(compiler, &source, &more)?;
        let _ = fs::remove_file(out);
        let kept: Vec<Value> = errors.iter().map(Diagnostic::to_json).collect();
        store::write(&answer, &Value::from(kept).to_string())?;
        Ok(errors)
    }
}

impl Diagnostic {
    fn to_json(&self) -> Value {
        json!({
            "code": self.code,
            "words": self.words,
            "rendered": self.rendered,
            "files": self.files,
        })
    }

    fn from_json(value: &Value) -> Diagnostic {
        Diagnostic {
            code: text(&value["code"]),
            words: list(&value["words"]).map(text).collect(),
            rendered: text(&value["rendered"]),
            files: list(&value["files"]).map(text).collect(),
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// An error of rustc's output, without the count at the end that has
/// no place.
fn diagnostic(line: &str) -> Option<Diagnostic> {
    let message: Value = serde_json::from_str(line).ok()?;
    if message["level"] != "error" || list(&message["spans"]).next().is_none() {
        return None;
    }
    let code = match text(&message["code"]["code"]) {
        code if code.is_empty() => "error".to_owned(),
        code => code,
    };
    let mut words = Vec::new();
    let mut files = Vec::new();
    gather(&message, &mut words, &mut files);
    Some(Diagnostic {
        code,
        words,
        rendered: text(&message["rendered"]),
        files,
    })
}

fn gather(message: &Value, words: &mut Vec<String>, files: &mut Vec<String>) {
    words.push(text(&message["message"]));
    for span in list(&message["spans"]) {
        words.extend(span["label"].as_str().map(str::to_owned));
        files.push(text(&span["file_name"]));
    }
    for child in list(&message["children"]) {
        gather(child, words, files);
    }
}

/// The crates that the package of the pairs names, and `more`, with
/// their files: those that cargo has built to build a package.
fn crates(package: &str, more: &[&str]) -> Result<Value, String> {
    let json = said(
        Command::new("cargo")
            .args([
                "build",
                "--locked",
                "--quiet",
                "--package",
                package,
                "--lib",
            ])
            .args(["--message-format", "json"])
            .current_dir(paths::root()),
    )?;
    let manifest = fs::read_to_string(paths::root().join("Cargo.toml"))
        .map_err(|error| format!("Cargo.toml: {error}"))?;
    let names: Vec<String> = manifest
        .lines()
        .skip_while(|line| *line != "[dependencies]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split_once([' ', '.', '='])?.0.replace('-', "_").into())
        .filter(|name: &String| !name.is_empty() && !name.starts_with('#'))
        .chain(more.iter().map(|name| (*name).to_owned()))
        .collect();
    let mut crates = serde_json::Map::new();
    for line in json.lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        let name = text(&message["target"]["name"]).replace('-', "_");
        let library = list(&message["filenames"])
            .map(text)
            .find(|file| file.ends_with(".rlib") || file.ends_with(std::env::consts::DLL_SUFFIX));
        if let Some(library) = library
            && names.contains(&name)
        {
            crates.insert(name, library.into());
        }
    }
    match names.iter().find(|name| !crates.contains_key(*name)) {
        Some(name) => Err(format!("cargo has not built {name}")),
        None => Ok(crates.into()),
    }
}

/// Whether all these files are there.
fn is_there(crates: &Value) -> bool {
    let crates = crates.as_object();
    crates.is_some_and(|c| c.values().all(|file| Path::new(&text(file)).is_file()))
}

/// What a command writes.
fn said(command: &mut Command) -> Result<String, String> {
    let name = command.get_program().to_owned();
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("{}: {error}", name.display()))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The program that holds all of them, and those that are not in it.
#[derive(Debug)]
pub struct Built {
    /// Runs the one whose name it is given.
    pub program: PathBuf,
    /// What rustc says of those that do not compile, by name.
    pub refused: BTreeMap<String, String>,
    /// Where the sources are.
    pub sources: PathBuf,
    _lock: fs::File,
}

/// Builds the programs, as one, in a folder for them. Nothing is done
/// where they are built already.
///
/// # Errors
///
/// When that is not possible, for another reason than that one of them
/// does not compile.
pub fn build(
    rustc: &Rustc,
    folder: &Path,
    programs: &[Program],
    incremental: bool,
) -> Result<Built, String> {
    let lock = store::lock(folder)?;
    let sources = folder.join("src");
    let out = folder.join("what-ifs");
    let stamp = folder.join("built.json");
    let names: Vec<&str> = programs.iter().map(|p| p.name.as_str()).collect();
    let key = store::hash(&(&rustc.by, &names));
    let built = |refused: BTreeMap<String, String>| Built {
        program: out.clone(),
        refused,
        sources: sources.clone(),
        _lock: lock,
    };
    let kept = fs::read_to_string(&stamp)
        .ok()
        .and_then(|text| serde_json::from_str::<Value>(&text).ok())
        .filter(|kept| kept["key"] == *key && out.is_file());
    if let Some(kept) = kept {
        let refused = kept["refused"].as_object().into_iter().flatten();
        return Ok(built(
            refused
                .map(|(name, said)| (name.clone(), text(said)))
                .collect(),
        ));
    }

    // What is there is none of the old and not yet the new.
    let _ = fs::remove_file(&stamp);
    let file = |name: &str| sources.join(format!("{name}.rs"));
    for program in programs {
        store::write(&file(&program.name), &program.text)?;
    }
    store::keep_only(&sources, &|name| {
        name.strip_suffix(".rs")
            .is_some_and(|name| names.contains(&name))
    })?;
    let mut refused: BTreeMap<String, String> = BTreeMap::new();
    loop {
        let left: Vec<&str> = names
            .iter()
            .copied()
            .filter(|n| !refused.contains_key(*n))
            .collect();
        let main = folder.join("main.rs");
        store::write(&main, &root(&left))?;
        let mut more: Vec<OsString> =
            vec!["--crate-name=what_ifs".into(), "-o".into(), (&out).into()];
        if incremental {
            more.push(format!("-Cincremental={}", folder.join("incremental").display()).into());
        }
        let errors = rustc.compile("rustc", &main, &more)?;
        if errors.is_empty() {
            break;
        }
        let before = refused.len();
        for error in &errors {
            let name = left.iter().find(|name| {
                let file = file(name);
                error.files.iter().any(|f| paths::root().join(f) == file)
            });
            if let Some(name) = name {
                refused
                    .entry((*name).to_owned())
                    .or_default()
                    .push_str(&error.rendered);
            }
        }
        if refused.len() == before {
            let said: String = errors.iter().map(|e| e.rendered.as_str()).collect();
            return Err(format!("{} does not compile:\n{said}", main.display()));
        }
    }
    store::write(
        &stamp,
        &json!({ "key": key, "refused": refused }).to_string(),
    )?;
    Ok(built(refused))
}

/// The text of the program that holds the others.
fn root(names: &[&str]) -> String {
    let mut modules = String::new();
    let mut arms = String::new();
    for name in names {
        let module = name.rsplit('.').next().unwrap_or(name);
        modules += &format!("#[path = \"src/{name}.rs\"]\nmod m{module};\n");
        arms += &format!("        {name:?} => Termination::report(m{module}::main()),\n");
    }
    format!(
        "// Generated: the changed Rust halves of the what-ifs.\n#![allow(warnings)]\n\nuse std::process::{{ExitCode, Termination}};\n\n{modules}\nfn main() -> ExitCode {{\n    let name = std::env::args().nth(1).unwrap_or_default();\n    match name.as_str() {{\n{arms}        _ => ExitCode::from(125),\n    }}\n}}\n"
    )
}
