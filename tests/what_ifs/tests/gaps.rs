//! What no what-if shows yet: one test a pair.

use std::fs;
use std::process::ExitCode;

use harness::pairs::{self, Entry};
use harness::paths;
use libtest_mimic::{Arguments, Failed, Trial};
use what_ifs::{cases, gaps};

fn main() -> ExitCode {
    let args = Arguments::from_args();
    let mut trials: Vec<Trial> = pairs::all()
        .map(|entry| Trial::test(entry.name(), move || check(&entry)))
        .collect();
    trials.push(Trial::test("pairs with no lesson to take away", few));
    if let Err(why) = pairs::with_services(args.filter.as_deref(), args.exact, paths::root()) {
        eprintln!("{why}");
        return ExitCode::from(2);
    }
    libtest_mimic::run(&args, trials).exit_code()
}

fn check(entry: &Entry) -> Result<(), Failed> {
    let text = |half| fs::read_to_string(paths::root().join(cases::source(entry, half)));
    let mut halves = Vec::new();
    for half in entry.pair.halves() {
        halves.push((*half, text(*half)?));
    }
    let gaps = gaps::of(entry.pair, &halves);
    match gaps.is_empty() {
        true => Ok(()),
        false => Err(gaps.join("\n").into()),
    }
}

fn few() -> Result<(), Failed> {
    let names: Vec<String> = pairs::all()
        .filter(|entry| entry.pair.no_lesson.is_some())
        .map(|entry| entry.name())
        .collect();
    match names.len() <= gaps::NO_LESSON {
        true => Ok(()),
        false => Err(format!("more than {}: {names:?}", gaps::NO_LESSON).into()),
    }
}
