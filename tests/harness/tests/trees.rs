//! What the catalogue test must notice, in trees made for it.

use std::fs;
use std::path::PathBuf;

use go_to_rust::catalogue::{Chapter, Compare, PAIR, Pair, TASKS, Tasks};
use go_to_rust::what_if::{Unshown, WHAT_IF};
use harness::trees::{problems, step_numbers};

const GO: &str =
    "// Pair adds two numbers.\npackage main\n\nfunc main() {\n\t// 1. Add.\n\tclose(add)\n}\n";
const RUST: &str = "//! # Pair\n\npub fn main() {\n    // 1. Add.\n    thread::scope(add);\n}\n";

const ENTRY: Pair = Pair {
    name: "pair",
    go: &["close"],
    rust: &["std::thread::scope"],
    no_tasks: Some("it adds"),
    ..PAIR
};

/// A small tree that is right, for a test to spoil.
fn tree(name: &str) -> Tree {
    let root = harness::paths::scratch().join("trees").join(name);
    let _ = fs::remove_dir_all(&root);
    let tree = Tree { root, pair: ENTRY };
    tree.write("go/chapter/pair/main.go", GO);
    tree.write("rust/chapter/pair.rs", RUST);
    tree.write("rust/chapter/mod.rs", "//! # Chapter\n");
    tree.write("rust/chapter/entries/pair.rs", "");
    tree.write("tests/expected/chapter/pair.txt", "10\n");
    tree
}

struct Tree {
    root: PathBuf,
    pair: Pair,
}

impl Tree {
    fn write(&self, file: &str, text: &str) {
        let file = self.root.join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    fn replace(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.root.join(file)).unwrap();
        assert!(text.contains(from), "{file} has no {from:?}");
        self.write(file, &text.replace(from, to));
    }

    fn problems(&self) -> Vec<String> {
        let pair = Box::leak(Box::new(self.pair));
        let pairs = std::slice::from_ref(&*pair);
        problems(
            &self.root,
            &[Chapter {
                name: "chapter",
                no_tasks: None,
                pairs,
            }],
        )
    }

    /// The one problem that there is.
    fn problem(&self) -> String {
        let mut problems = self.problems();
        assert_eq!(problems.len(), 1, "{problems:#?}");
        problems.remove(0)
    }
}

#[test]
fn a_tree_that_is_right() {
    assert_eq!(tree("right").problems(), Vec::<String>::new());
}

#[test]
fn a_folder_with_a_typo() {
    let tree = tree("typo");
    fs::rename(
        tree.root.join("go/chapter/pair"),
        tree.root.join("go/chapter/piar"),
    )
    .unwrap();
    let problems = tree.problems();
    assert_eq!(problems.len(), 2, "{problems:#?}");
    assert_eq!(
        problems[0],
        "go/chapter/piar/main.go has no entry in the catalogue"
    );
    assert!(
        problems[1].starts_with("the catalogue names go/chapter/pair/main.go: "),
        "{problems:#?}"
    );
}

#[test]
fn orphans() {
    for file in [
        "go/chapter/other/main.go",
        "go/chapter/pair/extra.go",
        "go/chapter/pair/mistake/main.go",
        "rust/chapter/other.rs",
        "rust/chapter/entries/other.rs",
        "rust/chapter/what_ifs/pair.rs",
        "rust/chapter/what_ifs/other.rs",
        "tests/expected/chapter/other.txt",
        "tests/expected/chapter/pair.go.txt",
    ] {
        let tree = tree("orphan");
        tree.write(file, "");
        assert_eq!(
            tree.problem(),
            format!("{file} has no entry in the catalogue")
        );
    }
}

#[test]
fn the_half_with_tasks_has_its_file_its_steps_and_its_reason() {
    let mut tree = tree("tasks");
    tree.pair.no_tasks = None;
    assert!(tree.problem().contains("(no_tasks)"));
    tree.pair.tasks = Some(Tasks {
        rust: tree.pair.rust,
        when: "Tasks where it waits.",
        ..TASKS
    });
    assert!(tree.problem().contains("rust/chapter/pair_async.rs: "));
    let rust = fs::read_to_string(tree.root.join("rust/chapter/pair.rs")).unwrap();
    let file = "rust/chapter/pair_async.rs";
    tree.write(file, &rust.replace("pub fn main", "pub async fn main"));
    assert_eq!(tree.problems(), Vec::<String>::new());
    tree.replace(file, "// 1. ", "// ");
    assert!(tree.problem().contains("the steps differ: "));
    tree.write(file, &rust);
    tree.pair.no_tasks = Some("it computes");
    assert!(tree.problem().contains("says why it has none"));
    tree.pair.no_tasks = None;
    tree.pair.tasks = tree.pair.tasks.map(|t| Tasks { when: "", ..t });
    assert!(tree.problem().contains("(when)"));
}

#[test]
fn what_ifs_and_claims_without_one_have_a_file() {
    let mut tree = tree("what_ifs");
    tree.write("rust/chapter/what_ifs/pair.rs", "");
    tree.pair.what_ifs = &[WHAT_IF];
    assert_eq!(tree.problems(), Vec::<String>::new());
    tree.pair.what_ifs = &[];
    tree.pair.unshown = &[Unshown {
        phrase: "",
        because: "",
    }];
    assert_eq!(tree.problems(), Vec::<String>::new());
}

#[test]
fn files_that_are_missing() {
    for file in [
        "go/chapter/pair/main.go",
        "rust/chapter/mod.rs",
        "rust/chapter/entries/pair.rs",
        "tests/expected/chapter/pair.txt",
    ] {
        let tree = tree("missing");
        fs::remove_file(tree.root.join(file)).unwrap();
        assert!(
            tree.problem()
                .starts_with(&format!("the catalogue names {file}: "))
        );
    }
}

#[test]
fn halves_that_differ_have_a_text_each() {
    let mut tree = tree("differ");
    tree.pair.compare = Compare::Differs { by: &[], why: "" };
    assert_eq!(tree.problems().len(), 3, "one too many, two too few");
}

#[test]
fn steps() {
    assert_eq!(
        step_numbers("// 1. a\n\t// 2. b\n// 10. c\n// x. d\n//3. e\n"),
        [1, 2, 10]
    );
    for (to, said) in [
        ("// 2. Add.", "the steps differ"),
        ("// Add.", "the steps differ"),
    ] {
        let tree = tree("steps");
        tree.replace("go/chapter/pair/main.go", "// 1. Add.", to);
        assert!(tree.problem().starts_with(said));
    }
    let tree = tree("steps_both");
    tree.replace("go/chapter/pair/main.go", "// 1. Add.", "// 2. Add.");
    tree.replace("rust/chapter/pair.rs", "// 1. Add.", "// 2. Add.");
    assert!(tree.problem().contains("are not 1, 2, …: [2]"));
}

#[test]
fn lines_that_are_too_wide() {
    let tree = tree("wide");
    let just = format!("// {}", "x".repeat(65));
    tree.replace("go/chapter/pair/main.go", "}\n", &format!("}}\n{just}\n"));
    assert_eq!(tree.problems(), Vec::<String>::new());
    tree.replace(
        "go/chapter/pair/main.go",
        "\tclose(add)",
        &format!("\tclose(add) // {}", "x".repeat(51)),
    );
    assert_eq!(
        tree.problem(),
        "go/chapter/pair/main.go:6 is 69 columns wide; 68 fit"
    );
}

#[test]
fn programs_that_do_not_say_what_they_are() {
    let tree = tree("says");
    tree.replace("go/chapter/pair/main.go", "// Pair adds", "// It adds");
    assert!(tree.problem().contains("does not say what it is"));

    let tree = self::tree("says_rust");
    tree.replace("rust/chapter/pair.rs", "//! # Pair", "//! Pair");
    assert!(
        tree.problem()
            .contains("does not begin with the page's title")
    );
}

#[test]
fn programs_that_do_not_stand_alone() {
    let tree = tree("alone");
    tree.replace(
        "rust/chapter/pair.rs",
        "thread::scope(add)",
        "thread::scope(crate::add)",
    );
    assert!(tree.problem().contains("does not stand alone"));
}

#[test]
fn a_symbol_that_is_only_in_a_comment() {
    let tree = tree("symbol");
    tree.replace("go/chapter/pair/main.go", "close(add)", "add() // close");
    assert!(
        tree.problem()
            .contains("listed under close, which is not in its code")
    );
}

#[test]
fn a_list_of_a_chapter_that_has_grown() {
    let tree = tree("grown");
    let list = |lines: usize| "//! # Chapter\n".to_owned() + &"//!\n".repeat(lines - 1);
    tree.write("rust/chapter/mod.rs", &list(400));
    assert_eq!(tree.problems(), Vec::<String>::new());
    tree.write("rust/chapter/mod.rs", &list(401));
    let why = "rust/chapter/mod.rs has 401 lines, more than 400: ";
    assert!(tree.problem().starts_with(why));
}

#[test]
fn related_pairs_and_names() {
    for related in ["chapter/other", "chapter/pair"] {
        let mut tree = tree("related");
        tree.pair.related = Box::leak(Box::new([related]));
        assert!(tree.problem().contains("which is not another pair"));
    }
}

#[test]
fn a_name_that_is_given_twice() {
    let mut tree = tree("twice");
    tree.pair.also = &["close"];
    assert_eq!(tree.problem(), "chapter/pair is listed under close twice");
}
