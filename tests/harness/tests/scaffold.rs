//! What `make new` lays out, and what it refuses.

use std::fs;
use std::path::{Path, PathBuf};

use harness::{paths, scaffold};

const CHAPTER: &str = "\
//! # Locks

use crate::catalogue::Chapter;

pub mod counter;
pub mod rwlock;

mod entries {
    pub(crate) mod counter;
    pub(crate) mod rwlock;
}

/// The chapter, in reading order.
pub const CHAPTER: Chapter = Chapter {
    name: \"locks\",
    pairs: &[
        entries::rwlock::ENTRY,
        entries::counter::ENTRY,
    ],
};
";

const ENTRY: &str = "\
use crate::catalogue::{PAIR, Pair};
use crate::locks::counter;

pub(crate) const ENTRY: Pair = Pair {
    name: \"counter\",
    main: counter::main,
    go: &[\"sync.Mutex\"],
    ..PAIR
};
";

/// A checkout with one chapter.
fn checkout(name: &str) -> PathBuf {
    let root = paths::scratch().join("scaffold").join(name);
    let _ = fs::remove_dir_all(&root);
    fs::create_dir_all(root.join("rust/locks/entries")).unwrap();
    fs::write(root.join("rust/locks/mod.rs"), CHAPTER).unwrap();
    fs::write(root.join("rust/locks/entries/counter.rs"), ENTRY).unwrap();
    root
}

fn list(root: &Path) -> String {
    fs::read_to_string(root.join("rust/locks/mod.rs")).unwrap()
}

fn entry(root: &Path, pair: &str) -> String {
    fs::read_to_string(root.join(format!("rust/locks/entries/{pair}.rs"))).unwrap()
}

#[test]
fn a_pair_gets_its_files_and_its_entry() {
    let root = checkout("pair");
    let laid = scaffold::pair(&root, "locks/map").unwrap();
    assert_eq!(
        laid.new,
        [
            "go/locks/map/main.go",
            "rust/locks/map.rs",
            "rust/locks/entries/map.rs",
            "rust/locks/what_ifs/map.rs",
            "tests/expected/locks/map.txt"
        ]
    );
    for file in &laid.new {
        assert!(root.join(file).is_file(), "{file}");
    }
    let list = list(&root);
    assert!(list.contains("pub mod counter;\npub mod map;\npub mod rwlock;\n"));
    assert!(list.contains("mod what_ifs {\n    pub(crate) mod map;\n}\n"));
    assert!(list.contains("    pub(crate) mod counter;\n    pub(crate) mod map;\n"));
    assert!(list.ends_with("::counter::ENTRY,\n        entries::map::ENTRY,\n    ],\n};\n"));
    let entry = entry(&root, "map");
    assert!(entry.contains("    name: \"map\",\n    main: map::main,\n"));
    assert!(entry.contains("use crate::locks::{map, what_ifs};\n"));

    // The next one finds `mod what_ifs` there.
    scaffold::pair(&root, "locks/a").unwrap();
    let list = self::list(&root);
    assert!(list.contains("mod what_ifs {\n    pub(crate) mod a;\n    pub(crate) mod map;\n}\n"));
    assert!(list.contains("mod entries {\n    pub(crate) mod a;\n    pub(crate) mod counter;\n"));
}

#[test]
fn a_mistake_gets_its_files_and_its_entry() {
    let root = checkout("mistake");
    let laid = scaffold::mistake(&root, "locks/counter/unlocked").unwrap();
    assert_eq!(
        laid.new,
        [
            "go/locks/counter/unlocked/main.go",
            "ui/locks/counter/unlocked.rs",
            "ui/locks/counter/unlocked.fixed"
        ]
    );
    assert_eq!(laid.changed, "rust/locks/entries/counter.rs");
    assert_eq!(list(&root), CHAPTER);
    scaffold::mistake(&root, "locks/counter/copied").unwrap();
    let counter = entry(&root, "counter");
    assert!(counter.contains("use crate::catalogue::{Kind, Mistake, PAIR, Pair};"));
    let unlocked = counter.find("name: \"unlocked\"").unwrap();
    let copied = counter.find("name: \"copied\"").unwrap();
    assert!(unlocked < copied, "{counter}");
    assert_eq!(counter.matches("mistakes: &[").count(), 1, "{counter}");
}

/// rustfmt sets a list of one in another way.
#[test]
fn a_second_mistake() {
    let root = checkout("second");
    let one = "    mistakes: &[Mistake {\n        name: \"unlocked\",\n    }],\n    ..PAIR\n";
    let text = ENTRY.replace("    ..PAIR\n", one);
    fs::write(root.join("rust/locks/entries/counter.rs"), text).unwrap();
    scaffold::mistake(&root, "locks/counter/copied").unwrap();
    let counter = entry(&root, "counter").replace(char::is_whitespace, "");
    let both = "mistakes:&[Mistake{name:\"unlocked\",},Mistake{name:\"copied\",summary:";
    assert!(counter.contains(both), "{counter}");
    assert!(
        counter.ends_with("kind:Kind::Mistake,},],..PAIR};"),
        "{counter}"
    );
}

#[test]
fn what_exists_is_left_as_it_is() {
    let root = checkout("exists");
    fs::create_dir_all(root.join("rust/locks")).unwrap();
    fs::write(root.join("rust/locks/map.rs"), "mine").unwrap();
    let why = scaffold::pair(&root, "locks/map").unwrap_err();
    assert_eq!(why, "rust/locks/map.rs exists already; nothing was written");
    assert!(!root.join("go").exists());
    assert_eq!(list(&root), CHAPTER);

    let why = scaffold::pair(&root, "locks/counter").unwrap_err();
    assert_eq!(why, "rust/locks/mod.rs: has a pair counter already");
    scaffold::mistake(&root, "locks/counter/unlocked").unwrap();
    let why = scaffold::mistake(&root, "locks/counter/unlocked").unwrap_err();
    assert_eq!(
        why,
        "rust/locks/entries/counter.rs: has a mistake unlocked already"
    );
}

#[test]
fn names_that_are_none() {
    let root = checkout("names");
    for (name, why) in [
        ("locks", "is no name for it"),
        ("locks/a/b", "is no name for it"),
        ("locks/Map", "is not in snake_case"),
        ("locks/../x", "is no name for it"),
        ("locks/", "is not in snake_case"),
        ("lock/map", "there is no chapter \"lock\" (locks)"),
    ] {
        let said = scaffold::pair(&root, name).unwrap_err();
        assert!(said.contains(why), "{name}: {said}");
    }
    let said = scaffold::mistake(&root, "locks/map/unlocked").unwrap_err();
    assert!(said.contains("has no pair map"), "{said}");
    assert_eq!(list(&root), CHAPTER);
}
