//! `make stress`: compares every pair, round after round, while every
//! core is kept busy by something else, on 1, 2 and 8 threads. There
//! are no retries: a pair that agrees 999 times in 1,000 is broken.
//!
//! An argument is a part of the names of the pairs to compare.

use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Instant;

use harness::go::{Flavour, Go};
use harness::verdict::{Halves, judge};
use harness::{live, modules, pairs, paths, report};

/// What GOMAXPROCS, RAYON_NUM_THREADS and TOKIO_WORKER_THREADS are set
/// to, in turn.
const THREADS: [&str; 3] = ["1", "2", "8"];

/// One round for each number of threads.
const ROUNDS: usize = THREADS.len();

fn main() -> ExitCode {
    let rounds = match rounds() {
        Ok(rounds) => rounds,
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::from(2);
        }
    };
    let part = std::env::args().skip(1).find(|arg| arg != "--");
    let entries = match pairs::select(part.as_deref(), false, paths::root()) {
        Ok(entries) => entries,
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::from(2);
        }
    };
    live::end_with_us();
    let started = Instant::now();
    let pairs = entries.len();
    match stress(rounds, &entries) {
        Ok(()) => {
            let seconds = started.elapsed().as_secs_f64();
            println!(
                "stress: {rounds} rounds of {pairs} pairs on busy cores in {seconds:.0} s; no round differed"
            );
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// How many rounds: the variable ROUNDS, or a few.
fn rounds() -> Result<usize, String> {
    let Some(text) = std::env::var_os("ROUNDS").filter(|t| !t.is_empty()) else {
        return Ok(ROUNDS);
    };
    let number = text
        .to_str()
        .and_then(|t| t.parse().ok())
        .filter(|&n| n > 0);
    number.ok_or_else(|| format!("ROUNDS must be a whole number from 1, not {text:?}"))
}

/// Returns the first difference.
fn stress(rounds: usize, entries: &[pairs::Entry]) -> Result<(), String> {
    let names: Vec<String> = entries.iter().map(pairs::Entry::name).collect();
    let go = Go::find()?;
    let built = modules::build_all(&go, Flavour::Plain, &names)?.all()?;
    let rust = paths::rust_halves()?.display().to_string();
    let halves = |name: &str, threads: &str| Halves {
        go: built.get(name).cloned(),
        rust: vec![rust.clone()],
        expected: paths::expected(),
        variables: ["GOMAXPROCS", "RAYON_NUM_THREADS", "TOKIO_WORKER_THREADS"]
            .map(|v| (v, threads.to_owned()))
            .to_vec(),
    };

    busy(|| {
        for round in 0..rounds {
            let threads = THREADS[round % THREADS.len()];
            side_by_side(entries, |entry| {
                let verdict = judge(entry, &halves(&entry.name(), threads));
                if verdict.agrees() {
                    return Ok(());
                }
                Err(format!(
                    "{} differed in round {} with GOMAXPROCS={threads} RAYON_NUM_THREADS={threads} TOKIO_WORKER_THREADS={threads}:\n{}",
                    verdict.name,
                    round + 1,
                    report::report(&verdict)
                ))
            })?;
        }
        Ok(())
    })
}

/// Calls `work` while every core has a thread that never rests.
fn busy<T>(work: impl FnOnce() -> T) -> T {
    let over = AtomicBool::new(false);
    thread::scope(|s| {
        for _ in 0..cores() {
            s.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    std::hint::spin_loop();
                }
            });
        }
        // Also when `work` panics: else the threads would spin on, and
        // the scope would wait for them.
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
        over.store(true, Ordering::Relaxed);
        result.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// Calls `f` with every item, as many at a time as there are cores;
/// stops at the first error.
fn side_by_side<T: Sync>(
    items: &[T],
    f: impl Fn(&T) -> Result<(), String> + Sync,
) -> Result<(), String> {
    let rest = Mutex::new(items.iter());
    let failed = Mutex::new(Ok(()));
    let next = || {
        let go_on = failed.lock().unwrap().is_ok();
        if go_on {
            rest.lock().unwrap().next()
        } else {
            None
        }
    };
    thread::scope(|s| {
        for _ in 0..cores() {
            s.spawn(|| {
                while let Some(item) = next() {
                    if let Err(why) = f(item) {
                        *failed.lock().unwrap() = Err(why);
                    }
                }
            });
        }
    });
    failed.into_inner().unwrap()
}

fn cores() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}
