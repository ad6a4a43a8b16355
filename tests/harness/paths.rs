//! Where things are in the repository.

use std::path::{Path, PathBuf};

/// The top of the checkout.
pub fn root() -> &'static Path {
    // The crate is two folders below it.
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors()
        .nth(2)
        .expect("the harness lies in tests/harness")
}

/// The Go module.
pub fn go_module() -> PathBuf {
    root().join("go")
}

/// The pinned text of a pair: `which` is empty for the text of both
/// sides, or `.go` or `.rust`.
pub fn expected(pair: &str, which: &str) -> PathBuf {
    root()
        .join("tests/expected")
        .join(format!("{pair}{which}.txt"))
}

/// The path as a reader at the top of the checkout would type it.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}
