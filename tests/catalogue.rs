//! The catalogue and the files say the same.

use harness::{paths, trees};

#[test]
fn every_file_has_its_entry_and_every_entry_its_files() {
    let problems = trees::problems(paths::root(), go_to_rust::catalogue());
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}
