//! Where things are in the checkout.
//!
//! It is found when a program runs, not when it is built: a checkout
//! may be copied or moved, with the programs in it.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::built_from;

/// The top of the checkout in which the program was started.
///
/// # Panics
///
/// Where there is none, or the program is not built from its sources.
pub fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        let root = checkout().unwrap_or_else(|why| panic!("{why}"));
        let others = built_from::others(&root);
        if !others.is_empty() {
            panic!("{}; run it again", built_from::renew(&root, &others));
        }
        root
    })
}

/// The checkout from the current folder upwards.
///
/// # Errors
///
/// Where there is none, in one sentence.
pub fn checkout() -> Result<PathBuf, String> {
    let here = env::current_dir().map_err(|error| format!("the current folder: {error}"))?;
    checkout_of(&here).map(Path::to_owned).ok_or_else(|| {
        format!(
            "{} is not in a checkout of go-to-rust (there is no rust/catalogue.rs above it)",
            here.display()
        )
    })
}

fn checkout_of(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|top| {
        ["Cargo.toml", "go/go.mod", "rust/catalogue.rs"]
            .iter()
            .all(|file| top.join(file).is_file())
    })
}

/// The folder of the pinned texts.
pub fn expected() -> PathBuf {
    root().join("tests/expected")
}

/// The program that runs the Rust half of a pair, given its name. It is
/// built with the one that asks, and lies beside it or above it.
///
/// # Errors
///
/// When it is not there, in one sentence.
pub fn rust_halves() -> Result<PathBuf, String> {
    let me = env::current_exe().map_err(|error| format!("the path of this program: {error}"))?;
    me.ancestors()
        .skip(1)
        .take(2)
        .map(|folder| folder.join("go-to-rust"))
        .find(|program| program.is_file())
        .ok_or_else(|| {
            format!(
                "there is no go-to-rust beside {}; `make clean` has both built anew",
                me.display()
            )
        })
}

/// A folder for what a test writes, in the folder into which cargo
/// builds; not below the checkout where CARGO_TARGET_DIR says so.
///
/// # Panics
///
/// When the program's own path cannot be had.
pub fn scratch() -> PathBuf {
    let me = env::current_exe().expect("the path of this program");
    // target/debug/deps/run-0123456789abcdef
    let target = me.ancestors().nth(3).expect("cargo's folder");
    target.join("tmp")
}

/// The path as a reader at the top of the checkout would type it.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}
