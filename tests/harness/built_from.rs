//! Whether a program is built from the sources of its checkout.
//!
//! cargo goes by dates. It takes a program for fresh when a source was
//! replaced by one with an older date, and when another checkout has
//! built into the same folder. So the build notes the content of the
//! sources, and whoever runs holds it against the files.

use std::fs::File;
use std::io;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::SystemTime;

use crate::digest;

/// Set for a program that was built again for this reason.
const AGAIN: &str = "GO_TO_RUST_BUILT_AGAIN";

/// The sources below `root` that are not what this program was built
/// from.
pub fn others(root: &Path) -> Vec<&'static str> {
    let same = |name: &str, digest| digest::of_file(&root.join(name)).is_ok_and(|d| d == digest);
    go_to_rust::SOURCES
        .iter()
        .filter(|(name, digest)| !same(name, *digest))
        .map(|&(name, _)| name)
        .collect()
}

/// Says in one sentence that the program is not built from `others`,
/// and gives them today's date, so that cargo builds them the next
/// time.
pub fn renew(root: &Path, others: &[&str]) -> String {
    for name in others {
        // One that is not there any more is noticed by cargo.
        let _ = set_now(&root.join(name));
    }
    let rest = match others.len() {
        0 | 1 => String::new(),
        n => format!(" and {} more", n - 1),
    };
    format!(
        "{}{rest} says something else than when this program was built",
        others.first().unwrap_or(&"nothing")
    )
}

fn set_now(file: &Path) -> io::Result<()> {
    File::options()
        .append(true)
        .open(file)?
        .set_modified(SystemTime::now())
}

/// Builds the test `name` again and goes on as that, with the same
/// arguments.
pub fn start_again(root: &Path, others: &[&str], name: &str) -> ExitCode {
    let why = renew(root, others);
    if std::env::var_os(AGAIN).is_some() {
        eprintln!("{why}, and cargo did not build it anew");
        return ExitCode::from(2);
    }
    eprintln!("{why}: building it again");
    let error = Command::new("cargo")
        .args(["test", "--locked", "--test", name, "--"])
        .args(std::env::args_os().skip(1).filter(|arg| arg != "--"))
        .current_dir(root)
        .env(AGAIN, "1")
        .exec();
    eprintln!("cargo: {error}");
    ExitCode::from(2)
}
