//! Go's tools, and what they miss.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use go_to_rust::categories::{CATEGORIES, GoTool};
use go_to_rust::what_if::{Becomes, Half};
use harness::run::{End, Limits, OUTPUT, Output, run};
use libtest_mimic::{Failed, Trial};
use mistakes::go_tools::{self, Findings};
use watch::go_bench::{GoBench, Test, started};
use watch::programs::Wrong;
use what_ifs::outcome::{self, Ended, Run};

/// With this the runtime ends a program in which no goroutine can run.
const DEADLOCK: &str = "fatal error: all goroutines are asleep - deadlock!";

/// Programs that a tool notices for another reason than their kind.
const BESIDE: [(u8, Test, &str); 4] = [
    (49, Test::Synctest, NEVER),
    (49, Test::Goleak, NEVER),
    (49, Test::LeakProfile, NEVER),
    (
        52,
        Test::LeakProfile,
        "they wait at a barrier for main, which has gone",
    ),
];
const NEVER: &str = "what takes long in this program never ends";

/// All tests of Go's tools.
pub(crate) fn trials(bench: &'static GoBench) -> Vec<Trial> {
    let mut trials = Vec::new();
    let mut right = BTreeSet::new();
    for wrong in &bench.wrong {
        for test in Test::ALL {
            let name = format!("go {test:?}: {}", wrong.case.name());
            trials.push(Trial::test(name, move || of_wrong(bench, wrong, test)));
            if !panics(wrong) && right.insert((wrong.right(), test)) {
                let name = format!("go {test:?}: {} as it is", wrong.case.entry.name());
                trials.push(Trial::test(name, move || of_right(bench, wrong, test)));
            }
        }
    }
    trials.push(Trial::test("go vet", || by_line(bench, GoTool::Vet)));
    trials.push(Trial::test("go staticcheck", || {
        by_line(bench, GoTool::Staticcheck)
    }));
    for wrong in bench.wrong.iter().filter(|wrong| tools(wrong).is_empty()) {
        let name = format!("go race: {}: nothing notices", wrong.case.name());
        trials.push(Trial::test(name, move || race_is_silent(bench, wrong)));
    }
    trials.extend([
        Trial::test("go trap: the deadlock report of a plain program", || {
            deadlock_is_reported(bench)
        }),
        Trial::test("go trap: -race silences the deadlock report", || {
            deadlock_is_silent(bench, "race", &[])
        }),
        Trial::test("go trap: signal.Notify silences it", || {
            deadlock_is_silent(bench, "plain", &["notify"])
        }),
        Trial::test("go trap: cgo silences it, which package net brings", || {
            deadlock_is_silent(bench, "with_net", &[])
        }),
        Trial::test("go trap: one that listens silences it", || {
            one_that_listens_is_enough(bench)
        }),
        Trial::test("go trap: synctest waits for a mutex", || {
            synctest_waits(bench, 66, "sync.Mutex.Lock")
        }),
        Trial::test("go trap: synctest waits for a read lock", || {
            synctest_waits(bench, 68, "sync.RWMutex.RLock")
        }),
        Trial::test(
            "go trap: the leak profile misses a captured variable",
            || a_captured_variable(bench),
        ),
        Trial::test("go trap: a -race program waits at its end", || {
            race_waits_at_the_end(bench)
        }),
        Trial::test("go trap: the leak profile is an experiment", || {
            no_profile(bench)
        }),
        Trial::test("go trap: go test runs a part of vet", || {
            a_part_of_vet(bench)
        }),
        Trial::test("go Goleak: at the end of all tests", || {
            goleak_looks_at_the_end(bench)
        }),
        Trial::test("go runtime: two write to a map", || {
            two_write_to_a_map(bench)
        }),
    ]);
    trials
}

fn tools(wrong: &Wrong) -> &'static [GoTool] {
    CATEGORIES[usize::from(wrong.id) - 1].go
}

fn tool(test: Test) -> GoTool {
    match test {
        Test::Synctest => GoTool::Synctest,
        Test::Goleak => GoTool::Goleak,
        Test::LeakProfile => GoTool::LeakProfile,
    }
}

/// A pair about panics panics as it is, too.
fn panics(wrong: &Wrong) -> bool {
    wrong.case.entry.name() == "goroutines/panics"
}

/// Whether its main function returns.
fn ends(wrong: &Wrong) -> bool {
    match wrong.case.what_if.becomes {
        Becomes::Ends { says, .. } => says != DEADLOCK,
        Becomes::WaitsForEver { .. } | Becomes::PanicsAndWaits { .. } => false,
        _ => true,
    }
}

/// The tool's own words, where it notices something.
fn noticed(test: Test, output: &Output) -> bool {
    let (stdout, stderr) = texts(output);
    match test {
        Test::Synctest => output.end == End::Exit(2) && stderr.starts_with("panic: deadlock: "),
        Test::Goleak => output.end == End::Exit(1) && stdout.contains(LEFT),
        Test::LeakProfile => output.end == End::Exit(1) && stdout.lines().any(is_leaked),
    }
}

/// With this goleak begins.
const LEFT: &str = "found unexpected goroutines:\n[Goroutine ";

/// `goroutine 8 [chan send (leaked)]:`
fn is_leaked(line: &str) -> bool {
    line.starts_with("goroutine ") && line.ends_with(" (leaked)]:")
}

fn texts(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}

fn all(output: &Output) -> String {
    let (stdout, stderr) = texts(output);
    format!("{}:\n{stdout}{stderr}", output.end)
}

fn of_wrong(bench: &GoBench, wrong: &Wrong, test: Test) -> Result<(), Failed> {
    let beside = BESIDE
        .iter()
        .any(|(id, by, _)| (*id, *by) == (wrong.id, test));
    // That vet refuses a program says nothing of its run.
    let is_run = !matches!(wrong.case.what_if.becomes, Becomes::Refused { .. });
    let expected = beside || is_run && tools(wrong).contains(&tool(test));
    // What a bubble does not notice hangs in it.
    let limit = match test {
        Test::Synctest if !expected => "1s",
        _ => "15s",
    };
    let output = bench.test(test, &wrong.name, ends(wrong), limit)?;
    match (noticed(test, &output), expected) {
        (true, true) | (false, false) => Ok(()),
        (seen, _) => Err(format!(
            "{} is{} noticed, which rust/categories.rs denies: {}",
            wrong.id,
            if seen { "" } else { " not" },
            all(&output)
        )
        .into()),
    }
}

fn of_right(bench: &GoBench, wrong: &Wrong, test: Test) -> Result<(), Failed> {
    let output = bench.test(test, &wrong.right(), true, "15s")?;
    match output.end == End::Exit(0) && texts(&output).0.ends_with("PASS\n") {
        true => Ok(()),
        false => Err(format!("it is not silent: {}", all(&output)).into()),
    }
}

/// What vet or staticcheck says of the kinds that it is said to notice,
/// and of none else.
fn by_line(bench: &GoBench, tool: GoTool) -> Result<(), Failed> {
    let mut packages: BTreeSet<String> = BTreeSet::new();
    let folder = |name: &str| format!("programs/{name}");
    for wrong in &bench.wrong {
        packages.extend([folder(&wrong.name), folder(&wrong.right())]);
    }
    let packages: Vec<String> = packages.into_iter().collect();
    let findings: Findings = match tool {
        GoTool::Vet => go_tools::vet(&bench.go, &bench.module, &packages)?
            .into_iter()
            .map(|(name, found)| (name.trim_start_matches("watch/").to_owned(), found))
            .collect(),
        _ => match go_tools::staticcheck(&bench.go, &bench.module, &packages) {
            Some(findings) => findings,
            None if std::env::var_os("CI").is_some() => {
                return Err("staticcheck cannot be had".into());
            }
            None => {
                eprintln!("staticcheck cannot be had: not run");
                return Ok(());
            }
        },
    };
    let mut noticed = BTreeSet::new();
    for (name, found) in &findings {
        let wrong = bench
            .wrong
            .iter()
            .find(|wrong| folder(&wrong.name) == *name);
        for finding in found {
            match wrong.filter(|wrong| tools(wrong).contains(&tool)) {
                Some(wrong) => {
                    noticed.insert(wrong.id);
                }
                None => {
                    return Err(format!("it says of {name}: {finding:?}").into());
                }
            }
        }
    }
    // A kind that is refused in part has a mistake which it notices.
    let said = bench.wrong.iter().filter(|wrong| {
        tools(wrong).contains(&tool) && !CATEGORIES[usize::from(wrong.id) - 1].is_refused()
    });
    let said: BTreeSet<u8> = said.map(|wrong| wrong.id).collect();
    match noticed.is_superset(&said) {
        true => Ok(()),
        false => Err(format!("it notices {noticed:?}, and not {said:?}").into()),
    }
}

/// It ends as the plain one does, and nobody says anything.
fn race_is_silent(bench: &GoBench, wrong: &Wrong) -> Result<(), Failed> {
    for threads in ["1", "2"] {
        let mut command = bench.command("race");
        command
            .arg(&wrong.name)
            .env("GORACE", "atexit_sleep_ms=0")
            .env("GOMAXPROCS", threads);
        let output = started(&mut command)?;
        if output.end != End::Exit(0) || !output.stderr.is_empty() {
            return Err(format!("the race detector is not silent: {}", all(&output)).into());
        }
    }
    Ok(())
}

/// The two locks in two orders.
fn two_locks(bench: &GoBench) -> &Wrong {
    of_kind(bench, 66)
}

fn of_kind(bench: &GoBench, id: u8) -> &Wrong {
    let found = bench.wrong.iter().find(|wrong| wrong.id == id);
    found.expect("a what-if shows it")
}

fn deadlock_is_reported(bench: &GoBench) -> Result<(), Failed> {
    let output = started(bench.command("plain").arg(&two_locks(bench).name))?;
    match output.end == End::Exit(2) && texts(&output).1.starts_with(DEADLOCK) {
        true => Ok(()),
        false => Err(all(&output).into()),
    }
}

/// All goroutines wait, which is proven from their states, and the
/// runtime says nothing.
fn deadlock_is_silent(bench: &GoBench, binary: &str, more: &[&str]) -> Result<(), Failed> {
    let name = &two_locks(bench).name;
    let source = bench.module.source.join(format!("programs/{name}/main.go"));
    let mut command = vec![bench.module.programs.join(binary).display().to_string()];
    command.push(name.clone());
    command.extend(more.iter().map(|word| (*word).to_owned()));
    let outcome = outcome::run(&Run {
        command,
        variables: Vec::new(),
        half: Half::Go,
        limit: Duration::from_secs(20),
        asked: Some(source),
    })?;
    match outcome.end {
        Ended::WaitsForEver(_) if outcome.stderr.is_empty() => Ok(()),
        end => Err(format!("{end:?}:\n{}", outcome.stderr).into()),
    }
}

/// The others wait for ever, and one waits for a connection.
fn one_that_listens_is_enough(bench: &GoBench) -> Result<(), Failed> {
    let mut command = bench.command("plain");
    command.args([&two_locks(bench).name, "listen"]);
    let limits = Limits {
        time: Duration::from_secs(1),
        output: OUTPUT,
    };
    let output = run(&mut command, limits).map_err(|error| error.to_string())?;
    match matches!(output.end, End::TimedOut(_)) && output.stderr.is_empty() {
        true => Ok(()),
        false => Err(all(&output).into()),
    }
}

/// In its bubble, the program hangs until the test's time is over.
/// Waiting for a lock is not durable there, as waiting for a channel is.
fn synctest_waits(bench: &GoBench, id: u8, call: &str) -> Result<(), Failed> {
    let mut command = bench.command("bench");
    command
        .args(["-test.run=^TestSynctest$", "-test.timeout=1s"])
        .env("GOTRACEBACK", "all")
        .env("PROGRAM", &of_kind(bench, id).name);
    let output = started(&mut command)?;
    let (stdout, stderr) = texts(&output);
    let said = stdout + &stderr;
    let hangs = said.contains("panic: test timed out after 1s");
    let waits = format!("[{call}, synctest bubble");
    match hangs && said.contains(&waits) && !said.contains("panic: deadlock") {
        true => Ok(()),
        false => Err(all(&output).into()),
    }
}

/// Without the experiment there is no such profile.
fn no_profile(bench: &GoBench) -> Result<(), Failed> {
    let output = started(bench.command("plain").args(["computed", "profile"]))?;
    match texts(&output).0.as_str() {
        "false\n" => Ok(()),
        _ => Err(all(&output).into()),
    }
}

/// All tests pass, and then goleak looks.
fn goleak_looks_at_the_end(bench: &GoBench) -> Result<(), Failed> {
    let run = |program: &str| started(bench.command("verified").env("PROGRAM", program));
    let (leaks, right) = (run("captured")?, run(&two_locks(bench).right())?);
    let words = "goleak: Errors on successful test run: found unexpected goroutines:";
    if leaks.end != End::Exit(1) || !texts(&leaks).1.contains(words) {
        return Err(all(&leaks).into());
    }
    match right.end == End::Exit(0) && texts(&right).1.is_empty() {
        true => Ok(()),
        false => Err(all(&right).into()),
    }
}

/// What vet says of a lock that is copied, of a cancel function that is
/// thrown away and of an `Add` inside, `go test` does not say.
fn a_part_of_vet(bench: &GoBench) -> Result<(), Failed> {
    let said = |args: &[&str]| bench.run_go(args, &[]).err().unwrap_or_default();
    let vet = said(&["vet", "./unvetted"]);
    for words in [
        "copies lock value",
        "should be called",
        "WaitGroup.Add called",
    ] {
        if !vet.contains(words) {
            return Err(format!("vet does not say {words:?}: {vet}").into());
        }
    }
    let unvetted = said(&["test", "-count=1", "./unvetted"]);
    if !unvetted.is_empty() {
        return Err(format!("go test says it too: {unvetted}").into());
    }
    let vetted = said(&["test", "-count=1", "./vetted"]);
    match vetted.contains("of wrong type string") {
        true => Ok(()),
        false => Err(format!("go test does not vet: {vetted}").into()),
    }
}

/// It goes on until they meet.
fn two_write_to_a_map(bench: &GoBench) -> Result<(), Failed> {
    let mut command = bench.command("plain");
    let output = started(command.arg("two_write").env("GOMAXPROCS", "2"))?;
    let words = "fatal error: concurrent map writes\n";
    match output.end == End::Exit(2) && texts(&output).1.starts_with(words) {
        true => Ok(()),
        false => Err(all(&output).into()),
    }
}

fn a_captured_variable(bench: &GoBench) -> Result<(), Failed> {
    let profile = |program| bench.test(Test::LeakProfile, program, false, "15s");
    let (captured, computed) = (profile("captured")?, profile("computed")?);
    if !noticed(Test::LeakProfile, &computed) {
        return Err(format!("it misses the other, too: {}", all(&computed)).into());
    }
    if noticed(Test::LeakProfile, &captured) {
        return Err("the leak profile sees it: say so in docs/watching.md".into());
    }
    // Both leak.
    for program in ["captured", "computed"] {
        let goleak = bench.test(Test::Goleak, program, false, "15s")?;
        if !noticed(Test::Goleak, &goleak) {
            return Err(format!("{program} does not leak: {}", all(&goleak)).into());
        }
    }
    Ok(())
}

/// A second, unless it is told not to.
fn race_waits_at_the_end(bench: &GoBench) -> Result<(), Failed> {
    let takes = |option: Option<&str>| -> Result<Duration, String> {
        let mut command = bench.command("race");
        command.arg("computed");
        command.envs(option.map(|option| ("GORACE", option)));
        let started_at = Instant::now();
        started(&mut command)?;
        Ok(started_at.elapsed())
    };
    let usual = takes(None)?;
    if usual < Duration::from_secs(1) {
        return Err(format!("it ends after {usual:?}").into());
    }
    // The shortest of several: the machine may be busy.
    let mut shortest = Duration::MAX;
    for _ in 0..5 {
        shortest = shortest.min(takes(Some("atexit_sleep_ms=0"))?);
    }
    match shortest < Duration::from_secs(1) {
        true => Ok(()),
        false => Err(format!("without the wait it takes {shortest:?}").into()),
    }
}
