//! Where built programs and answers of compilers are kept, under names
//! that come from all that went into them.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use harness::paths;

/// A changed program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// `channels.worker_pool.1a2b3c4d5e6f7a8b`: the pair, and a number
    /// that comes from the text and from what builds it.
    pub name: String,
    /// Its text.
    pub text: String,
}

impl Program {
    /// Names a text. `by` says what builds it: versions and flags.
    pub fn new(pair: &str, text: String, by: &str) -> Program {
        let name = format!("{}.{}", pair.replace('/', "."), hash(&(&text, by)));
        Program { name, text }
    }
}

/// Sixteen digits.
pub fn hash(of: &impl Hash) -> String {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// The folder in which all of this lies.
pub fn folder() -> PathBuf {
    paths::root().join("target/what_ifs")
}

/// Waits until no other run uses a folder, for as long as the file that
/// comes back is open.
///
/// # Errors
///
/// When the folder cannot be written.
pub fn lock(folder: &Path) -> Result<fs::File, String> {
    let lock = || {
        fs::create_dir_all(folder)?;
        let file = fs::File::create(folder.join(".lock"))?;
        file.lock()?;
        Ok(file)
    };
    lock().map_err(|error: std::io::Error| format!("{}: {error}", folder.display()))
}

/// Writes a file, with its folder, unless it says so already.
///
/// # Errors
///
/// When it cannot be written.
pub fn write(file: &Path, text: &str) -> Result<(), String> {
    if fs::read_to_string(file).is_ok_and(|there| there == text) {
        return Ok(());
    }
    let folder = file.parent().expect("it lies in a folder");
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(file, text))
        .map_err(|error| format!("{}: {error}", file.display()))
}

/// Removes what is in a folder, but not these names.
///
/// # Errors
///
/// When that fails.
pub fn keep_only(folder: &Path, names: &dyn Fn(&str) -> bool) -> Result<(), String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries.flatten() {
        if entry.file_name().to_str().is_some_and(names) {
            continue;
        }
        let path = entry.path();
        let removed = match path.is_dir() {
            true => fs::remove_dir_all(&path),
            false => fs::remove_file(&path),
        };
        removed.map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}
