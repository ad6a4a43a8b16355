//! Runs the Go program of a mistake with the tools that its head names,
//! and with those that it does not.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use go_to_rust::annotation::Notice;
use go_to_rust::catalogue::Kind;
use go_to_rust::conventions;
use harness::go::{Go, Module};
use harness::run::{End, Limits, OUTPUT, Output, run};
use harness::verdict::ENVIRONMENT;

use crate::cases::Case;
use crate::race_report::conflicts;

/// How often a program is run, for each number of threads.
pub const RUNS: usize = 10;

/// What GOMAXPROCS is set to.
pub const THREADS: [&str; 2] = ["1", "2"];

/// In how many of these runs a race must be reported, for each number
/// of threads. On one thread the two accesses come one after the other,
/// and the detector has the first on record when it sees the second. On
/// two they may come at the same instant, and then it can miss them:
/// measured in 1 of 1,500 runs of a program whose goroutines make one
/// access each.
const REPORTS: [usize; 2] = [RUNS, RUNS / 2];

/// The exit status that the race detector gives to a program.
const RACE: End = End::Exit(66);

/// The exit status that the runtime gives to one that it ends.
const FATAL: End = End::Exit(2);

/// What is needed to judge the Go half of a mistake.
#[derive(Debug)]
pub struct Programs<'a> {
    /// Built by `go build`.
    pub plain: &'a Path,
    /// Built by `go build -race`.
    pub race: &'a Path,
    /// What vet says.
    pub vet: &'a [Finding],
    /// What staticcheck says; `None` where it cannot be had.
    pub staticcheck: Option<&'a [Finding]>,
}

/// What vet or staticcheck says of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The analyzer or check: `copylocks`, `SA2001`.
    pub by: String,
    /// The number of the line in `main.go`, from 1.
    pub line: usize,
    /// In the tool's words.
    pub says: String,
}

/// Runs all that the head of the Go half says.
///
/// # Errors
///
/// What does not hold.
pub fn check(case: &Case, programs: &Programs<'_>) -> Result<(), String> {
    let (source, head) = case.read_go()?;
    let notices = &head.notices;
    if case.mistake.kind == Kind::Sound && !notices.contains(&Notice::Nothing) {
        return Err("the catalogue says that the Go program is right, and its head that something notices it".to_owned());
    }
    for notice in notices {
        match notice {
            Notice::RaceDetector { lines } => race(programs.race, &source, lines)?,
            Notice::Vet {
                analyzer,
                line,
                says,
            } => finding("go vet", programs.vet, &source, [analyzer, line, says])?,
            Notice::Staticcheck { check, line, says } => match programs.staticcheck {
                Some(findings) => finding("staticcheck", findings, &source, [check, line, says])?,
                None if std::env::var_os("CI").is_some() => {
                    return Err("staticcheck cannot be had".to_owned());
                }
                None => eprintln!(
                    "{}: staticcheck cannot be had, so {check} is not checked",
                    case.name()
                ),
            },
            Notice::Runtime { message } => fatal(programs.plain, message)?,
            Notice::Nothing => silent(programs.race, head.prints.as_deref().unwrap_or_default())?,
        }
    }
    if let Some(prints) = &head.prints {
        let end = match notices.iter().any(|n| matches!(n, Notice::Runtime { .. })) {
            true => FATAL,
            false => End::Exit(0),
        };
        each_run(|threads| {
            let output = run_go(programs.plain, &[("GOMAXPROCS", threads)])?;
            printed("plain", &output, prints, &end)
        })?;
    }
    // And what is not named does not notice it.
    if let Some(finding) = programs.vet.iter().find(|f| {
        !notices
            .iter()
            .any(|n| matches!(n, Notice::Vet { analyzer, .. } if *analyzer == f.by))
    }) {
        return Err(format!(
            "go vet notices it too: {} at line {}: {}",
            finding.by, finding.line, finding.says
        ));
    }
    Ok(())
}

/// A run with the race detector.
///
/// # Errors
///
/// When the program cannot be started.
pub fn run_race(program: &Path, threads: &str) -> Result<Output, String> {
    // Without the option, a program waits for a second at its end.
    run_go(
        program,
        &[
            ("GORACE", "atexit_sleep_ms=0"),
            ("GOMAXPROCS", threads),
            ("GOTRACEBACK", "none"),
        ],
    )
}

/// A run of a Go program with these variables and no others of ours.
///
/// # Errors
///
/// When the program cannot be started.
pub fn run_go(program: &Path, variables: &[(&str, &str)]) -> Result<Output, String> {
    let limits = Limits {
        time: Duration::from_secs(10),
        output: OUTPUT,
    };
    let mut command = Command::new(program);
    command
        .env_clear()
        .envs(ENVIRONMENT)
        .envs(variables.iter().copied());
    run(&mut command, limits).map_err(|error| error.to_string())
}

/// The race between the two lines is reported, as often as it must be.
/// A map may notice by itself, before the race detector does.
fn race(program: &Path, source: &str, lines: &[String; 2]) -> Result<(), String> {
    for (threads, reports) in THREADS.into_iter().zip(REPORTS) {
        let mut seen = 0;
        let mut other = String::new();
        for _ in 0..RUNS {
            let output = run_race(program, threads)?;
            match is_race(&output, source, lines) {
                true => seen += 1,
                false => {
                    let stderr = String::from_utf8_lossy(&output.stderr);
                    other = format!("{}:\n{stderr}", output.end);
                }
            }
        }
        if seen < reports {
            return Err(format!(
                "with GOMAXPROCS={threads}, {seen} of {RUNS} runs report a race between `{}` and `{}`, not {reports}; another ended with {other}",
                lines[0], lines[1]
            ));
        }
    }
    Ok(())
}

fn is_race(output: &Output, source: &str, lines: &[String; 2]) -> bool {
    let stderr = String::from_utf8_lossy(&output.stderr);
    if output.end == FATAL && stderr.contains("fatal error: concurrent map") {
        return true;
    }
    let [one, other] = lines.each_ref().map(String::as_str);
    let between = |conflict: &[usize; 2]| {
        let there = conflict.map(|number| code(source, number));
        there == [one, other] || there == [other, one]
    };
    output.end == RACE && conflicts(&stderr).iter().any(between)
}

/// The runtime ends the plain program with this message.
fn fatal(program: &Path, message: &str) -> Result<(), String> {
    let output = run_go(program, &[])?;
    let stderr = String::from_utf8_lossy(&output.stderr);
    if output.end == FATAL && stderr.lines().any(|line| line.starts_with(message)) {
        return Ok(());
    }
    Err(format!(
        "the runtime does not say {message:?} ({}):\n{stderr}",
        output.end
    ))
}

/// Nothing notices: with the race detector the program ends well, too,
/// and prints the same.
fn silent(program: &Path, prints: &str) -> Result<(), String> {
    each_run(|threads| {
        let output = run_race(program, threads)?;
        printed("race", &output, prints, &End::Exit(0))?;
        match output.stderr.is_empty() {
            true => Ok(()),
            false => Err(format!(
                "the race build is not silent:\n{}",
                String::from_utf8_lossy(&output.stderr)
            )),
        }
    })
}

fn each_run(check: impl Fn(&str) -> Result<(), String>) -> Result<(), String> {
    let mut runs = THREADS.iter().flat_map(|threads| [threads; RUNS]);
    runs.try_for_each(|threads| check(threads))
}

/// A run gave all of this on standard output, and ended so.
fn printed(build: &str, output: &Output, prints: &str, end: &End) -> Result<(), String> {
    let stdout = String::from_utf8_lossy(&output.stdout);
    if stdout == prints && output.end == *end {
        return Ok(());
    }
    Err(format!(
        "the {build} build should print {prints:?} and end with {end}, but it ends with {} and prints:\n{stdout}{}",
        output.end,
        String::from_utf8_lossy(&output.stderr)
    ))
}

fn finding(
    tool: &str,
    findings: &[Finding],
    source: &str,
    [by, line, says]: [&str; 3],
) -> Result<(), String> {
    if findings
        .iter()
        .any(|f| f.by == by && code(source, f.line) == line && f.says == says)
    {
        return Ok(());
    }
    Err(format!(
        "{tool} does not report {by} at `{line}` as {says:?}, but: {findings:?}"
    ))
}

/// The code of a line, by its number.
fn code(source: &str, number: usize) -> &str {
    let line = source.lines().nth(number.wrapping_sub(1));
    conventions::code(line.unwrap_or_default())
}

/// What a tool says of every package, by the package's folder.
pub type Findings = BTreeMap<String, Vec<Finding>>;

/// What `go vet` says of these packages.
///
/// # Errors
///
/// When it cannot be run.
pub fn vet(go: &Go, module: &Module, packages: &[String]) -> Result<Findings, String> {
    let mut command = go.command(module, &["vet", "-json"]);
    let output = command
        .args(packages.iter().map(|p| format!("./{p}")))
        .output()
        .map_err(|error| error.to_string())?;
    // An object a package, after a line with the package's name.
    let text = String::from_utf8_lossy(&output.stderr) + String::from_utf8_lossy(&output.stdout);
    let json: String = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(|line| [line, "\n"])
        .collect();
    let mut findings = Findings::new();
    for object in serde_json::Deserializer::from_str(&json)
        .into_iter::<BTreeMap<String, BTreeMap<String, serde_json::Value>>>()
    {
        let object = object.map_err(|error| format!("go vet: {error}:\n{text}"))?;
        for (package, analyzers) in object {
            for (by, reports) in analyzers {
                for report in reports.as_array().into_iter().flatten() {
                    let line = report["posn"]
                        .as_str()
                        .and_then(|p| p.rsplit(':').nth(1)?.parse().ok());
                    let says = report["message"].as_str().unwrap_or_default().to_owned();
                    let package = package.trim_start_matches("go-to-rust/").to_owned();
                    findings.entry(package).or_default().push(Finding {
                        by: by.clone(),
                        line: line.unwrap_or(0),
                        says,
                    });
                }
            }
        }
    }
    Ok(findings)
}

/// The version of staticcheck whose findings the catalogue names.
pub const STATICCHECK: &str = "honnef.co/go/tools/cmd/staticcheck@v0.8.2";

/// What staticcheck says of these packages; `None` where it cannot be
/// had.
pub fn staticcheck(go: &Go, module: &Module, packages: &[String]) -> Option<Findings> {
    let mut command = go.command(module, &["run", STATICCHECK, "-f", "json"]);
    let output = command
        .args(packages.iter().map(|p| format!("./{p}")))
        .output()
        .ok()?;
    let stdout = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() && stdout.is_empty() {
        return None;
    }
    let mut findings = Findings::new();
    for line in stdout.lines() {
        let report: serde_json::Value = serde_json::from_str(line).ok()?;
        let file = report["location"]["file"].as_str().unwrap_or_default();
        let folder = Path::new(file)
            .parent()?
            .strip_prefix(&module.source)
            .ok()?;
        let line = report["location"]["line"].as_u64().unwrap_or(0);
        findings
            .entry(folder.display().to_string())
            .or_default()
            .push(Finding {
                by: report["code"].as_str().unwrap_or_default().to_owned(),
                line: usize::try_from(line).unwrap_or(0),
                says: report["message"].as_str().unwrap_or_default().to_owned(),
            });
    }
    Some(findings)
}
