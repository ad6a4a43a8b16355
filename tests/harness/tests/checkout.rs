//! A copy of a checkout, with what is built in it, is compared for
//! itself: in a folder with spaces and an umlaut in its name.

use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use harness::paths;
use nix::errno::Errno;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

const PAIR: &str = "channels/worker_pool";

/// Not part of a checkout, or too much to copy.
const LEFT_OUT: [&str; 3] = [".git", ".tools", "target"];

/// A copy of this checkout, with the dates of its files.
fn copy(name: &str) -> PathBuf {
    static BUILT: OnceLock<()> = OnceLock::new();
    BUILT.get_or_init(|| {
        make(paths::root(), &["target/make/compare"], &[]).expect("it is built");
    });
    let copy = paths::scratch().join("a bü c").join(name);
    let _ = fs::remove_dir_all(&copy);
    fs::create_dir_all(copy.join("target/make")).unwrap();
    for entry in fs::read_dir(paths::root()).unwrap() {
        let entry = entry.unwrap();
        if !LEFT_OUT.iter().any(|name| entry.file_name() == *name) {
            cp(&entry.path(), &copy);
        }
    }
    for program in ["target/make/compare", "target/make/go-to-rust"] {
        cp(&paths::root().join(program), &copy.join("target/make"));
    }
    copy
}

fn cp(from: &Path, into: &Path) {
    let status = Command::new("cp").arg("-pR").args([from, into]).status();
    assert!(status.unwrap().success(), "cp {from:?} {into:?}");
}

fn command(folder: &Path, args: &[&str]) -> Command {
    let mut make = Command::new("make");
    make.arg("--no-print-directory")
        .args(args)
        .current_dir(folder)
        // The test itself may have been started by make.
        .env_remove("MAKEFLAGS")
        .env_remove("MAKELEVEL")
        .env_remove("PAIR");
    make
}

/// Calls make; what it says when it fails.
fn make(folder: &Path, args: &[&str], variables: &[(&str, &str)]) -> Result<(), String> {
    let output = command(folder, args)
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    match output.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8(said).unwrap()),
    }
}

fn compare(folder: &Path, variables: &[(&str, &str)]) -> Result<(), String> {
    make(folder, &["compare", &format!("PAIR={PAIR}")], variables)
}

/// Writes the file anew with `from` replaced, and gives it a date that
/// is older than all that is built.
fn edit(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{text}");
    fs::write(file, text.replacen(from, to, 1)).unwrap();
    let status = Command::new("touch")
        .args(["-t", "200101010000"])
        .arg(file)
        .status();
    assert!(status.unwrap().success());
}

#[test]
fn a_changed_go_program_in_a_copy() {
    let copy = copy("go");
    assert_eq!(compare(&copy, &[]), Ok(()));
    edit(
        &copy.join(format!("go/{PAIR}/main.go")),
        "Println(",
        "Print(",
    );
    let said = compare(&copy, &[]).unwrap_err();
    assert!(
        said.contains("test channels/worker_pool          ... FAILED"),
        "{said}"
    );
    assert!(said.contains("the Go half differs"), "{said}");
    assert_eq!(compare(paths::root(), &[]), Ok(()));
}

#[test]
fn a_changed_rust_program_with_an_old_date() {
    let copy = copy("rust");
    let file = format!("rust/{PAIR}.rs");
    edit(&copy.join(&file), "println!(", "print!(");
    // The folder of a file that was moved has a new date, and then make
    // asks cargo. Here only the program can notice.
    let again = [("GO_TO_RUST_BUILT_AGAIN", "1")];
    let said = compare(&copy, &again).unwrap_err();
    let sentence = format!("{file} says something else than when this program was built");
    assert!(said.contains(&sentence), "{said}");
}

#[test]
fn what_the_environment_asks_for() {
    let copy = copy("flags");
    let pinned = copy.join(format!("tests/expected/{PAIR}.txt"));
    let right = fs::read_to_string(&pinned).unwrap();
    fs::write(&pinned, "another text\n").unwrap();
    for value in ["0", "", "yes"] {
        let said = compare(&copy, &[("BLESS", value)]).unwrap_err();
        let sentence = "BLESS is 1 (do it) or 0 (do not), not \"yes\"";
        assert_eq!(said.contains(sentence), value == "yes", "{said}");
        assert_eq!(fs::read_to_string(&pinned).unwrap(), "another text\n");
    }
    assert_eq!(compare(&copy, &[("BLESS", "1")]), Ok(()));
    assert_eq!(fs::read_to_string(&pinned).unwrap(), right);
}

#[test]
fn settings_that_would_change_what_is_built() {
    let copy = copy("settings");
    let output = Command::new(copy.join("target/make/compare"))
        .arg(PAIR)
        .current_dir(&copy)
        .envs([
            ("CARGO_TARGET_DIR", "/no/such/folder"),
            ("CGO_ENABLED", "7"),
            ("GOARCH", "wasm"),
            ("GOEXPERIMENT", "no_such_experiment"),
            ("GOFLAGS", "-no-such-flag"),
            ("GOOS", "plan9"),
            ("GOROOT", "/no/such/folder"),
            ("GOTOOLCHAIN", "go1.2"),
            ("GOWORK", "/no/such/file"),
        ])
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
}

/// A Go half that notes its number in the file `note` and hangs.
const HANGS: &str = "package main

import (
	\"fmt\"
	\"os\"
	\"time\"
)

func main() {
	os.WriteFile(\"note.new\", fmt.Append(nil, os.Getpid()), 0o644)
	os.Rename(\"note.new\", \"note\")
	time.Sleep(time.Hour)
}
";

/// make passes the first on; of the second only Linux tells us.
const SIGNALS: &[Signal] = match cfg!(target_os = "linux") {
    true => &[Signal::SIGTERM, Signal::SIGKILL],
    false => &[Signal::SIGTERM],
};

#[test]
fn a_signal_to_make_alone() {
    let copy = copy("signal");
    fs::write(copy.join(format!("go/{PAIR}/main.go")), HANGS).unwrap();
    let [note, said] = ["note", "said"].map(|name| copy.join(name));
    for signal in SIGNALS {
        let _ = fs::remove_file(&note);
        let mut make = command(&copy, &["compare", &format!("PAIR={PAIR}")])
            .stdout(Stdio::null())
            .stderr(fs::File::create(&said).unwrap())
            .process_group(0)
            .spawn()
            .unwrap();
        let program = wait_for(|| fs::read_to_string(&note).ok());
        let program = Pid::from_raw(program.parse().unwrap());
        assert_eq!(kill(program, None), Ok(()), "it runs");
        kill(Pid::from_raw(make.id().cast_signed()), *signal).unwrap();
        make.wait().unwrap();
        // Not by the limit of its time.
        let interrupted = || fs::read_to_string(&said).unwrap().contains("interrupted: ");
        wait_for(|| interrupted().then_some(()));
        wait_for(|| (kill(program, None) == Err(Errno::ESRCH)).then_some(()));
    }
}

fn wait_for<T>(mut what: impl FnMut() -> Option<T>) -> T {
    let patience = Instant::now() + Duration::from_secs(60);
    loop {
        if let Some(found) = what() {
            return found;
        }
        assert!(Instant::now() < patience, "waited in vain");
        thread::yield_now();
    }
}

#[test]
fn a_go_that_does_not_work() {
    let copy = copy("no_go");
    let tools = copy.join("tools");
    fs::create_dir_all(&tools).unwrap();
    let go = tools.join("go");
    fs::write(&go, "#!/bin/sh\necho its own words >&2; exit 1\n").unwrap();
    let executable = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    fs::set_permissions(&go, executable).unwrap();
    let output = Command::new(copy.join("target/make/compare"))
        .arg(PAIR)
        .current_dir(&copy)
        .env("PATH", tools)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("its own words"), "{said}");
    assert!(!copy.join(".tools").exists(), "none is fetched");
}

#[test]
fn what_make_is_given_is_not_executed() {
    let copy = copy("quotes");
    for part in [
        "$(shell touch oops)",
        "$(touch oops)",
        "`touch oops`",
        "(",
        "it's \"",
        "a\nb",
    ] {
        let said = make(&copy, &["compare", &format!("PAIR={part}")], &[]).unwrap_err();
        assert!(
            said.contains(&format!("no pair matches {part:?}")),
            "{said}"
        );
    }
    assert!(!copy.join("oops").exists());
}

#[test]
fn bless_with_no_name() {
    let said = make(&copy("bless"), &["bless"], &[]).unwrap_err();
    assert!(said.contains("ALL=1 pins everything anew"), "{said}");
}

#[test]
fn a_name_that_no_pair_has() {
    let copy = copy("names");
    let said = |part: &str| make(&copy, &["compare", &format!("PAIR={part}")], &[]).unwrap_err();
    assert!(said("worker_pol").contains("the nearest is \"channels/worker_pool\""));
    let folder = copy.join("go/locks/not_entered");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("main.go"), "").unwrap();
    let said = said("locks/not_entered");
    let sentence = "go/locks/not_entered/main.go is there, but rust/locks/mod.rs does not list it";
    assert!(said.contains(sentence), "{said}");
}
