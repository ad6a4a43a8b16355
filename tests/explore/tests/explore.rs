//! `make explore`: runs each Rust half with threads under many
//! schedules. One test a half.
//!
//! SCHEDULES=100000 says how many, WRITE=1 writes docs/explored.tsv, and
//! REPLAY=17 runs the one schedule of the half that is named and shows
//! what it did. A half of few schedules is run under all of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::sync::{Arc, Mutex};

use explore::halves::ALL;
use explore::pinned::Expected;
use explore::record::{self, Explored};
use explore::{Found, Plan, Seen, explore, swap};
use go_to_rust::what_if::{Becomes, Finds};
use harness::pairs::{self, Entry};
use harness::paths;
use libtest_mimic::{Arguments, Failed, Trial};

/// Of the halves, when nothing else is asked for.
const SCHEDULES: u64 = 1000;

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
    if ALL.is_empty() {
        return Err("it is built without the halves: make explore".to_owned());
    }
    let args = Arguments::from_args();
    let schedules = number("SCHEDULES")?.unwrap_or(SCHEDULES);
    let entries = pairs::select(args.filter.as_deref(), args.exact, paths::root())?;
    if let Some(replay) = std::env::var_os("REPLAY").filter(|text| !text.is_empty()) {
        return show(&entries, &replay.to_string_lossy());
    }
    let write = std::env::var_os("WRITE").is_some();
    let before = record::read()?;
    let said: Arc<Mutex<BTreeMap<String, Explored>>> = Arc::default();
    let mut trials = Vec::new();
    for entry in entries {
        let name = entry.name();
        let source = source(&entry)?;
        if let Some(why) = swap::lacks(&source) {
            said.lock()
                .unwrap()
                .insert(name.clone(), Explored::Not(why.to_owned()));
            let old = (!write).then(|| before.get(&name).cloned());
            trials.push(Trial::test(format!("{name}: not explored"), move || {
                excused(&source, why, old)
            }));
            continue;
        }
        for (_, number, main) in ALL.iter().filter(|(half, ..)| *half == name) {
            if let Some(number) = number {
                let what_if = &entry.pair.what_ifs[*number];
                if let Becomes::Explored { finds, within } = what_if.becomes {
                    let pinned = Expected::pinned(&entry)?;
                    trials.push(Trial::test(
                        format!("{name}: {}", what_if.question.replace('`', "")),
                        move || found(*main, finds, within, &pinned),
                    ));
                    continue;
                }
                let Some(expected) = Expected::of(&entry, what_if.becomes)? else {
                    continue;
                };
                let name = format!("{name}: {}", what_if.question.replace('`', ""));
                trials.push(Trial::test(name, move || {
                    // Their outcome is no luck: a few schedules would show it.
                    let plan = Plan::Random {
                        first: 1,
                        count: schedules.min(20),
                    };
                    told(
                        &entry,
                        explore(*main, plan, |found| expected.is(found)),
                        &expected,
                    )
                }));
                continue;
            }
            let digest = record::digest(&swap::code(&source));
            let old = (!write).then(|| before.get(&name).cloned());
            let said = Arc::clone(&said);
            trials.push(Trial::test(name.clone(), move || {
                let expected = Expected::pinned(&entry)?;
                let seen = half(*main, schedules, &expected);
                let now = Explored::In {
                    schedules: seen.schedules,
                    all: seen.all,
                    digest,
                };
                told(&entry, seen, &expected)?;
                said.lock().unwrap().insert(entry.name(), now);
                match old {
                    None => Ok(()),
                    Some(Some(Explored::In { digest: then, .. })) if then == digest => Ok(()),
                    Some(_) => Err(
                        "docs/explored.tsv does not say it of this text of the half: \
                        `make explore` writes it"
                            .into(),
                    ),
                }
            }));
        }
    }
    be_quiet();
    let conclusion = libtest_mimic::run(&args, trials);
    if write && !conclusion.has_failed() {
        let order: Vec<String> = pairs::all().map(|entry| entry.name()).collect();
        let mut all = before;
        all.retain(|name, _| order.contains(name));
        for (name, now) in said.lock().unwrap().clone() {
            let kept = all.get(&name).is_some_and(|old| old.says_more_than(&now));
            if !kept {
                all.insert(name, now);
            }
        }
        record::write(&all, &order)?;
    }
    Ok(conclusion.exit_code())
}

/// shuttle says on standard error of each deadlock how to learn more.
/// What fails is told on standard output.
fn be_quiet() {
    #[cfg(unix)]
    if let Ok(nothing) = fs::File::create("/dev/null") {
        let _ = rustix::stdio::dup2_stderr(&nothing);
    }
}

/// All of its schedules where they are few, else so many.
fn half(main: fn(), schedules: u64, expected: &Expected) -> Seen {
    let all = explore(main, Plan::All(schedules.min(SCHEDULES)), |found| {
        expected.is(found)
    });
    let endless = matches!(all.other, Some((_, Found::Endless)));
    // A loop that looks again and again has schedules without end, in
    // which no other has its turn.
    if all.all || (all.other.is_some() && !endless) {
        return all;
    }
    explore(
        main,
        Plan::Random {
            first: 1,
            count: schedules,
        },
        |found| expected.is(found),
    )
}

/// Looks for the schedule that shows it. What the others show that is
/// not the pinned text is told where none does.
fn found(main: fn(), finds: Finds, within: u32, pinned: &Expected) -> Result<(), Failed> {
    let is = |found: &Found| match (finds, found) {
        (Finds::Prints(text), Found::Ended(end)) => {
            end.status == 0 && end.err.is_empty() && end.out.trim_end() == text
        }
        (Finds::Panics(says), Found::Ended(end)) => end.err.lines().any(|line| line == says),
        (Finds::WaitsForEver { prints }, Found::Waits(out)) => out.trim_end() == prints,
        _ => false,
    };
    let plan = Plan::Random {
        first: 1,
        count: u64::from(within),
    };
    let mut others = BTreeMap::new();
    let mut same = 0;
    let seen = explore(main, plan, |found| {
        if pinned.is(found) {
            same += 1;
        } else if !is(found) {
            *others.entry(found.to_string()).or_insert(0) += 1;
        }
        !is(found)
    });
    if seen.other.is_some() {
        return Ok(());
    }
    let others: String = others
        .iter()
        .map(|(text, n)| format!("{n} times:\n{text}\n"))
        .collect();
    Err(format!("none of {within} schedules shows it; {same} print the same\n{others}").into())
}

/// Fails with the schedule that shows something else.
fn told(entry: &Entry, seen: Seen, expected: &Expected) -> Result<(), Failed> {
    let Some((which, found)) = seen.other else {
        return Ok(());
    };
    let name = entry.name();
    Err(format!(
        "schedule {which}:\n{found}\nIt should print:\n{}\n\
         to see it again: make explore PAIR={name} REPLAY={which}",
        expected.out()
    )
    .into())
}

/// It does not compile with the stand-ins; if it does, it can be explored.
fn excused(source: &str, why: &str, old: Option<Option<Explored>>) -> Result<(), Failed> {
    let folder = paths::root().join("target/explore-excused");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let file = folder.join(format!("half_{:016x}.rs", record::digest(source)));
    fs::write(&file, swap::swap(source)).map_err(|error| error.to_string())?;
    if compiles(&file)? {
        return Err(format!(
            "it compiles with the stand-ins, and could be explored; \
             tests/explore/swap.rs says that it could not: {why}"
        )
        .into());
    }
    match old {
        Some(old) if old != Some(Explored::Not(why.to_owned())) => {
            Err("docs/explored.tsv does not say why: `make explore` writes it".into())
        }
        _ => Ok(()),
    }
}

fn compiles(file: &Path) -> Result<bool, String> {
    let here = std::env::current_exe().map_err(|error| error.to_string())?;
    let deps = here.parent().expect("a program is in a folder");
    let model = newest(deps).ok_or("the library of this test is not beside it")?;
    let mut rustc = Command::new("rustc");
    rustc.args([
        "--edition",
        "2024",
        "--crate-type",
        "lib",
        "--emit",
        "metadata",
    ]);
    rustc
        .args(["--cap-lints", "allow", "-o"])
        .arg(file.with_extension("rmeta"));
    rustc
        .arg("-L")
        .arg(format!("dependency={}", deps.display()));
    rustc
        .arg("--extern")
        .arg(format!("explore={}", model.display()))
        .arg(file);
    let output = rustc.output().map_err(|error| format!("rustc: {error}"))?;
    Ok(output.status.success())
}

/// The library `explore` that was built last.
fn newest(deps: &Path) -> Option<std::path::PathBuf> {
    let files = fs::read_dir(deps)
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.path()));
    files
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("libexplore-") && name.ends_with(".rlib")
        })
        .max_by_key(|path| path.metadata().and_then(|data| data.modified()).ok())
}

/// Runs one schedule and says what it did.
fn show(entries: &[Entry], which: &str) -> Result<ExitCode, String> {
    let [entry] = entries else {
        return Err("REPLAY wants one half: make explore PAIR=locks/cond REPLAY=17".to_owned());
    };
    let name = entry.name();
    for (_, number, main) in ALL.iter().filter(|(half, ..)| *half == name) {
        match number {
            None => println!("{name}"),
            Some(number) => println!("What if {}?", entry.pair.what_ifs[*number].question),
        }
        let seen = match which.strip_prefix("all/") {
            Some(nth) => {
                let nth: u64 = nth
                    .parse()
                    .map_err(|_| format!("REPLAY={which}: a number"))?;
                let mut left = nth;
                explore(*main, Plan::All(nth), |_| {
                    left -= 1;
                    left > 0
                })
            }
            None => {
                let first = which
                    .parse()
                    .map_err(|_| format!("REPLAY={which}: a number"))?;
                explore(*main, Plan::Random { first, count: 1 }, |_| false)
            }
        };
        match seen.other {
            Some((_, found)) => println!("{found}"),
            None => println!("there is no such schedule"),
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The text of the half, with what it needs.
fn source(entry: &Entry) -> Result<String, String> {
    let folder = paths::root().join("rust").join(entry.chapter.name);
    let names = [entry.pair.name]
        .into_iter()
        .chain(entry.pair.needs.iter().copied());
    names
        .map(|name| {
            let file = folder.join(format!("{name}.rs"));
            fs::read_to_string(&file).map_err(|error| format!("{}: {error}", paths::shown(&file)))
        })
        .collect()
}

fn number(variable: &str) -> Result<Option<u64>, String> {
    match std::env::var(variable) {
        Ok(text) if !text.is_empty() => match text.parse() {
            Ok(number) if number > 0 => Ok(Some(number)),
            _ => Err(format!("{variable}={text}: a number from 1 on")),
        },
        _ => Ok(None),
    }
}
