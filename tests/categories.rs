//! The kinds of bugs: which have a mistake, which have what-ifs, and
//! which nothing shows.

use std::collections::BTreeMap;
use std::fs;

use go_to_rust::annotation::{Go, Notice};
use go_to_rust::categories::{CATEGORIES, Category, GoTool, OPEN, RustDoes};
use go_to_rust::hazards::{self, HAZARDS, Hazard, RustTool, Word};
use go_to_rust::what_if::{Becomes, Half, WhatIf};
use harness::{pairs, paths};

const DEADLOCK: &str = "fatal error: all goroutines are asleep - deadlock!";

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
fn a_kind_is_shown_or_is_open() {
    let shown = shown();
    let mut wrong = Vec::new();
    for kind in CATEGORIES {
        let is_open = OPEN.iter().any(|(id, _)| *id == kind.id);
        let what_ifs = what_ifs(kind.id).count();
        let name = format!("{} {:?}", kind.id, kind.name);
        match (shown.contains_key(&kind.id) || what_ifs > 0, is_open) {
            (false, false) => wrong.push(format!(
                "nothing shows {name}: name it in the entry of a mistake or of a what-if, or list it in OPEN of rust/categories.rs, with the reason"
            )),
            (true, true) => wrong.push(format!(
                "a mistake or a what-if shows {name}: take it off OPEN of rust/categories.rs"
            )),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn what_is_not_refused_is_a_hazard() {
    assert!(HAZARDS.is_sorted_by_key(|hazard| hazard.id));
    for kind in CATEGORIES.iter().filter(|kind| !kind.is_refused()) {
        let (id, name) = (kind.id, kind.name);
        assert!(
            hazards::of(kind).is_some(),
            "rust/hazards.rs does not list {id} {name:?}"
        );
    }
}

/// The answer in a word is one that the kind has.
#[test]
fn a_word_is_what_rust_does() {
    for hazard in HAZARDS {
        let does = kind(hazard).rust;
        let fits = |does: &RustDoes| match hazard.word {
            Word::Refused => {
                matches!(does, RustDoes::Refuses | RustDoes::Denies)
            }
            Word::Loud => *does == RustDoes::Panics,
            Word::Harmless => *does == RustDoes::SafeAtRunTime,
            Word::StillPossible => *does == RustDoes::StillPossible,
        };
        let (id, word) = (hazard.id, hazard.word);
        assert!(does.iter().any(fits), "{id}: {word:?} is none of {does:?}");
    }
}

#[test]
fn a_hazard_is_shown_on_both_sides() {
    let mut wrong = Vec::new();
    for hazard in HAZARDS {
        let name = format!("{} {:?}", hazard.id, kind(hazard).name);
        for half in [Half::Go, Half::Rust] {
            let of_half: Vec<_> = what_ifs(hazard.id)
                .filter(|(_, what_if)| match what_if.change.half() {
                    Half::Tasks => half == Half::Rust,
                    of => of == half,
                })
                .collect();
            let excused = hazard.unshown.iter().any(|(of, _)| *of == half);
            match (of_half.is_empty(), excused) {
                (true, false) => wrong.push(format!(
                    "no what-if of a {half} half has `hazard: Some({})`: {name}; or say in rust/hazards.rs why none does",
                    hazard.id
                )),
                (false, true) => wrong.push(format!(
                    "{} shows {name} in a {half} half: take that off rust/hazards.rs",
                    of_half[0].0
                )),
                _ => {}
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn a_what_if_names_a_hazard_that_is_listed() {
    for entry in pairs::all() {
        for what_if in entry.pair.all_what_ifs() {
            let Some(id) = what_if.hazard else { continue };
            let name = format!("{}: {}", entry.name(), what_if.question);
            assert!(
                HAZARDS.iter().any(|hazard| hazard.id == id),
                "{name} names {id}, which rust/hazards.rs does not list"
            );
            assert!(
                !matches!(what_if.becomes, Becomes::PrintsTheSame { .. }),
                "{name} shows nothing of {id}: it prints the same"
            );
        }
    }
}

/// The report of a deadlock is seen where it is said that it comes,
/// and nowhere else.
#[test]
fn the_runtime_reports_the_deadlocks_that_it_is_said_to_report() {
    for hazard in HAZARDS {
        let is_reported = |(_, what_if): (String, &WhatIf)| matches!(what_if.becomes, Becomes::Ends { says, .. } if says == DEADLOCK);
        let seen = what_ifs(hazard.id).any(is_reported);
        let said = kind(hazard).go.contains(&GoTool::DeadlockDetector);
        assert_eq!(seen, said, "{}: seen, and said", hazard.id);
    }
}

/// Where the damage is luck in Rust, so it is in Go, and there a run
/// shows it that makes the two meet. Those of the chapter on tests show
/// tests that fail once in a while, which is no kind of the corpora.
#[test]
fn what_is_explored_is_a_hazard_and_shown_in_go_too() {
    for entry in pairs::all().filter(|entry| entry.chapter.name != "testing") {
        let explored = |what_if: &&WhatIf| matches!(what_if.becomes, Becomes::Explored { .. });
        for what_if in entry.pair.all_what_ifs().filter(explored) {
            let name = format!("{}: {}", entry.name(), what_if.question);
            let id = what_if.hazard;
            assert!(id.is_some(), "{name}: its field `hazard` names no kind");
            let in_go = |other: &WhatIf| other.change.half() == Half::Go && other.hazard == id;
            assert!(
                entry.pair.all_what_ifs().any(in_go),
                "{name}: no what-if of the Go half has `hazard: {id:?}`"
            );
        }
    }
}

/// shuttle is said to notice the kinds of which it explores a half that
/// waits for ever, or whose damage is luck: `make explore` holds that it
/// finds that.
#[test]
fn shuttle_notices_what_is_explored() {
    let explored = fs::read_to_string(paths::root().join("docs/explored.tsv")).unwrap();
    let is_explored = |pair: &str| {
        let line = explored
            .lines()
            .find_map(|line| line.strip_prefix(&format!("{pair}\t")));
        line.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    for hazard in HAZARDS {
        let waits = |(pair, what_if): (String, &WhatIf)| {
            what_if.change.half() == Half::Rust
                && matches!(
                    what_if.becomes,
                    Becomes::WaitsForEver { .. } | Becomes::Explored { .. }
                )
                && is_explored(&pair)
        };
        let found = what_ifs(hazard.id).any(waits);
        let said = hazard.tools.contains(&RustTool::Shuttle);
        assert_eq!(said, found, "{}: said, and explored", hazard.id);
    }
}

fn kind(hazard: &Hazard) -> &'static Category {
    &CATEGORIES[usize::from(hazard.id) - 1]
}

/// The what-ifs that show a kind, with the names of their pairs.
fn what_ifs(id: u8) -> impl Iterator<Item = (String, &'static WhatIf)> {
    pairs::all().flat_map(move |entry| {
        let of_kind = entry.pair.all_what_ifs();
        of_kind
            .filter(move |what_if| what_if.hazard == Some(id))
            .map(move |what_if| (entry.name(), what_if))
    })
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
