//! `make drift TOOLCHAIN=nightly`: what another toolchain says to the
//! cases, beside what this one says. A report; it judges nothing.

use std::process::ExitCode;

use mistakes::cases::{self, Case};
use mistakes::contract::primary_line;
use mistakes::rustc::{CASE, Compiled, Diagnostic, Rustc, rendered};

fn main() -> ExitCode {
    let Some(toolchain) = std::env::args().nth(1).filter(|t| !t.is_empty()) else {
        eprintln!("drift takes the name of an installed toolchain: make drift TOOLCHAIN=nightly");
        return ExitCode::from(2);
    };
    match report(&toolchain) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{}", why.trim_end());
            ExitCode::FAILURE
        }
    }
}

fn report(toolchain: &str) -> Result<(), String> {
    let here = Rustc::of(None)?;
    let there = Rustc::of(Some(toolchain))?;
    println!(
        "# rustc {} and {}\n",
        here.toolchain.version, there.toolchain.version
    );
    let mut changed = Vec::new();
    let mut same = 0;
    for case in cases::all() {
        let compile =
            |rustc: &Rustc| rustc.compile(&case.rust(), &(case.name() + ".drift"), false, &CASE);
        match drift(&compile(&here)?, &compile(&there)?) {
            None => same += 1,
            Some(what) => changed.push((case, what)),
        }
    }
    println!("{same} cases: the same text");
    println!("{} cases: not the same", changed.len());
    for (case, what) in changed {
        print_change(&case, &what);
    }
    Ok(())
}

/// A heading and what it is about.
type Change = (&'static str, String);

/// How what is said there differs from what is said here; `None` when
/// it does not.
fn drift(here: &Compiled, there: &Compiled) -> Option<Change> {
    if there.success {
        return Some(("compiles", String::new()));
    }
    let (here, there) = (here.errors(), there.errors());
    let places = |errors: &[Diagnostic]| -> Vec<(String, String)> {
        let code = |e: &Diagnostic| {
            e.code
                .as_ref()
                .map_or("error".to_owned(), |c| c.code.clone())
        };
        errors.iter().map(|e| (code(e), primary_line(e))).collect()
    };
    if places(&here) != places(&there) {
        return Some(("other error", rendered(&there)));
    }
    let (before, after) = (words(&here), words(&there));
    if before == after {
        return None;
    }
    let gone = before
        .iter()
        .filter(|line| !after.contains(line))
        .map(|line| format!("- {line}\n"));
    let new = after
        .iter()
        .filter(|line| !before.contains(line))
        .map(|line| format!("+ {line}\n"));
    Some((
        "other words, same code and place",
        gone.chain(new).collect(),
    ))
}

/// Everything that is said, without the places in std.
fn words(errors: &[Diagnostic]) -> Vec<String> {
    errors.iter().flat_map(Diagnostic::words).collect()
}

fn print_change(case: &Case, (heading, text): &Change) {
    println!("\n## {}: {heading}\n", case.name());
    if !text.is_empty() {
        println!("```text\n{}\n```", text.trim_end());
    }
}
