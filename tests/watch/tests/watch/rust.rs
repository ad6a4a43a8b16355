//! Rust's tools, and what they miss.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;
use std::time::Duration;

use go_to_rust::hazards::{self, RustTool};
use go_to_rust::what_if::{Becomes, Half};
use harness::run::{End, Limits, OUTPUT, Output, run};
use libtest_mimic::{Failed, Trial};
use watch::go_bench::started;
use watch::programs::Wrong;
use watch::rust_bench::{Locks, RustBench, WAIT_FOR_LOCKS, WITHOUT_A_BOUND};
use what_ifs::outcome::{self, Ended, Run};

/// How tracing-mutex begins.
const CIRCLE: &str = "Found cycle in mutex dependency graph:";

/// A right program that tracing-mutex panics in: it tries, and does not
/// wait, for the write lock while it holds the read lock.
const FALSE_ALARM: (&str, Locks) = ("rwlocks/rwlock", Locks::TracingMutex);

/// The lint of `clippy::all` that notices a hazard.
const BY_DEFAULT: RustTool = RustTool::Clippy("await_holding_lock");

/// The status with which a program ends whose deadlock parking_lot has
/// found: `parked.rs`.
const FOUND: End = End::Exit(3);

/// All tests of Rust's tools.
pub(crate) fn trials(bench: &'static RustBench) -> Vec<Trial> {
    let mut trials = Vec::new();
    let mut right = BTreeSet::new();
    for wrong in &bench.wrong {
        if WAIT_FOR_LOCKS.contains(&wrong.id) {
            for locks in Locks::ALL {
                let name = format!("rust {locks:?}: {}", wrong.case.name());
                // parking_lot looks for a deadlock that is there.
                let luck = matches!(wrong.case.what_if.becomes, Becomes::Explored { .. })
                    && locks == Locks::ParkingLot;
                if let Some(command) = bench.command(&wrong.name, locks)
                    && !luck
                {
                    trials.push(Trial::test(name, move || of_wrong(command, wrong, locks)));
                }
                let name = format!("rust {locks:?}: {} as it is", wrong.case.entry.name());
                if let Some(command) = bench.command(&wrong.right(), locks)
                    && right.insert(name.clone())
                    && (wrong.case.entry.name().as_str(), locks) != FALSE_ALARM
                {
                    trials.push(Trial::test(name, move || of_right(command, wrong)));
                }
            }
        }
        let name = format!("rust clippy::all: {}: nothing notices", wrong.case.name());
        let by_default = tools(wrong).contains(&BY_DEFAULT);
        if !by_default && !is_refused(wrong) {
            trials.push(Trial::test(name, move || clippy_is_silent(bench, wrong)));
        }
    }
    for hazard in hazards::HAZARDS {
        for lint in hazard.tools.iter().filter_map(lint) {
            let of_kind = bench.wrong.iter().filter(|wrong| wrong.id == hazard.id);
            let of_kind: Vec<&Wrong> = of_kind.collect();
            let name = format!("rust {lint}: {}", hazard.id);
            trials.push(Trial::test(name, move || {
                lint_notices(bench, &of_kind, &lint)
            }));
        }
    }
    trials.extend([
        Trial::test(
            "rust TracingMutex: two orders are enough, nobody need meet",
            || nobody_need_meet(bench),
        ),
        Trial::test("rust TracingMutex: a release build is std's", || {
            silent_in_release(bench)
        }),
        Trial::test("rust TracingMutex: a barrier for one too many", || {
            is_silent(bench, Locks::TracingMutex)
        }),
        Trial::test("rust ParkingLot: a barrier for one too many", || {
            is_silent(bench, Locks::ParkingLot)
        }),
        Trial::test("rust clippy::disallowed_methods: each channel", || {
            each_channel(bench)
        }),
        Trial::test(
            "rust trap: tracing-mutex panics where one only tries",
            || a_false_alarm(bench),
        ),
        Trial::test(
            "rust panic=abort: a panic elsewhere ends the program",
            || a_panic_ends_the_program(bench),
        ),
    ]);
    trials
}

fn tools(wrong: &Wrong) -> &'static [RustTool] {
    let found = hazards::HAZARDS.iter().find(|hazard| hazard.id == wrong.id);
    found.map_or(&[], |hazard| hazard.tools)
}

/// `unused_assignments`, `clippy::mem_forget`.
fn lint(tool: &RustTool) -> Option<String> {
    match tool {
        RustTool::Rustc(lint) => Some((*lint).to_owned()),
        RustTool::Clippy(lint) => Some(format!("clippy::{lint}")),
        _ => None,
    }
}

fn is_refused(wrong: &Wrong) -> bool {
    matches!(wrong.case.what_if.becomes, Becomes::Refused { .. })
}

fn all(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    format!(
        "{}:\n{}{}",
        output.end,
        text(&output.stdout),
        text(&output.stderr)
    )
}

fn of_wrong(command: Command, wrong: &Wrong, locks: Locks) -> Result<(), Failed> {
    let tool = match locks {
        Locks::TracingMutex => RustTool::TracingMutex,
        Locks::ParkingLot => RustTool::ParkingLot,
    };
    let expected = tools(wrong).contains(&tool);
    let (seen, said) = match locks {
        Locks::TracingMutex => circle(&command)?,
        Locks::ParkingLot => found(command, expected)?,
    };
    match seen == expected {
        true => Ok(()),
        false => Err(format!(
            "{} is{} noticed, which rust/hazards.rs denies: {said}",
            wrong.id,
            if seen { "" } else { " not" }
        )
        .into()),
    }
}

/// Whether tracing-mutex panics. The others may wait for ever then; and
/// where it does not, all of them must.
fn circle(command: &Command) -> Result<(bool, String), Failed> {
    let words = [command.get_program()]
        .into_iter()
        .chain(command.get_args());
    let outcome = outcome::run(&Run {
        command: words
            .map(|word| word.to_string_lossy().into_owned())
            .collect(),
        variables: Vec::new(),
        half: Half::Rust,
        limit: Duration::from_secs(20),
        asked: None,
    })?;
    let said = format!("{:?}:\n{}", outcome.end, outcome.stderr);
    if outcome.stderr.contains(CIRCLE) {
        return Ok((true, said));
    }
    match outcome.end {
        Ended::WaitsForEver(_) if outcome.stderr.is_empty() => Ok((false, said)),
        _ => Err(said.into()),
    }
}

/// Whether parking_lot finds the deadlock. What it does not find waits
/// on, with a thread that asks again and again.
fn found(mut command: Command, expected: bool) -> Result<(bool, String), Failed> {
    let limits = Limits {
        time: Duration::from_secs(if expected { 20 } else { 1 }),
        output: OUTPUT,
    };
    let output = run(&mut command, limits).map_err(|error| error.to_string())?;
    let says = String::from_utf8_lossy(&output.stderr).into_owned();
    match output.end {
        FOUND if says.starts_with("deadlock of ") => Ok((true, all(&output))),
        End::TimedOut(_) if says.is_empty() => Ok((false, all(&output))),
        _ => Err(all(&output).into()),
    }
}

/// With other locks it prints what it always prints.
fn of_right(mut command: Command, wrong: &Wrong) -> Result<(), Failed> {
    let output = started(&mut command)?;
    let pinned = fs::read_to_string(wrong.case.pinned())?;
    let silent = output.end == End::Exit(0) && output.stderr.is_empty();
    match silent && output.stdout == pinned.as_bytes() {
        true => Ok(()),
        false => Err(all(&output).into()),
    }
}

/// The lint names one of the programs of the kind, and none of those
/// that are right.
fn lint_notices(bench: &RustBench, of_kind: &[&Wrong], lint: &str) -> Result<(), Failed> {
    let mut noticed = false;
    for wrong in of_kind.iter().filter(|wrong| !is_error(wrong)) {
        let said = bench.lint(&wrong.case, wrong.case.program()?, lint)?;
        noticed |= said.iter().any(|diagnostic| diagnostic.code == lint);
        let of_right = bench.lint(&wrong.case, bench.right(wrong)?, lint)?;
        if let Some(diagnostic) = of_right.first() {
            return Err(format!("of what is right it says:\n{}", diagnostic.rendered).into());
        }
    }
    match noticed {
        true => Ok(()),
        false => Err("it says nothing of the programs of this kind".into()),
    }
}

/// An error of the compiler comes before any lint.
fn is_error(wrong: &Wrong) -> bool {
    matches!(wrong.case.what_if.becomes, Becomes::Refused { code, .. } if code.starts_with('E') || code == "error")
}

/// Clippy says nothing. That a program has a channel with no bound is
/// not what is wrong with it.
fn clippy_is_silent(bench: &RustBench, wrong: &Wrong) -> Result<(), Failed> {
    let said = bench.lint(&wrong.case, wrong.case.program()?, "clippy::all")?;
    let mut said = said
        .iter()
        .filter(|d| d.code != "clippy::disallowed_methods");
    match said.next() {
        None => Ok(()),
        Some(diagnostic) => Err(diagnostic.rendered.clone().into()),
    }
}

/// With this setting it is as in Go; without it the what-if ends with
/// status 0.
fn a_panic_ends_the_program(bench: &RustBench) -> Result<(), Failed> {
    let wrong = bench.wrong.iter().find(|wrong| wrong.id == 79);
    let wrong = wrong.expect("a what-if shows 79");
    let output = started(&mut bench.with_abort(wrong)?)?;
    // SIGABRT.
    match output.end {
        End::Signal(6) => Ok(()),
        _ => Err(all(&output).into()),
    }
}

fn a_false_alarm(bench: &RustBench) -> Result<(), Failed> {
    let (pair, locks) = FALSE_ALARM;
    let mut wrong = bench.wrong.iter();
    let wrong = wrong.find(|wrong| wrong.case.entry.name() == pair);
    let right = wrong.expect("a what-if of that pair").right();
    let mut command = bench.command(&right, locks).expect("it was built");
    let output = started(&mut command)?;
    match String::from_utf8_lossy(&output.stderr).contains(CIRCLE) {
        true => Ok(()),
        false => Err(format!("say so in docs/watching.md: {}", all(&output)).into()),
    }
}

/// The two orders again: std's locks do not look for them.
fn silent_in_release(bench: &RustBench) -> Result<(), Failed> {
    let output = started(&mut bench.in_release()?)?;
    match output.end == End::Exit(0) && output.stderr.is_empty() {
        true => Ok(()),
        false => Err(all(&output).into()),
    }
}

/// Locks are all that they know.
fn is_silent(bench: &RustBench, locks: Locks) -> Result<(), Failed> {
    let command = bench.command("a_barrier", locks).expect("it was built");
    let (seen, said) = match locks {
        Locks::TracingMutex => circle(&command)?,
        Locks::ParkingLot => found(command, false)?,
    };
    match seen {
        false => Ok(()),
        true => Err(said.into()),
    }
}

/// With the settings of `clippy.toml` it names all three.
fn each_channel(bench: &RustBench) -> Result<(), Failed> {
    let lint = "clippy::disallowed_methods";
    let said = bench.lint_of("without_a_bound", WITHOUT_A_BOUND.to_owned(), lint)?;
    let said: String = said.iter().map(|d| d.rendered.as_str()).collect();
    for path in [
        "crossbeam::channel::unbounded",
        "std::sync::mpsc::channel",
        "tokio::sync::mpsc::unbounded_channel",
    ] {
        if !said.contains(&format!("use of a disallowed method `{path}`")) {
            return Err(format!("it does not name {path}:\n{said}").into());
        }
    }
    Ok(())
}

/// The two orders without the meeting: the program may go well a
/// thousand times.
fn nobody_need_meet(bench: &RustBench) -> Result<(), Failed> {
    let (seen, said) = circle(&bench.one_after_the_other())?;
    match seen {
        true => Ok(()),
        false => Err(said.into()),
    }
}
