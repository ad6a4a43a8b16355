//! Notes what the sources say while they are compiled, so that a
//! program can tell whether it is built from those in its checkout.

#[path = "digest.rs"]
mod digest;

use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let root = Path::new("../..");
    let mut files = vec![root.join("tests/compare.rs")];
    for (folder, deep) in [("rust", true), ("tests/harness", false)] {
        sources(&root.join(folder), deep, &mut files);
    }
    files.sort();
    let mut list = String::from("&[\n");
    for file in &files {
        // Before the file is read: what is edited meanwhile is noticed.
        println!("cargo::rerun-if-changed={}", file.display());
        let digest = digest::of_file(file).expect("a source that can be read");
        let name = file.strip_prefix(root).expect("below the root");
        list += &format!("    ({:?}, {digest}),\n", name.display().to_string());
    }
    list += "]\n";
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("sources.rs"), list).expect("cargo's folder can be written");
}

/// The Rust files of a folder; cargo looks for new ones there.
fn sources(folder: &Path, deep: bool, files: &mut Vec<PathBuf>) {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("a folder of sources").path();
        if deep && path.is_dir() {
            sources(&path, deep, files);
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
}
