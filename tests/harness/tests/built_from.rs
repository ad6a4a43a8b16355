//! That a library notes the content from which it is really built,
//! whatever dates its sources have. cargo goes by dates: it may build a
//! changed file or not, but the note must then be true.

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};

use harness::paths;

/// A small package with our `build.rs`.
const MANIFEST: &str = "\
[package]
name = \"small\"
version = \"0.1.0\"
edition = \"2024\"

[lib]
path = \"rust/lib.rs\"

[[bin]]
name = \"small\"
path = \"main.rs\"

[workspace]
";

const LIB: &str = "\
pub const SOURCES: &[(&str, u64)] = include!(concat!(env!(\"OUT_DIR\"), \"/sources.rs\"));
pub mod value;
";

/// Says what it was built from, and what the library holds for that.
const MAIN: &str = "\
#[path = \"tests/harness/digest.rs\"]
mod digest;

fn main() {
    let now = digest::of_file(\"rust/value.rs\".as_ref()).unwrap();
    let noted = small::SOURCES.iter().find(|(name, _)| *name == \"rust/value.rs\");
    println!(\"{} {}\", small::value::VALUE, noted.unwrap().1 == now);
}
";

fn run(folder: &Path) -> String {
    let output = Command::new("cargo")
        .args(["run", "--quiet", "--offline"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn value(number: u8) -> String {
    format!("pub const VALUE: u8 = {number};\n")
}

fn old(file: &Path) {
    let long_ago = SystemTime::now() - Duration::from_secs(1_000_000_000);
    let file = File::options().append(true).open(file).unwrap();
    file.set_modified(long_ago).unwrap();
}

#[test]
fn what_is_noted_is_what_was_built() {
    let folder = paths::scratch().join("built_from");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("rust")).unwrap();
    fs::create_dir_all(folder.join("tests/harness")).unwrap();
    for file in ["build.rs", "tests/harness/digest.rs"] {
        fs::copy(paths::root().join(file), folder.join(file)).unwrap();
    }
    let file = folder.join("rust/value.rs");
    for (path, text) in [
        ("Cargo.toml", MANIFEST),
        ("rust/lib.rs", LIB),
        ("main.rs", MAIN),
    ] {
        fs::write(folder.join(path), text).unwrap();
    }
    fs::write(&file, value(1)).unwrap();
    assert_eq!(run(&folder), "1 true\n");

    // Written in its place, with an old date: cargo builds nothing.
    fs::write(&file, value(2)).unwrap();
    old(&file);
    assert_eq!(run(&folder), "1 false\n");

    // Moved there with an old date: the folder is newer.
    let beside = folder.join("value.bak");
    fs::write(&beside, value(3)).unwrap();
    old(&beside);
    fs::rename(beside, &file).unwrap();
    assert_eq!(run(&folder), "3 true\n");
}
