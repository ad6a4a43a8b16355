//! `make what-if`: makes every change of the catalogue and runs it. One
//! test a what-if.
//!
//! With TIMES=100 each is run so often, while every core is kept busy by
//! something else, on 1, 2 and 8 threads. There are no retries.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;
use std::thread;

use harness::{live, pairs, paths};
use libtest_mimic::{Arguments, Failed, Trial};
use what_ifs::bench::Bench;
use what_ifs::cases::{self, Case};
use what_ifs::store;

/// What GOMAXPROCS, RAYON_NUM_THREADS and TOKIO_WORKER_THREADS are set
/// to, in turn.
const THREADS: [&str; 3] = ["1", "2", "8"];

/// Everything that could be run holds, but there was no Go.
const HALF: u8 = 3;

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<ExitCode, String> {
    let mut args = Arguments::from_args();
    // A program starts, waits and ends; hardly any keeps a core busy.
    let cores = thread::available_parallelism().map_or(1, usize::from);
    args.test_threads.get_or_insert(2 * cores);
    let cases = select(&args)?;
    if args.list {
        let trials = cases.iter().map(|c| Trial::test(c.name(), || Ok(())));
        return Ok(libtest_mimic::run(&args, trials.collect()).exit_code());
    }
    let times = times()?;
    live::end_with_us();
    let whole = args.filter.is_none();
    let bench = Bench::prepare(&store::folder().join("catalogue"), &cases, whole)?;
    let bench: &'static Bench = Box::leak(Box::new(bench));
    if times.is_some() {
        for _ in 0..cores {
            thread::spawn(|| {
                loop {
                    std::hint::spin_loop();
                }
            });
        }
    }
    let mut missing: BTreeMap<&str, usize> = BTreeMap::new();
    for why in cases.iter().filter_map(|case| bench.missing(case)) {
        *missing.entry(why).or_default() += 1;
    }
    let trials = cases.into_iter().map(|case| {
        let ignored = bench.missing(&case).is_some();
        let check = move || match times {
            None => Ok(bench.check(&case, &[])?),
            Some(times) => again_and_again(bench, &case, times),
        };
        Trial::test(case.name(), check).with_ignored_flag(ignored)
    });
    let conclusion = libtest_mimic::run(&args, trials.collect());
    bench.say_what_was_not_proven();
    for (why, count) in &missing {
        eprintln!("{count} what-ifs did not run: {why}");
    }
    match conclusion.has_failed() || missing.is_empty() {
        true => Ok(conclusion.exit_code()),
        false => Ok(ExitCode::from(HALF)),
    }
}

/// The what-ifs that were asked for.
fn select(args: &Arguments) -> Result<Vec<Case>, String> {
    let mut names = BTreeSet::new();
    if let Some(twice) = cases::all()
        .map(|c| c.name())
        .find(|n| !names.insert(n.clone()))
    {
        return Err(format!("{twice}: there are two what-ifs of this name"));
    }
    let cases: Vec<Case> = cases::all()
        .filter(|case| match &args.filter {
            None => true,
            Some(filter) if args.exact => case.name() == *filter,
            Some(filter) => case.name().contains(filter),
        })
        .collect();
    match (&args.filter, cases.is_empty()) {
        (Some(filter), true) => {
            // Where there is such a pair, it has none.
            pairs::select(Some(filter), args.exact, paths::root())?;
            Err(format!("no what-if matches {filter:?}"))
        }
        _ => Ok(cases),
    }
}

/// How often each is run: the variable TIMES; once without it.
fn times() -> Result<Option<usize>, String> {
    let Some(text) = std::env::var_os("TIMES").filter(|t| !t.is_empty()) else {
        return Ok(None);
    };
    let number = text
        .to_str()
        .and_then(|t| t.parse().ok())
        .filter(|&n| n > 0);
    match number {
        Some(number) => Ok(Some(number)),
        None => Err(format!("TIMES must be a whole number from 1, not {text:?}")),
    }
}

fn again_and_again(bench: &Bench, case: &Case, times: usize) -> Result<(), Failed> {
    for time in 0..times {
        let threads = THREADS[time % THREADS.len()];
        let variables =
            ["GOMAXPROCS", "RAYON_NUM_THREADS", "TOKIO_WORKER_THREADS"].map(|v| (v, threads));
        bench.check(case, &variables).map_err(|why| {
            format!(
                "the {}. time, with GOMAXPROCS={threads} RAYON_NUM_THREADS={threads} TOKIO_WORKER_THREADS={threads}:\n{why}",
                time + 1
            )
        })?;
    }
    Ok(())
}
