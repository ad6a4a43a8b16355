//! What rustc says to the mistakes, in two layers: the exact text, on
//! the pinned toolchain; and on any toolchain what each case announces
//! at its head. One test a case.
//!
//!     ui                    looks at all of them
//!     ui locks/counter      at those with this in their name
//!     ui --changed          at those that have changed since they passed
//!     ui --bless            pins what rustc says now, never what a case
//!                           announces

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use harness::paths;
use libtest_mimic::{Arguments, Trial};
use mistakes::cases::{self, Case};
use mistakes::rustc::{Rustc, Toolchain, pinned_version};
use mistakes::unchanged::Stamps;
use mistakes::{refusals, words};

fn main() -> ExitCode {
    if let Some(files) = words::asked() {
        let cases = trybuild::TestCases::new();
        files.iter().for_each(|file| cases.compile_fail(file));
        return ExitCode::SUCCESS;
    }
    let (ours, others): (Vec<String>, Vec<String>) =
        std::env::args().partition(|arg| ["--changed", "--bless"].contains(&arg.as_str()));
    let has = |flag: &str| ours.iter().any(|arg| arg == flag);
    let args = Arguments::from_iter(others);
    let part = args.filter.clone().unwrap_or_default();
    let trials = cases::with(&part).and_then(|cases| {
        if args.list {
            return Ok(cases.iter().map(|case| trial(case, Ok(()))).collect());
        }
        if has("--bless") {
            bless(&cases)?;
        }
        let mut trials = look(&cases, has("--changed"))?;
        if part.is_empty() {
            trials.push(of_the_files());
        }
        Ok(trials)
    });
    match trials {
        // What the filter means is decided.
        Ok(trials) => libtest_mimic::run(
            &Arguments {
                filter: None,
                ..args
            },
            trials,
        )
        .exit_code(),
        Err(why) => {
            eprintln!("{}", why.trim_end());
            ExitCode::from(2)
        }
    }
}

fn trial(case: &Case, result: Result<(), String>) -> Trial {
    Trial::test(case.name(), move || Ok(result?))
}

/// Looks at the cases, or at those of them that have changed.
fn look(cases: &[Case], changed: bool) -> Result<Vec<Trial>, String> {
    let toolchain = Toolchain::of(None)?;
    let stamps = Stamps::of(&toolchain)?;
    let looked_at: Vec<(Case, u64)> = cases
        .iter()
        .filter(|case| !(changed && stamps.passed(case)))
        .map(|case| (*case, stamps.now(case)))
        .collect();
    if changed && looked_at.len() < cases.len() {
        println!(
            "{} of {} cases are as they were when they passed",
            cases.len() - looked_at.len(),
            cases.len()
        );
    }
    let some: Vec<Case> = looked_at.iter().map(|(case, _)| *case).collect();
    let mut wrong: BTreeMap<String, Vec<String>> = BTreeMap::new();
    if !some.is_empty() {
        let rustc = Rustc::with(toolchain)?;
        if !refusals::are_words_held(&rustc) {
            println!("{}", other_version(&rustc));
        }
        for (case, why) in refusals::problems(&some, &rustc)? {
            let of_case = wrong.entry(case.name()).or_default();
            if !of_case.contains(&why) {
                of_case.push(why);
            }
        }
    }
    let result = |(case, before): &(Case, u64)| match wrong.get(&case.name()) {
        Some(problems) => trial(
            case,
            Err([vec![case.title()], problems.clone()].concat().join("\n\n")),
        ),
        None => {
            stamps.pass(case, *before);
            trial(case, Ok(()))
        }
    };
    Ok(looked_at.iter().map(result).collect())
}

/// Pins what rustc says now of the cases that it refuses for the reason
/// that they announce.
fn bless(cases: &[Case]) -> Result<(), String> {
    let rustc = Rustc::of(None)?;
    if !refusals::are_words_held(&rustc) {
        return Err(other_version(&rustc));
    }
    let as_announced: Vec<Case> = cases
        .iter()
        .copied()
        .filter(|case| refusals::announces(case, &rustc).is_ok())
        .collect();
    let words = words::of(&as_announced, &rustc)?;
    for case in &as_announced {
        let Some(text) = words.get(&case.name()) else {
            continue;
        };
        if fs::read_to_string(case.stderr()).is_ok_and(|pinned| pinned == *text) {
            continue;
        }
        let file = paths::shown(&case.stderr());
        fs::write(case.stderr(), text).map_err(|error| format!("{file}: {error}"))?;
        println!("pinned {file}");
    }
    Ok(())
}

fn other_version(rustc: &Rustc) -> String {
    format!(
        "rustc's words are pinned for {}; this is {}, so they are not compared",
        pinned_version(),
        rustc.toolchain.version
    )
}

fn of_the_files() -> Trial {
    Trial::test("every_file_has_its_entry", || {
        let wrong = [strangers(), uncured()].concat();
        match wrong.is_empty() {
            true => Ok(()),
            false => Err(wrong.join("\n").into()),
        }
    })
}

/// Cases without an accepted form. That the other files are there is
/// held case by case.
fn uncured() -> Vec<String> {
    cases::all()
        .filter(|case| !case.fixed().is_file())
        .map(|case| {
            paths::shown(&case.fixed())
                + " is not there: the smallest program that is accepted and does what was meant"
        })
        .collect()
}

/// Files without an entry.
fn strangers() -> Vec<String> {
    let mut files = BTreeSet::new();
    for chapter in folders(&paths::root().join("ui")) {
        for pair in folders(&chapter) {
            for file in fs::read_dir(pair).unwrap() {
                files.insert(file.unwrap().path());
            }
        }
    }
    let named: BTreeSet<PathBuf> = cases::all()
        .flat_map(|case| [case.rust(), case.stderr(), case.fixed()])
        .collect();
    files
        .difference(&named)
        .map(|file| paths::shown(file) + " has no entry in the catalogue")
        .collect()
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries.filter(|path| path.is_dir()).collect()
}
