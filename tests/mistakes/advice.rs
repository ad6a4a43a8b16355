//! Follows the compiler's suggestions, as a reader would.

use std::collections::HashSet;
use std::process::Command;

use go_to_rust::annotation::{Advice, Refused};
use harness::run::{End, Limits, OUTPUT, run};
use harness::verdict::ENVIRONMENT;
use rustfix::{CodeFix, Filter};

use crate::cases::Case;
use crate::rustc::{CASE, Compiled, Diagnostic, Rustc};

/// What came of the suggestions that rustc marks as applicable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// There are none.
    None,
    /// Applied, the program compiles, and prints this.
    Prints(String),
    /// Applied, rustc has another objection, of this code.
    LeadsTo(String),
}

/// Applies all of those in what the compilation of a case gave, compiles,
/// and runs what compiles.
///
/// # Errors
///
/// When the tools fail, or the program does not end well.
pub fn follow(
    case: &Case,
    source: &str,
    compiled: &Compiled,
    rustc: &Rustc,
) -> Result<Outcome, String> {
    // What an error proposes; a warning is about style.
    let json: String = compiled
        .json
        .lines()
        .filter(|line| is_error(line))
        .collect::<Vec<_>>()
        .join("\n");
    let suggestions =
        rustfix::get_suggestions_from_json(&json, &HashSet::new(), Filter::MachineApplicableOnly)
            .map_err(|error| error.to_string())?;
    if suggestions.is_empty() {
        return Ok(Outcome::None);
    }
    let mut fix = CodeFix::new(source);
    for suggestion in &suggestions {
        // Further ones are alternatives to the first.
        if let Some(solution) = suggestion.solutions.first() {
            fix.apply_solution(solution)
                .map_err(|error| error.to_string())?;
        }
    }
    let advised = fix.finish().map_err(|error| error.to_string())?;

    let name = case.name() + ".advised";
    let file = rustc.scratch_file(&name, &advised)?;
    let compiled = rustc.compile(&file, &name, true, &CASE)?;
    let Some(program) = compiled.program else {
        let errors = compiled.errors();
        let code = errors.first().and_then(|error| error.code.as_ref());
        return Ok(Outcome::LeadsTo(
            code.map_or("error", |code| &code.code).to_owned(),
        ));
    };
    let limits = Limits {
        time: std::time::Duration::from_secs(10),
        output: OUTPUT,
    };
    let output = run(Command::new(program).env_clear().envs(ENVIRONMENT), limits)
        .map_err(|error| error.to_string())?;
    if output.end != End::Exit(0) {
        return Err(format!("as advised, the program ends with {}", output.end));
    }
    Ok(Outcome::Prints(
        String::from_utf8_lossy(&output.stdout).into_owned(),
    ))
}

fn is_error(line: &str) -> bool {
    serde_json::from_str::<Diagnostic>(line).is_ok_and(|message| message.level == "error")
}

/// Holds what came of it to what the case says.
///
/// # Errors
///
/// What is different.
pub fn hold(
    case: &Case,
    (source, head): &(String, Refused),
    compiled: &Compiled,
    rustc: &Rustc,
) -> Result<(), String> {
    let outcome = follow(case, source, compiled, rustc)?;
    let announced = match head.advice.clone() {
        Advice::None => Outcome::None,
        Advice::MendsIt { prints } | Advice::CompilesAndIsWrong { prints } => {
            Outcome::Prints(prints)
        }
        Advice::LeadsTo { code } => Outcome::LeadsTo(code),
    };
    if outcome == announced {
        return Ok(());
    }
    Err(format!(
        "the compiler's advice: the head says {:?}, but it is {outcome:?}",
        head.advice
    ))
}
