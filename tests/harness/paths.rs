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

/// The folder of the pinned texts.
pub fn expected() -> PathBuf {
    root().join("tests/expected")
}

/// The path as a reader at the top of the checkout would type it.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}
