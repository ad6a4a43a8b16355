//! What rustc says to the mistakes, in two layers: the exact text, on
//! the pinned toolchain; and on any toolchain what each case announces
//! in its first lines.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::thread;

use harness::paths;
use mistakes::cases::{self, Case};
use mistakes::rustc::{Rustc, pinned_version};
use mistakes::{advice, contract, fixed};
use pretty_assertions::StrComparison;

#[test]
fn every_case_is_refused_for_the_reason_that_it_announces() {
    for_every_case(contract::check);
}

#[test]
fn without_its_racy_lines_every_case_compiles() {
    let rustc = Rustc::of(None).unwrap();
    if let Err(why) = contract::check_mended(&rustc) {
        panic!("{why}");
    }
}

#[test]
fn the_advice_of_the_compiler_leads_where_the_case_says() {
    for_every_case(advice::check);
}

#[test]
fn every_accepted_form_compiles_and_prints_what_it_says() {
    let rustc = Rustc::of(None).unwrap();
    let cases: Vec<Case> = cases::all().collect();
    let wrong: Vec<String> = fixed::check(&cases, &rustc)
        .unwrap()
        .into_iter()
        .map(|(case, why)| format!("{}\n{why}", paths::shown(&case.fixed())))
        .collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n\n"));
}

/// Calls `check` with every case, as many at a time as there are cores,
/// and fails with what is wrong in all of them.
fn for_every_case(check: fn(&Case, &Rustc) -> Result<(), String>) {
    let rustc = Rustc::of(None).unwrap();
    let rest = Mutex::new(cases::all());
    let wrong = Mutex::new(Vec::new());
    let next = || rest.lock().unwrap().next();
    thread::scope(|s| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            s.spawn(|| {
                while let Some(case) = next() {
                    if let Err(why) = check(&case, &rustc) {
                        wrong
                            .lock()
                            .unwrap()
                            .push(format!("{}\n{why}", case.title()));
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(
        wrong.is_empty(),
        "{} cases:\n\n{}\n",
        wrong.len(),
        wrong.join("\n\n")
    );
}

#[test]
fn every_file_has_its_entry_and_every_entry_its_files() {
    let mut files = BTreeSet::new();
    for chapter in folders(&paths::root().join("ui")) {
        for pair in folders(&chapter) {
            for file in fs::read_dir(pair).unwrap() {
                files.insert(file.unwrap().path());
            }
        }
    }
    let named: BTreeSet<PathBuf> = cases::all()
        .flat_map(|case| [case.rust(), case.stderr()])
        .collect();
    // The accepted forms are still being written.
    let fixed: BTreeSet<PathBuf> = cases::all().map(|case| case.fixed()).collect();
    let orphans: Vec<_> = files
        .difference(&named)
        .filter(|file| !fixed.contains(*file))
        .map(|file| paths::shown(file) + " has no entry in the catalogue")
        .collect();
    let missing: Vec<_> = named
        .difference(&files)
        .map(|file| paths::shown(file) + " is named by the catalogue and is not there")
        .collect();
    let wrong = [orphans, missing].concat();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries.filter(|path| path.is_dir()).collect()
}

#[test]
fn every_message_is_the_pinned_one_to_the_letter() {
    let rustc = rustc_version();
    let pinned = pinned_version();
    if rustc != pinned {
        eprintln!(
            "the messages are pinned for rustc {pinned}; this is {rustc}, so their words are not compared"
        );
        return;
    }
    let output = trybuild();
    if output.status.success() {
        print!("{}", String::from_utf8_lossy(&output.stdout));
        return;
    }
    // Which pages it is about comes first, then trybuild's diffs.
    let said = without_colours(&String::from_utf8_lossy(&output.stderr));
    let pages: Vec<String> = cases::all()
        .filter(|case| failed(&said, &format!("{}.rs", case.name())))
        .map(|case| case.title())
        .collect();
    panic!(
        "what rustc says differs from the pinned text of\n\n{}\n\n{}",
        pages.join("\n"),
        diffs(&said)
    );
}

/// What trybuild says, with a diff in the place of every two whole
/// texts, and without the cases that are well.
fn diffs(said: &str) -> String {
    let mut text = String::new();
    let mut parts = said.split(RULE);
    while let Some(part) = parts.next() {
        let lines = part.lines().filter(|line| !line.ends_with(" ... ok"));
        match part.trim_end().strip_suffix("EXPECTED:") {
            Some(_) => {
                let pinned = parts.next().unwrap_or_default();
                let _actual_output = parts.next();
                let now = parts.next().unwrap_or_default();
                text.extend(
                    lines
                        .filter(|line| *line != "EXPECTED:")
                        .flat_map(|line| [line, "\n"]),
                );
                text += &StrComparison::new(pinned.trim(), now.trim()).to_string();
            }
            None => text.extend(lines.flat_map(|line| [line, "\n"])),
        }
    }
    text
}

/// Between trybuild's texts.
const RULE: &str = "┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈";

/// Whether trybuild reports something else than `ok` for a file.
fn failed(said: &str, file: &str) -> bool {
    said.lines()
        .any(|line| line.starts_with(&format!("test {file} ")) && !line.ends_with("ok"))
}

fn without_colours(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        text + part.split_once('m').map_or(part, |(_, rest)| rest)
    })
}

/// trybuild has to find a compiler that does not see the source of std:
/// where that is installed, rustc quotes it in its messages. The flag
/// goes through the environment, which a test must not change for
/// itself; so the test starts itself again, as `trybuild_in_a_child`.
fn trybuild() -> std::process::Output {
    let sysroot = sysroot_without_source();
    let host = command_output("rustc", &["-vV"]);
    let host = host
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .unwrap();
    let variable = format!(
        "CARGO_TARGET_{}_RUSTFLAGS",
        host.replace('-', "_").to_uppercase()
    );
    Command::new(env::current_exe().unwrap())
        .args(["--exact", "trybuild_in_a_child", "--ignored", "--nocapture"])
        .env(variable, format!("--sysroot {}", sysroot.display()))
        // This one would override all of trybuild's own flags.
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("RUST_BACKTRACE", "0")
        .output()
        .unwrap()
}

#[test]
#[ignore = "started by every_message_is_the_pinned_one_to_the_letter"]
fn trybuild_in_a_child() {
    // Only compile_fail: with one `pass`, trybuild goes through the
    // cases one by one.
    trybuild::TestCases::new().compile_fail("*/*/*.rs");
}

/// A folder with the toolchain's compiled libraries and no source.
fn sysroot_without_source() -> PathBuf {
    let sysroot = command_output("rustc", &["--print", "sysroot"]);
    let rustlib = Path::new(sysroot.trim()).join("lib/rustlib");
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sysroot");
    let _ = fs::remove_dir_all(&copy);
    fs::create_dir_all(copy.join("lib/rustlib")).unwrap();
    for entry in fs::read_dir(rustlib).unwrap() {
        let entry = entry.unwrap();
        if entry.path().join("lib").is_dir() {
            let link = copy.join("lib/rustlib").join(entry.file_name());
            std::os::unix::fs::symlink(entry.path(), link).unwrap();
        }
    }
    copy
}

fn rustc_version() -> String {
    command_output("rustc", &["--version"])
        .split(' ')
        .nth(1)
        .unwrap()
        .to_owned()
}

fn command_output(command: &str, args: &[&str]) -> String {
    let output = Command::new(command)
        .args(args)
        .current_dir(paths::root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{command}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}
