//! The content of files as a number.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::io;
use std::path::Path;

/// A number that another content would not have.
///
/// # Errors
///
/// When the file cannot be read.
pub(crate) fn of_file(file: &Path) -> io::Result<u64> {
    fs::read(file).map(|bytes| of(&bytes))
}

/// The number of these bytes, for this compiler.
pub(crate) fn of(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    hasher.finish()
}
