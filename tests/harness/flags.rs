//! What is asked for in the environment.

use std::env;
use std::ffi::OsStr;

/// Whether the variable asks for it: `BLESS=1` does; `BLESS=0`, an
/// empty one and none do not.
///
/// # Errors
///
/// For all else, in one sentence: it is not for us to guess.
pub fn flag(name: &str) -> Result<bool, String> {
    meaning(name, env::var_os(name).as_deref())
}

/// What a value of the variable means.
///
/// # Errors
///
/// As for [`flag`].
pub fn meaning(name: &str, value: Option<&OsStr>) -> Result<bool, String> {
    match value.map(OsStr::as_encoded_bytes) {
        None | Some(b"" | b"0") => Ok(false),
        Some(b"1") => Ok(true),
        Some(_) => Err(format!(
            "{name} is 1 (do it) or 0 (do not), not {:?}",
            value.unwrap_or_default()
        )),
    }
}
