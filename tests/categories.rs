//! The kinds of bugs: which have a mistake, and which do not yet.

use std::collections::BTreeMap;
use std::fs;

use go_to_rust::annotation::{Go, Notice};
use go_to_rust::categories::{CATEGORIES, GoTool, OPEN};
use harness::{pairs, paths};

#[test]
fn they_are_numbered_from_1_without_gaps() {
    assert!(CATEGORIES.iter().map(|c| c.id).eq(1..=83));
}

#[test]
fn every_mistake_names_kinds_that_exist() {
    for entry in pairs::all() {
        for mistake in entry.pair.mistakes {
            for id in mistake.categories {
                assert!((1..=83).contains(id), "{} names {id}", mistake.name);
            }
        }
    }
}

#[test]
fn a_kind_is_shown_by_a_mistake_or_is_open() {
    let shown = shown();
    let mut wrong = Vec::new();
    for kind in CATEGORIES {
        let is_open = OPEN.iter().any(|(id, _)| *id == kind.id);
        let name = format!("{} {:?}", kind.id, kind.name);
        match (shown.contains_key(&kind.id), is_open) {
            (false, false) => wrong.push(format!(
                "no mistake shows {name}: name it in an entry, or list it in OPEN of rust/categories.rs, with the reason"
            )),
            (true, true) => wrong.push(format!(
                "{} shows {name}: take it off OPEN of rust/categories.rs",
                shown[&kind.id].join(" and ")
            )),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn what_is_shown_is_refused() {
    let is_refused = |id: &u8| CATEGORIES[usize::from(*id) - 1].is_refused();
    let not: Vec<_> = shown()
        .into_iter()
        .filter(|(id, _)| !is_refused(id))
        .collect();
    assert!(
        not.is_empty(),
        "rust/categories.rs says that rustc does not refuse: {not:?}"
    );
}

/// What a tool says in every run is said by a mistake; and what a
/// mistake says is known of its kind.
#[test]
fn the_tools_of_a_kind_are_those_that_its_mistakes_name() {
    let mut wrong = Vec::new();
    for (id, names) in shown() {
        let kind = &CATEGORIES[usize::from(id) - 1];
        let named: Vec<GoTool> = names.iter().flat_map(|name| tools(name)).collect();
        for tool in kind.go {
            let always = [GoTool::Vet, GoTool::Staticcheck].contains(tool);
            if always && !named.contains(tool) {
                wrong.push(format!(
                    "{id}: no mistake is reported by {tool:?}: {names:?}"
                ));
            }
        }
        for tool in named.iter().filter(|tool| !kind.go.contains(tool)) {
            wrong.push(format!("{id}: {tool:?} is not listed: {names:?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "rust/categories.rs:\n{}\n",
        wrong.join("\n")
    );
}

/// What the head of a mistake's Go program names.
fn tools(mistake: &str) -> Vec<GoTool> {
    let file = format!("go/{mistake}/main.go");
    let source = fs::read_to_string(paths::root().join(&file)).unwrap();
    let head = Go::read(&file, &source).unwrap_or_else(|why| panic!("{why}"));
    let tool = |notice: &Notice| match notice {
        Notice::RaceDetector { .. } => Some(GoTool::RaceDetector),
        Notice::Vet { .. } => Some(GoTool::Vet),
        Notice::Staticcheck { .. } => Some(GoTool::Staticcheck),
        Notice::Runtime { message } if message.contains("asleep") => Some(GoTool::DeadlockDetector),
        Notice::Runtime { .. } => Some(GoTool::Runtime),
        Notice::Nothing => None,
    };
    head.notices.iter().filter_map(tool).collect()
}

/// The mistakes of each kind that has one.
fn shown() -> BTreeMap<u8, Vec<String>> {
    let mut shown: BTreeMap<u8, Vec<String>> = BTreeMap::new();
    for entry in pairs::all() {
        for mistake in entry.pair.mistakes {
            for id in mistake.categories {
                let name = format!("{}/{}", entry.name(), mistake.name);
                shown.entry(*id).or_default().push(name);
            }
        }
    }
    shown
}
