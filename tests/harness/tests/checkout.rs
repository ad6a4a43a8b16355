//! A copy of a checkout, with what is built in it, is compared for
//! itself: in a folder with spaces and an umlaut in its name.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use harness::paths;

const PAIR: &str = "channels/worker_pool";

/// Not part of a checkout, or too much to copy.
const LEFT_OUT: [&str; 3] = [".git", ".tools", "target"];

/// A copy of this checkout, with the dates of its files.
fn copy(name: &str) -> PathBuf {
    make(paths::root(), &["target/make/compare"], &[]).expect("it is built");
    let copy = paths::scratch().join("a bü c").join(name);
    let _ = fs::remove_dir_all(&copy);
    fs::create_dir_all(copy.join("target")).unwrap();
    for entry in fs::read_dir(paths::root()).unwrap() {
        let entry = entry.unwrap();
        if !LEFT_OUT.iter().any(|name| entry.file_name() == *name) {
            cp(&entry.path(), &copy);
        }
    }
    cp(&paths::root().join("target/make"), &copy.join("target"));
    copy
}

fn cp(from: &Path, into: &Path) {
    let status = Command::new("cp").arg("-pR").args([from, into]).status();
    assert!(status.unwrap().success(), "cp {from:?} {into:?}");
}

/// Calls make; what it says when it fails.
fn make(folder: &Path, args: &[&str], variables: &[(&str, &str)]) -> Result<(), String> {
    let output = Command::new("make")
        .arg("--no-print-directory")
        .args(args)
        .current_dir(folder)
        // The test itself may have been started by make, or by cargo.
        .env_remove("MAKEFLAGS")
        .env_remove("MAKELEVEL")
        .env_remove("PAIR")
        .env_remove("GO_TO_RUST_BUILT_AGAIN")
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
fn a_name_that_no_pair_has() {
    let copy = copy("names");
    let said = |part: &str| make(&copy, &["compare", &format!("PAIR={part}")], &[]).unwrap_err();
    assert!(said("worker_pol").contains("the nearest is \"channels/worker_pool\""));
    let folder = copy.join("go/locks/not_entered");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("main.go"), "").unwrap();
    let said = said("locks/not_entered");
    let sentence =
        "go/locks/not_entered/main.go is there, but rust/locks/mod.rs has no entry for it";
    assert!(said.contains(sentence), "{said}");
}
