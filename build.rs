//! Notes what the sources of the library say when they are compiled, so
//! that a program can tell whether it is built from those in its
//! checkout. When this runs, cargo compiles the library anew.

#[path = "tests/harness/digest.rs"]
mod digest;

use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let mut files = Vec::new();
    sources(Path::new("rust"), &mut files);
    files.sort();
    let mut list = String::from("&[\n");
    for file in &files {
        let digest = digest::of_file(file).expect("a source that can be read");
        list += &format!("    ({:?}, {digest}),\n", file.display().to_string());
    }
    list += "]\n";
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("sources.rs"), list).expect("cargo's folder can be written");
    // The folder with all below it, and what this program is made of.
    for watched in ["rust", "build.rs", "tests/harness/digest.rs"] {
        println!("cargo::rerun-if-changed={watched}");
    }
}

/// The Rust files of a folder.
fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("a folder of sources").path();
        if path.is_dir() {
            sources(&path, files);
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
}
