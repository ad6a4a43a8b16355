//! Builds the changed Go programs: all of them are packages of one
//! module, and one `go build` makes what is not there yet.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use harness::go::{Go, Module};
use harness::paths;
use serde_json::Value;

use crate::store::{self, Program};

/// The program that sets imports, below the top.
const SET_IMPORTS: &str = "tests/what_ifs/set_imports.go";

/// Where the programs are, and what was said of those that are none.
#[derive(Debug)]
pub struct Built {
    folder: PathBuf,
    _lock: fs::File,
}

/// A finding of vet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The analyzer.
    pub by: String,
    /// In its words.
    pub says: String,
}

impl Built {
    /// The built program.
    ///
    /// # Errors
    ///
    /// What the compiler says where it does not compile.
    pub fn program(&self, program: &Program) -> Result<PathBuf, String> {
        let path = self.folder.join("bin").join(&program.name);
        match path.is_file() {
            true => Ok(path),
            false => Err(fs::read_to_string(self.failed(&program.name))
                .unwrap_or_else(|error| format!("not built: {error}"))),
        }
    }

    /// Its source, with the imports set.
    pub fn source(&self, program: &Program) -> PathBuf {
        self.folder.join(&program.name).join("main.go")
    }

    /// What vet says of a program.
    ///
    /// # Errors
    ///
    /// When it was not asked.
    pub fn vet(&self, program: &Program) -> Result<Vec<Finding>, String> {
        let file = self.vetted(&program.name);
        let text = fs::read_to_string(&file).map_err(|error| format!("vet: {error}"))?;
        let value: Value = serde_json::from_str(&text).map_err(|error| format!("vet: {error}"))?;
        let mut findings = Vec::new();
        for (by, reports) in value.as_object().into_iter().flatten() {
            for report in reports.as_array().into_iter().flatten() {
                let says = report["message"].as_str().unwrap_or_default().to_owned();
                findings.push(Finding {
                    by: by.clone(),
                    says,
                });
            }
        }
        Ok(findings)
    }

    /// Removes what is there of other programs.
    ///
    /// # Errors
    ///
    /// When that fails.
    pub fn keep_only(&self, programs: &[Program]) -> Result<(), String> {
        let known = |name: &str| programs.iter().any(|p| p.name == name);
        let of_file = |name: &str| name.rsplit_once('.').is_some_and(|(name, _)| known(name));
        store::keep_only(&self.folder.join("bin"), &known)?;
        store::keep_only(&self.folder.join("failed"), &of_file)?;
        store::keep_only(&self.folder.join("vet"), &of_file)?;
        let others = ["bin", "failed", "vet", "new", "go.mod", "go.sum", ".lock"];
        store::keep_only(&self.folder, &|name| {
            known(name) || others.contains(&name) || name.starts_with("set_imports.")
        })
    }

    fn failed(&self, name: &str) -> PathBuf {
        self.folder.join("failed").join(format!("{name}.txt"))
    }

    fn vetted(&self, name: &str) -> PathBuf {
        self.folder.join("vet").join(format!("{name}.json"))
    }
}

/// The module of a file: the folder from it upwards with a `go.mod`.
///
/// # Errors
///
/// When there is none.
pub fn module_of(file: &Path) -> Result<PathBuf, String> {
    let mut above = file.ancestors().skip(1);
    above
        .find(|folder| folder.join("go.mod").is_file())
        .map(Path::to_owned)
        .ok_or_else(|| format!("{} is in no module", paths::shown(file)))
}

/// All that makes a program of a module other than its text.
pub fn by(go: &Go, module: &Path) -> String {
    let read = |file: &Path| fs::read_to_string(file).unwrap_or_default();
    store::hash(&(
        &go.version,
        read(&paths::root().join(SET_IMPORTS)),
        MODULE_FILES.map(|name| read(&module.join(name))),
    ))
}

/// What a module is made of beside its packages.
const MODULE_FILES: [&str; 2] = ["go.mod", "go.sum"];

/// Builds the programs that are not there yet, below `folder`, as
/// packages of a module like the one in `like`, and asks vet about those
/// for which `vet` holds.
///
/// What the module needs is downloaded first; where that fails, the
/// inner error says why.
///
/// # Errors
///
/// When that is not possible, for another reason than that one of them
/// does not compile.
pub fn build(
    go: &Go,
    folder: &Path,
    like: &Path,
    programs: &[Program],
    vet: &dyn Fn(&Program) -> bool,
) -> Result<Result<Built, String>, String> {
    let built = Built {
        folder: folder.to_owned(),
        _lock: store::lock(folder)?,
    };
    let new: Vec<&Program> = programs
        .iter()
        .filter(|p| built.program(p).is_err() && !built.failed(&p.name).is_file())
        .collect();
    let unvetted: Vec<&Program> = programs
        .iter()
        .filter(|p| vet(p) && !built.vetted(&p.name).is_file())
        .collect();
    if new.is_empty() && unvetted.is_empty() {
        return Ok(Ok(built));
    }
    for name in MODULE_FILES {
        if let Ok(text) = fs::read_to_string(like.join(name)) {
            store::write(&folder.join(name), &text)?;
        }
    }
    let module = Module {
        source: folder.to_owned(),
        programs: folder.join("bin"),
    };
    if folder.join("go.sum").is_file() {
        let output = run(go, &module, &["mod", "download"])?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            let why = said.lines().last().unwrap_or("go does not say why");
            let name = paths::shown(&like.join("go.mod"));
            return Ok(Err(format!(
                "what {name} names cannot be downloaded: {why}"
            )));
        }
    }
    for program in &new {
        store::write(&built.source(program), &program.text)?;
    }
    if !new.is_empty() {
        set_imports(go, &module, &new, &built)?;
    }
    compile(go, &module, &new, &built)?;
    for program in unvetted {
        let package = format!("./{}", program.name);
        let output = run(go, &module, &["vet", "-json", &package])?;
        store::write(&built.vetted(&program.name), &findings(&output))?;
    }
    Ok(Ok(built))
}

/// One `go build`, and another for those that are left where some do
/// not compile.
fn compile(go: &Go, module: &Module, new: &[&Program], built: &Built) -> Result<(), String> {
    let out = module.source.join("new");
    let mut left: Vec<&str> = new.iter().map(|p| p.name.as_str()).collect();
    while !left.is_empty() {
        let _ = fs::remove_dir_all(&out);
        fs::create_dir_all(&out).map_err(|error| error.to_string())?;
        let packages: Vec<String> = left.iter().map(|name| format!("./{name}")).collect();
        // -s -w: without what only a debugger reads. -e: all errors.
        let mut args = vec!["build", "-ldflags=-s -w", "-gcflags=-e", "-o", "new/"];
        args.extend(packages.iter().map(String::as_str));
        let output = run(go, module, &args)?;
        if output.status.success() {
            break;
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let mut failed = by_package(&said);
        // What is wrong with no line of a program is wrong with the
        // machine, and no answer to keep.
        failed.retain(|_, said| said.contains("main.go:"));
        let before = left.len();
        left.retain(|name| !failed.contains_key(*name));
        if left.len() == before {
            return Err(format!("go build:\n{said}"));
        }
        for (name, said) in failed {
            store::write(&built.failed(&name), &said)?;
        }
    }
    // Whole programs only, under their names.
    for name in left {
        let to = module.programs.join(name);
        fs::create_dir_all(&module.programs)
            .and_then(|()| fs::rename(out.join(name), &to))
            .map_err(|error| format!("{}: {error}", to.display()))?;
    }
    Ok(())
}

/// What `go build` says, by package. `# go-to-rust/name` stands before
/// the errors of the compiler; an error of the loader names the file.
fn by_package(said: &str) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut package = None;
    for line in said.lines() {
        if let Some(path) = line.strip_prefix("# ") {
            let name = path.split(' ').next().unwrap_or(path);
            package = name.rsplit('/').next().map(str::to_owned);
            continue;
        }
        let of_file = line.split_once("/main.go:").map(|(folder, _)| folder);
        let of_file = of_file.and_then(|f| f.trim_start_matches("./").rsplit('/').next());
        let name = of_file.map(str::to_owned).or_else(|| package.clone());
        if let Some(name) = name {
            let text = found.entry(name).or_default();
            text.push_str(line);
            text.push('\n');
        }
    }
    found
}

/// Sets the imports of the programs, all in one run.
fn set_imports(go: &Go, module: &Module, new: &[&Program], built: &Built) -> Result<(), String> {
    let source = paths::root().join(SET_IMPORTS);
    let text = fs::read_to_string(&source).map_err(|error| format!("{SET_IMPORTS}: {error}"))?;
    let key = store::hash(&(&go.version, text));
    let tool = module.source.join(format!("set_imports.{key}"));
    if !tool.is_file() {
        let output = go
            .command(module, &["build", "-o"])
            .arg(&tool)
            .arg(&source)
            .output()
            .map_err(|error| error.to_string())?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
    }
    let output = std::process::Command::new(&tool)
        .args(new.iter().map(|program| built.source(program)))
        .output()
        .map_err(|error| format!("{}: {error}", tool.display()))?;
    match output.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}

fn run(go: &Go, module: &Module, args: &[&str]) -> Result<Output, String> {
    go.command(module, args)
        .output()
        .map_err(|error| format!("go: {error}"))
}

/// The analyzers with their reports, as JSON: what stands under the
/// package's name in vet's answer.
fn findings(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr) + String::from_utf8_lossy(&output.stdout);
    let json: String = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(|line| [line, "\n"])
        .collect();
    let value: Value = serde_json::from_str(&json).unwrap_or_default();
    let package = value
        .as_object()
        .and_then(|packages| packages.values().next());
    package.map_or_else(|| "{}".to_owned(), Value::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_said_of_a_package() {
        let said = "# go-to-rust/a.b.1\na.b.1/main.go:5:2: declared and not used: n\na.b.1/main.go:6:2: undefined: m\n# go-to-rust/c.2\nlink: signal: killed\nd.3/main.go:4:2: package x is not in std\n";
        let found = by_package(said);
        let names: Vec<&str> = found.keys().map(String::as_str).collect();
        assert_eq!(names, ["a.b.1", "c.2", "d.3"]);
        assert_eq!(found["a.b.1"].lines().count(), 2);
        assert!(!found["c.2"].contains("main.go:"));
    }
}
