//! Reads the Go halves, and says which names and which shapes of real
//! code they cover.
//!
//! The Go program below `go/` does the reading: it type-checks the
//! halves, so that a name is the thing and not the word. [`read`]
//! builds and runs it; [`problems`] holds what it found against the
//! catalogue; [`shown`] prints it.

#![warn(missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::PathBuf;
use std::process::Command;

use go_to_rust::catalogue::Chapter;
use go_to_rust::ledger::{Because, EXCUSES, Excuse, NEEDS_A_PAIR, SHAPES, Shape};
use harness::go::{Go, Module};
use harness::{modules, paths};
use serde::Deserialize;

/// What was found in the Go halves.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Found {
    /// Exported names of packages: `sync.Mutex.Lock`.
    pub names: Vec<Row>,
    /// Constructs of the language: `go statement`.
    pub constructs: Vec<Row>,
    /// Shapes: `mutex_defer_method`.
    pub shapes: Vec<Row>,
}

impl Found {
    fn rows(&mut self) -> impl Iterator<Item = &mut Row> {
        let names = self.names.iter_mut();
        names.chain(&mut self.constructs).chain(&mut self.shapes)
    }
}

/// A name and the pairs that use it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Row {
    /// The name.
    pub name: String,
    /// `locks/counter`.
    pub used: Vec<String>,
}

/// Reads the Go halves of these names, whatever module they lie in.
///
/// # Errors
///
/// As for [`read`].
pub fn read_all(go: &Go, names: &[String]) -> Result<Found, String> {
    let mut found = Found::default();
    for chapter in modules::CHAPTERS.map(Some).into_iter().chain([None]) {
        let packages: Vec<String> = names
            .iter()
            .filter(|name| modules::chapter(name) == chapter)
            .map(|name| match chapter {
                Some(chapter) => name[chapter.len() + 1..].to_owned(),
                None => name.clone(),
            })
            .collect();
        if packages.is_empty() {
            continue;
        }
        let mut part = read(go, &modules::module(chapter), &packages)?;
        if let Some(chapter) = chapter {
            for row in part.rows() {
                for package in &mut row.used {
                    package.insert_str(0, &format!("{chapter}/"));
                }
            }
        }
        merge(&mut found, part);
    }
    Ok(found)
}

/// Reads packages of a Go module.
///
/// # Errors
///
/// What the Go tools or the program said.
pub fn read(go: &Go, module: &Module, packages: &[String]) -> Result<Found, String> {
    let mut command = Command::new(build(go)?);
    command.env("GO", &go.command).arg(&module.source);
    command.args(packages.iter().map(|package| format!("./{package}")));
    let json = output(&mut command)?;
    serde_json::from_slice(&json).map_err(|error| format!("the ledger's answer: {error}"))
}

/// Builds the program that reads.
fn build(go: &Go) -> Result<PathBuf, String> {
    let module = Module {
        source: paths::root().join("tests/ledger/go"),
        programs: paths::root().join("target/ledger"),
    };
    let program = module.programs.join("ledger");
    let mut command = go.command(&module, &["build", "-o"]);
    output(command.arg(&program).arg("."))?;
    Ok(program)
}

fn output(command: &mut Command) -> Result<Vec<u8>, String> {
    let output = command
        .output()
        .map_err(|error| format!("{}: {error}", command.get_program().display()))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned())
}

/// Adds what was found in another module.
fn merge(one: &mut Found, other: Found) {
    for (rows, others) in [
        (&mut one.names, other.names),
        (&mut one.constructs, other.constructs),
        (&mut one.shapes, other.shapes),
    ] {
        for row in others {
            match rows.iter_mut().find(|r| r.name == row.name) {
                Some(known) => known.used.extend(row.used),
                None => rows.push(row),
            }
        }
    }
}

/// All that is missing or claimed wrongly, a sentence each.
pub fn problems(found: &Found, catalogue: &[Chapter]) -> Vec<String> {
    [
        names(found, EXCUSES),
        shapes(found, catalogue, SHAPES),
        claims(found, catalogue),
    ]
    .concat()
}

/// Every name has a pair or an excuse, and not both.
pub fn names(found: &Found, excuses: &[Excuse]) -> Vec<String> {
    let mut problems = Vec::new();
    let excused: BTreeSet<&str> = excuses.iter().flat_map(|e| e.names).copied().collect();
    let rows = || found.names.iter().chain(&found.constructs);
    for row in rows() {
        match (row.used.is_empty(), excused.contains(&*row.name)) {
            (true, false) => problems.push(format!("no pair uses {}", row.name)),
            (false, true) => problems.push(format!(
                "{} is excused, and {} uses it",
                row.name, row.used[0]
            )),
            _ => {}
        }
    }
    let known: BTreeSet<&str> = rows().map(|row| &*row.name).collect();
    for name in excused.difference(&known) {
        problems.push(format!("{name} is excused, and there is no such name"));
    }
    problems
}

/// Every common shape has a pair that says it answers it, or a chapter
/// that is still to come.
pub fn shapes(found: &Found, catalogue: &[Chapter], shapes: &[Shape]) -> Vec<String> {
    let mut problems = Vec::new();
    let answered: BTreeSet<&str> = pairs(catalogue)
        .flat_map(|(_, p)| p.answers)
        .copied()
        .collect();
    for shape in shapes {
        let has = answered.contains(shape.name);
        if shape.uses >= NEEDS_A_PAIR && !has && shape.later.is_none() {
            problems.push(format!(
                "no pair answers {} ({}; {} uses)",
                shape.name, shape.says, shape.uses
            ));
        }
        if let Some(chapter) = shape.later
            && (has || catalogue.iter().any(|c| c.name == chapter))
        {
            problems.push(format!(
                "{} is left to the chapter {chapter} that is still to come, and that is no longer so",
                shape.name
            ));
        }
    }
    let listed: BTreeSet<&str> = shapes.iter().map(|s| s.name).collect();
    let recognised: BTreeSet<&str> = found.shapes.iter().map(|r| &*r.name).collect();
    for name in listed.symmetric_difference(&recognised) {
        problems.push(format!(
            "the shape {name} is either not listed or not recognised"
        ));
    }
    problems
}

/// What an entry says that its pair answers is found there.
pub fn claims(found: &Found, catalogue: &[Chapter]) -> Vec<String> {
    let by_name: BTreeMap<&str, &Row> = found.shapes.iter().map(|r| (&*r.name, r)).collect();
    let mut problems = Vec::new();
    for (name, pair) in pairs(catalogue) {
        for shape in pair.answers {
            if !by_name
                .get(shape)
                .is_some_and(|row| row.used.contains(&name))
            {
                problems.push(format!(
                    "{name} says that it answers {shape}, which is not found in its Go half"
                ));
            }
        }
    }
    problems
}

fn pairs(catalogue: &[Chapter]) -> impl Iterator<Item = (String, &go_to_rust::catalogue::Pair)> {
    catalogue.iter().flat_map(|chapter| {
        chapter
            .pairs
            .iter()
            .map(|pair| (format!("{}/{}", chapter.name, pair.name), pair))
    })
}

/// Both ledgers as Markdown.
pub fn shown(found: &Found, catalogue: &[Chapter]) -> String {
    let mut text = String::from("# What is covered\n\n## Names\n\n| Go | Pairs |\n| --- | --- |\n");
    for row in found.names.iter().chain(&found.constructs) {
        let by = if row.used.is_empty() {
            excuse(&row.name)
        } else {
            links(row.used.iter().map(String::as_str))
        };
        let _ = writeln!(text, "| `{}` | {by} |", row.name);
    }
    text += "\n## Shapes\n\n| Shape | Uses | Pairs |\n| --- | --: | --- |\n";
    for shape in SHAPES {
        let answers: Vec<String> = pairs(catalogue)
            .filter(|(_, p)| p.answers.contains(&shape.name))
            .map(|(name, _)| name)
            .collect();
        let by = match (shape.later, answers.is_empty()) {
            (Some(chapter), true) => format!("the chapter {chapter}, still to come"),
            (None, true) => "none yet".to_owned(),
            (_, false) => links(answers.iter().map(String::as_str)),
        };
        let _ = writeln!(
            text,
            "| {} (`{}`) | {} | {by} |",
            shape.says, shape.name, shape.uses
        );
    }
    text
}

fn links<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

fn excuse(name: &str) -> String {
    let excuse = EXCUSES.iter().find(|e| e.names.contains(&name));
    match excuse.map(|e| e.because) {
        Some(Because::Reason(why)) => format!("none: {why}"),
        Some(Because::StillToCome(chapter)) => format!("the chapter {chapter}, still to come"),
        None => "none yet".to_owned(),
    }
}
