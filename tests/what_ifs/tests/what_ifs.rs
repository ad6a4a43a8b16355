//! Makes every change of the catalogue and runs it: one test a what-if.

use std::collections::BTreeSet;
use std::process::ExitCode;

use harness::live;
use libtest_mimic::{Arguments, Trial};
use what_ifs::bench::Bench;
use what_ifs::cases::{self, Case};
use what_ifs::store;

fn main() -> ExitCode {
    let mut args = Arguments::from_args();
    // A program starts, waits and ends; hardly any keeps a core busy.
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    args.test_threads.get_or_insert(2 * cores);
    let cases: Vec<Case> = cases::all()
        .filter(|case| args.filter.as_ref().is_none_or(|f| case.name().contains(f)))
        .collect();
    if args.list {
        let trials = cases
            .iter()
            .map(|c| Trial::test(c.name(), || Ok(())))
            .collect();
        return libtest_mimic::run(&args, trials).exit_code();
    }
    let mut names = BTreeSet::new();
    if let Some(twice) = cases
        .iter()
        .map(Case::name)
        .find(|name| !names.insert(name.clone()))
    {
        eprintln!("{twice}: two what-ifs of this name");
        return ExitCode::from(2);
    }
    live::end_with_us();
    let whole = args.filter.is_none();
    match Bench::prepare(&store::folder().join("catalogue"), &cases, whole) {
        Ok(bench) => {
            let bench: &'static Bench = Box::leak(Box::new(bench));
            let trials = cases
                .into_iter()
                .map(|case| Trial::test(case.name(), move || Ok(bench.check(&case)?)))
                .collect();
            let conclusion = libtest_mimic::run(&args, trials);
            bench.say_what_was_not_proven();
            conclusion.exit_code()
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}
