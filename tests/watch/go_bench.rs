//! Go's tools, and the programs as packages of one module.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use go_to_rust::what_if::Half;
use harness::go::{Go, Module};
use harness::paths;
use harness::run::{Limits, OUTPUT, Output, run};
use harness::verdict::ENVIRONMENT;
use what_ifs::go_programs;
use what_ifs::store::{self, Program};

use crate::programs::{Wrong, wrong};

/// What is written by hand: the programs that run the others.
const SOURCES: &str = "tests/watch/go";

/// All that was built.
#[derive(Debug)]
pub struct GoBench {
    /// The Go that has built it.
    pub go: Go,
    /// The generated module.
    pub module: Module,
    /// The programs that go wrong.
    pub wrong: Vec<Wrong>,
}

/// The tools that run a program inside of a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Test {
    /// A bubble of `testing/synctest`.
    Synctest,
    /// The package goleak.
    Goleak,
    /// The profile of leaked goroutines.
    LeakProfile,
}

impl Test {
    /// All of them.
    pub const ALL: [Test; 3] = [Test::Synctest, Test::Goleak, Test::LeakProfile];
}

impl GoBench {
    /// Writes the programs and builds all. The inner error says why the
    /// package goleak cannot be downloaded.
    ///
    /// # Errors
    ///
    /// When something does not build.
    pub fn prepare() -> Result<Result<GoBench, String>, String> {
        let go = Go::find()?;
        let wrong = wrong(Half::Go);
        let top = paths::root().join("target/watch/go");
        let module = Module {
            source: top.clone(),
            programs: top.join("bin"),
        };
        copy(&paths::root().join(SOURCES), &top)?;
        let download = go
            .command(&module, &["mod", "download"])
            .output()
            .map_err(|error| format!("go: {error}"))?;
        if !download.status.success() {
            let said = String::from_utf8_lossy(&download.stderr);
            let why = said.lines().last().unwrap_or("go does not say why");
            return Ok(Err(format!("goleak cannot be downloaded: {why}")));
        }
        let texts = texts(&go, &wrong)?;
        for (name, text) in &texts {
            store::write(
                &top.join(format!("programs/{name}/main.go")),
                &package(name, text)?,
            )?;
        }
        store::keep_only(&top.join("programs"), &|name| texts.contains_key(name))?;
        store::write(&top.join("registry/registry.go"), &registry(&texts))?;
        let bench = GoBench { go, module, wrong };
        bench.build()?;
        Ok(Ok(bench))
    }

    fn build(&self) -> Result<(), String> {
        let leak_profile = [("GOEXPERIMENT", "goroutineleakprofile")];
        let test = ["test", "-c", "-o", "bin/bench", "./bench"];
        self.run_go(&test, &leak_profile)?;
        self.run_go(&["test", "-c", "-o", "bin/verified", "./verified"], &[])?;
        let [none, with] = ["0", "1"].map(|cgo| [("CGO_ENABLED", cgo)]);
        self.run_go(&["build", "-o", "bin/plain", "./plain"], &none)?;
        self.run_go(&["build", "-o", "bin/with_net", "./with_net"], &with)?;
        self.run_go(&["build", "-race", "-o", "bin/race", "./plain"], &[])
    }

    /// What a command of Go says, where it fails.
    ///
    /// # Errors
    ///
    /// When it does.
    pub fn run_go(&self, args: &[&str], variables: &[(&str, &str)]) -> Result<(), String> {
        let output = self
            .go
            .command(&self.module, args)
            .envs(variables.iter().copied())
            .output()
            .map_err(|error| format!("go: {error}"))?;
        match output.status.success() {
            true => Ok(()),
            false => Err(format!(
                "go {}:\n{}{}",
                args.join(" "),
                String::from_utf8_lossy(&output.stdout),
                String::from_utf8_lossy(&output.stderr)
            )),
        }
    }

    /// A program under a tool: one that `ends` by itself is waited for
    /// first. `limit` is how long the test may run.
    ///
    /// # Errors
    ///
    /// When it cannot be started.
    pub fn test(
        &self,
        test: Test,
        program: &str,
        ends: bool,
        limit: &str,
    ) -> Result<Output, String> {
        let mut command = self.command("bench");
        command
            .arg(format!("-test.run=^Test{test:?}$"))
            .arg(format!("-test.timeout={limit}"))
            .env("PROGRAM", program)
            .env("ENDS", if ends { "1" } else { "" });
        started(&mut command)
    }

    /// A program that was built.
    pub fn command(&self, name: &str) -> Command {
        let mut command = Command::new(self.module.programs.join(name));
        command.env_clear().envs(ENVIRONMENT);
        command
    }
}

/// Runs it to its end.
///
/// # Errors
///
/// When it cannot be started.
pub fn started(command: &mut Command) -> Result<Output, String> {
    let limits = Limits {
        time: Duration::from_secs(20),
        output: OUTPUT,
    };
    run(command, limits).map_err(|error| error.to_string())
}

/// The texts of the changed programs, with their imports set, and of
/// those that are right, by the names of their packages.
fn texts(go: &Go, wrong: &[Wrong]) -> Result<BTreeMap<String, String>, String> {
    let like = Module::of_pairs().source;
    let by = go_programs::by(go, &like);
    let mut programs = Vec::new();
    for wrong in wrong {
        let text = wrong.case.program()?;
        programs.push(Program::new(&wrong.case.entry.name(), text, &by));
    }
    // Where the what-ifs are built, so that nothing is built twice.
    let folder = store::folder().join("catalogue/go");
    let built = go_programs::build(go, &folder, &like, &programs, &|_| false)??;
    let read = |file: PathBuf| {
        fs::read_to_string(&file).map_err(|error| format!("{}: {error}", paths::shown(&file)))
    };
    let mut texts = BTreeMap::new();
    for (wrong, program) in wrong.iter().zip(&programs) {
        texts.insert(wrong.name.clone(), read(built.source(program))?);
        texts.insert(wrong.right(), read(wrong.case.source())?);
    }
    Ok(texts)
}

/// A program as a package, whose function `Main` can be called.
fn package(name: &str, text: &str) -> Result<String, String> {
    let once = |text: &str, from: &str, to: &str| match text.matches(from).count() {
        1 => Ok(text.replacen(from, to, 1)),
        n => Err(format!("{name}: {from:?} is found {n} times")),
    };
    let text = once(text, "\npackage main\n", &format!("\npackage {name}\n"))?;
    once(
        &text,
        "\nfunc main() {\n",
        "\n// Main is the program.\nfunc Main() {\n",
    )
}

fn registry(texts: &BTreeMap<String, String>) -> String {
    let mut imports = String::new();
    let mut entries = String::new();
    for name in texts.keys() {
        imports += &format!("\t\"go-to-rust/watch/programs/{name}\"\n");
        entries += &format!("\t\"{name}\": {name}.Main,\n");
    }
    format!(
        "// Package registry lists the programs. Generated.\npackage registry\n\nimport (\n{imports}\t\"go-to-rust/watch/traps\"\n)\n\n// Programs has them by name.\nvar Programs = map[string]func(){{\n{entries}\t\"captured\": traps.Captured,\n\t\"computed\": traps.Computed,\n\t\"two_write\": traps.TwoWrite,\n}}\n"
    )
}

/// Copies the files of a folder that have changed.
fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", paths::shown(from));
    for entry in fs::read_dir(from).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        match path.is_dir() {
            true => copy(&path, &to)?,
            false => store::write(&to, &fs::read_to_string(&path).map_err(failed)?)?,
        }
    }
    Ok(())
}
