//! Where the programs are.

use std::path::{Path, PathBuf};

use harness::go::{Flavour, Go, Module, build};
use harness::paths;

/// The programs of both sides.
#[derive(Debug)]
pub struct Programs {
    /// All jobs in Go.
    pub go: PathBuf,
    /// The folder of the Rust programs.
    pub rust: PathBuf,
    /// `go1.26.8`.
    pub go_version: String,
}

impl Programs {
    /// Builds the Go program; those in Rust are built, in this folder.
    ///
    /// # Errors
    ///
    /// When there is no Go, or it does not build.
    pub fn beside(rust: &Path) -> Result<Programs, String> {
        let go = Go::find()?;
        let module = Module {
            source: paths::root().join("bench/go"),
            programs: paths::root().join("target/go-bench"),
        };
        let package = "jobs".to_owned();
        let built = build(&go, &module, Flavour::Plain, std::slice::from_ref(&package))?;
        let program = built[&package].clone()?;
        Ok(Programs {
            go: program,
            rust: rust.to_owned(),
            go_version: go.version,
        })
    }
}
