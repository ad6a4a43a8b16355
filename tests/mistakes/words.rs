//! What rustc says to the letter, as trybuild has it: without what
//! differs between two machines.
//!
//! trybuild writes it to files of ours and judges nothing, so that its
//! own hints do not reach a reader and nothing is left in `ui/`.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use harness::paths;
use pretty_assertions::StrComparison;

use crate::cases::Case;
use crate::rustc::Rustc;

/// In the environment of the child: the cases' files, a line each.
const FILES: &str = "MISTAKES_WORDS_OF";

/// What trybuild says of a case that compiles.
const COMPILES: &str = "Expected test case to fail to compile, but it succeeded.";

/// The files of the cases of which this process is to let trybuild
/// write the words; `None` where it is no child of [`of`].
pub fn asked() -> Option<Vec<String>> {
    let files = env::var(FILES).ok()?;
    Some(files.lines().map(str::to_owned).collect())
}

/// What rustc says of these cases, by their names. One that compiles
/// has no words, and nothing is asked of no case.
///
/// trybuild has to find a compiler that does not see the source of std:
/// where that is installed, rustc quotes it in its messages. The flag
/// goes through the environment, which a process must not change for
/// itself; so it starts itself again, and the child calls trybuild.
///
/// # Errors
///
/// When trybuild cannot do it.
pub fn of(cases: &[Case], rustc: &Rustc) -> Result<BTreeMap<String, String>, String> {
    if cases.is_empty() {
        return Ok(BTreeMap::new());
    }
    let wrong = |error: std::io::Error| error.to_string();
    let folder = rustc.scratch.join("words");
    let _ = fs::remove_dir_all(&folder);
    let file = |case: &Case, extension| folder.join(case.name()).with_extension(extension);
    for case in cases {
        let copy = file(case, "rs");
        fs::create_dir_all(copy.parent().expect("a folder")).map_err(wrong)?;
        fs::copy(case.rust(), &copy)
            .map_err(|error| format!("{}: {error}", paths::shown(&case.rust())))?;
    }
    let files: Vec<String> = cases.iter().map(|case| case.name() + ".rs").collect();
    let installed = rustc.toolchain.sysroot()?;
    let sysroot = sysroot_without_source(&installed, rustc).map_err(wrong)?;
    let output = Command::new(env::current_exe().map_err(wrong)?)
        .current_dir(&folder)
        .env(FILES, files.join("\n"))
        .env("TRYBUILD", "overwrite")
        // Whose crates they use, and where they are.
        .env("CARGO_MANIFEST_DIR", paths::root().join("ui"))
        .env(
            flags_variable(rustc.toolchain.host()?),
            format!("--sysroot {}", sysroot.display()),
        )
        // This one would override all of trybuild's own flags.
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("RUST_BACKTRACE", "0")
        .output()
        .map_err(wrong)?;
    let mut words = BTreeMap::new();
    for case in cases {
        if let Ok(text) = fs::read_to_string(file(case, "stderr")) {
            words.insert(case.name(), text);
        }
    }
    // It fails where a case compiles, which others notice too.
    let said = String::from_utf8_lossy(&output.stdout);
    if words.is_empty() && !said.contains(COMPILES) {
        let stderr = String::from_utf8_lossy(&output.stderr);
        return Err(format!("trybuild: {said}{stderr}"));
    }
    Ok(words)
}

/// Whether the pinned text of a case is what rustc says.
///
/// # Errors
///
/// How it differs, and what to do.
pub fn hold(case: &Case, words: Option<&String>) -> Result<(), String> {
    let Some(words) = words else {
        return Err("compiles, but must not".to_owned());
    };
    let file = paths::shown(&case.stderr());
    let bless = format!("make bless CASE={}", case.name());
    match fs::read_to_string(case.stderr()) {
        Ok(pinned) if pinned == *words => Ok(()),
        Ok(pinned) => Err(format!(
            "what rustc says is not what {file} has; if the new text (>) is right: {bless}\n\n{}",
            StrComparison::new(&pinned, words)
        )),
        Err(_) => Err(format!(
            "{file} is not there; what rustc says is pinned by: {bless}"
        )),
    }
}

fn flags_variable(host: &str) -> String {
    let host = host.replace('-', "_").to_uppercase();
    format!("CARGO_TARGET_{host}_RUSTFLAGS")
}

/// A folder with the toolchain's compiled libraries and no source.
fn sysroot_without_source(installed: &Path, rustc: &Rustc) -> std::io::Result<PathBuf> {
    let rustlib = installed.join("lib/rustlib");
    let copy = rustc.scratch.join("sysroot");
    let _ = fs::remove_dir_all(&copy);
    fs::create_dir_all(copy.join("lib/rustlib"))?;
    for entry in fs::read_dir(rustlib)? {
        let entry = entry?;
        if entry.path().join("lib").is_dir() {
            let link = copy.join("lib/rustlib").join(entry.file_name());
            symlink(entry.path(), link)?;
        }
    }
    without_spaces(copy)
}

/// cargo takes the variable apart at spaces, so a folder with one in
/// its name gets another name.
fn without_spaces(folder: PathBuf) -> std::io::Result<PathBuf> {
    if !folder.as_os_str().to_string_lossy().contains(' ') {
        return Ok(folder);
    }
    let mut hasher = DefaultHasher::new();
    folder.hash(&mut hasher);
    let link = env::temp_dir().join(format!("go-to-rust-sysroot-{:x}", hasher.finish()));
    match fs::read_link(&link) {
        Ok(there) if there == folder => {}
        _ => symlink(&folder, &link)?,
    }
    Ok(link)
}
