//! Which cases are as they were when they last passed.
//!
//! A case that passed leaves a stamp: a number made of all that its
//! result depends on. `make ui` looks only at those whose stamp is
//! another; `make test` looks at all of them and only leaves stamps.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use harness::paths;

use crate::cases::Case;
use crate::rustc::Toolchain;

/// What every result depends on: the crates of the cases, and the code
/// that holds them.
const COMMON: [&str; 12] = [
    "Cargo.lock",
    "rust-toolchain.toml",
    "rust/annotation",
    "rust/annotation.rs",
    "rust/conventions.rs",
    "tests/harness/live.rs",
    "tests/harness/paths.rs",
    "tests/harness/run.rs",
    "tests/harness/verdict.rs",
    "tests/mistakes",
    "tests/ui.rs",
    "ui/Cargo.toml",
];

/// The stamps of a checkout.
#[derive(Debug, Clone)]
pub struct Stamps {
    folder: PathBuf,
    common: u64,
}

impl Stamps {
    /// Reads what all results depend on.
    ///
    /// # Errors
    ///
    /// When a file cannot be read.
    pub fn of(toolchain: &Toolchain) -> Result<Stamps, String> {
        let mut hasher = DefaultHasher::new();
        toolchain.verbose_version.hash(&mut hasher);
        for name in COMMON {
            hash(&paths::root().join(name), &mut hasher)
                .map_err(|error| format!("{name}: {error}"))?;
        }
        Ok(Stamps {
            folder: toolchain.target.join("unchanged"),
            common: hasher.finish(),
        })
    }

    /// The number that stands for a case as it is now.
    pub fn now(&self, case: &Case) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.common.hash(&mut hasher);
        case.mistake.kind.hash(&mut hasher);
        for file in [case.rust(), case.stderr(), case.fixed(), case.go()] {
            fs::read(file).ok().hash(&mut hasher);
        }
        hasher.finish()
    }

    /// Whether the case has passed as it is now.
    pub fn passed(&self, case: &Case) -> bool {
        fs::read_to_string(self.file(case)).is_ok_and(|stamp| stamp == self.now(case).to_string())
    }

    /// Remembers that it has passed, as it was: `before` is its number
    /// from then.
    pub fn pass(&self, case: &Case, before: u64) {
        let file = self.file(case);
        if let Some(folder) = file.parent() {
            let _ = fs::create_dir_all(folder);
        }
        // Without the stamp, it is looked at again.
        let _ = fs::write(file, before.to_string());
    }

    fn file(&self, case: &Case) -> PathBuf {
        self.folder.join(case.name())
    }
}

/// A file, or all files of a folder in the order of their names.
fn hash(path: &Path, hasher: &mut DefaultHasher) -> std::io::Result<()> {
    if !path.is_dir() {
        path.hash(hasher);
        fs::read(path)?.hash(hasher);
        return Ok(());
    }
    let entries = fs::read_dir(path)?.collect::<Result<Vec<_>, _>>()?;
    let mut inner: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
    inner.sort();
    inner.iter().try_for_each(|path| hash(path, hasher))
}
