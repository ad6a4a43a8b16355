//! LeakSanitizer: what it tells of, and what it does not.

use std::collections::BTreeSet;

use go_to_rust::hazards::{HAZARDS, RustTool};
use harness::run::{End, Output};
use libtest_mimic::{Failed, Trial};
use watch::go_bench::started;
use watch::leaks::{Leaks, MORE, thread_sanitizer};

/// With this it begins.
const LEAKS: &str = "ERROR: LeakSanitizer: detected memory leaks";

/// It could not look: a debugger or a container keeps it from that.
const CANNOT: &str = "LeakSanitizer has encountered a fatal error";

/// All tests of LeakSanitizer.
pub(crate) fn trials(leaks: &'static Leaks) -> Vec<Trial> {
    let mut trials = Vec::new();
    let mut right = BTreeSet::new();
    for wrong in &leaks.wrong {
        let hazard = HAZARDS.iter().find(|hazard| hazard.id == wrong.id);
        let said = hazard.is_some_and(|hazard| hazard.tools.contains(&RustTool::LeakSanitizer));
        trials.push(Trial::test(
            format!("rust LeakSanitizer: {}", wrong.case.name()),
            move || told(leaks, &wrong.name, said),
        ));
        if right.insert(wrong.right()) {
            let name = format!("rust LeakSanitizer: {} as it is", wrong.case.entry.name());
            trials.push(Trial::test(name, || told(leaks, &wrong.right(), false)));
        }
    }
    for (name, tells, _) in MORE {
        let title = format!("rust LeakSanitizer: {name}");
        trials.push(Trial::test(title, move || told(leaks, name, tells)));
    }
    let title = "rust trap: ThreadSanitizer needs a std of its own";
    trials.push(Trial::test(title, refused));
    trials
}

fn refused() -> Result<(), Failed> {
    let said = thread_sanitizer()?;
    let words = "mixing `-Zsanitizer` will cause an ABI mismatch";
    match said.contains(words) && said.contains("in dependency `std`") {
        true => Ok(()),
        false => Err(format!("say so in docs/watching.md: {said}").into()),
    }
}

/// It tells of a leak or says nothing.
fn told(leaks: &Leaks, name: &str, expected: bool) -> Result<(), Failed> {
    let output = started(&mut leaks.command(name))?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if said.contains(CANNOT) && std::env::var_os("CI").is_none() {
        eprintln!("LeakSanitizer cannot look here: {said}");
        return Ok(());
    }
    let tells = output.end == End::Exit(23) && said.contains(LEAKS);
    match tells == expected && !said.contains(CANNOT) {
        true => Ok(()),
        false => Err(all(&output).into()),
    }
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
