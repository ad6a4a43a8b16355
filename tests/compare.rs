//! `make compare`: runs both halves of every pair and compares what
//! they print. One test a pair, named after it.

use std::process::ExitCode;

use harness::go::{self, Flavour, Go, Module};
use harness::verdict::{Halves, bless, judge};
use harness::{live, pairs, paths, report};
use libtest_mimic::{Arguments, Failed, Trial};

/// Everything that could be run agrees, but there was no Go.
const HALF: u8 = 3;

fn main() -> ExitCode {
    let mut args = Arguments::from_args();
    // A program starts, waits and ends; hardly any keeps a core busy.
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    args.test_threads.get_or_insert(2 * cores);
    let entries: Vec<pairs::Entry> = pairs::all()
        .filter(|e| selected(&args, &e.name()))
        .collect();
    if entries.is_empty() {
        let filter = args.filter.as_deref().unwrap_or_default();
        eprintln!("no pair matches {filter:?}; `cargo run` lists them all");
        return ExitCode::from(2);
    }
    live::end_with_us();

    let names: Vec<String> = entries.iter().map(pairs::Entry::name).collect();
    let go = if args.list {
        Err("not looked for".to_owned())
    } else {
        Go::find()
    };
    let mut built = match &go {
        Ok(go) => match go::build(go, &Module::of_pairs(), flavour(), &names) {
            Ok(built) => built,
            Err(error) => {
                eprintln!("the Go programs cannot be built: {error}");
                return ExitCode::from(2);
            }
        },
        Err(_) => Default::default(),
    };
    let trials = entries
        .into_iter()
        .map(|entry| {
            let halves = Halves {
                go: built.remove(&entry.name()),
                rust: vec![env!("CARGO_BIN_EXE_go-to-rust").to_owned()],
                expected: paths::expected(),
                variables: variables(),
            };
            Trial::test(entry.name(), move || compare(&entry, &halves))
        })
        .collect();
    let conclusion = libtest_mimic::run(&args, trials);

    match go {
        Err(why) if !args.list && !conclusion.has_failed() => {
            eprintln!(
                "{} Go programs did not run, so nothing is compared with Go: {why}",
                names.len()
            );
            ExitCode::from(HALF)
        }
        _ => conclusion.exit_code(),
    }
}

/// Whether the run that was asked for includes the pair.
fn selected(args: &Arguments, name: &str) -> bool {
    args.filter.as_ref().is_none_or(|filter| {
        if args.exact {
            name == filter
        } else {
            name.contains(filter)
        }
    })
}

/// `RACE=1`: the Go halves with the race detector.
fn flavour() -> Flavour {
    if std::env::var_os("RACE").is_some() {
        Flavour::Race
    } else {
        Flavour::Plain
    }
}

/// A program with the race detector sleeps for a second at its end, to
/// hear of races that come late. Nothing runs any more then.
fn variables() -> Vec<(&'static str, String)> {
    match flavour() {
        Flavour::Plain => Vec::new(),
        Flavour::Race => vec![("GORACE", "atexit_sleep_ms=0".to_owned())],
    }
}

fn compare(entry: &pairs::Entry, halves: &Halves) -> Result<(), Failed> {
    let verdict = judge(entry, halves);
    if std::env::var_os("BLESS").is_some() {
        return bless(&verdict).map_err(Failed::from);
    }
    if verdict.agrees() {
        return Ok(());
    }
    Err(report::report(&verdict).into())
}
