//! The catalogue and the files say the same.

use go_to_rust::conventions;
use harness::{paths, trees};

#[test]
fn every_file_has_its_entry_and_every_entry_its_files() {
    let problems = trees::problems(paths::root(), go_to_rust::catalogue());
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

/// Who looks a name up must find it said on the page. (The site is
/// not built where one is not.)
#[test]
fn every_page_says_the_names_that_lead_to_it() {
    let read = |path: String| std::fs::read_to_string(paths::root().join(path)).unwrap_or_default();
    let mut silent = Vec::new();
    for chapter in go_to_rust::catalogue() {
        for pair in chapter.pairs {
            let place = format!("{}/{}", chapter.name, pair.name);
            let go = read(format!("go/{place}/main.go"));
            let rust = read(format!("rust/{place}.rs"));
            for name in pair.go.iter().chain(pair.also) {
                if !conventions::say(&[&go, &rust], name) {
                    silent.push(format!(
                        "rust/{place}.rs never says {name}, under which it is found: say in its prose what it has to do with it, or take the name out"
                    ));
                }
            }
        }
    }
    assert!(silent.is_empty(), "\n{}\n", silent.join("\n"));
}
