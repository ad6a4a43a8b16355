//! The table of all kinds of bugs, as Markdown: does Rust save me from
//! this? The links lead to files of the repository, from `docs/`.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use go_to_rust::annotation::{Go, Notice, Refused};
use go_to_rust::catalogue::{Kind, Mistake, with_tasks};
use go_to_rust::categories::{CATEGORIES, Category, GoTool};
use go_to_rust::hazards::{self, Word};
use go_to_rust::what_if::Half;

use crate::pairs::{self, Entry};
use crate::paths;

/// The sections in their order, with what the word means.
const SECTIONS: [(Word, &str); 4] = [
    (
        Word::StillPossible,
        "The program compiles, and is wrong in the same way.",
    ),
    (
        Word::Harmless,
        "It compiles. A guard, an `Err` or a drop does what was forgotten, unless it is kept from it.",
    ),
    (Word::Loud, "It compiles, and says so when it happens."),
    (
        Word::Refused,
        "The program does not compile: with an error, or with a lint that is one by default.",
    ),
];

/// All of it.
///
/// # Panics
///
/// When the files of a mistake cannot be read.
pub fn table() -> String {
    let mut text = String::from("\n| Answer | Kinds |\n| --- | --: |\n");
    for (word, _) in SECTIONS {
        let _ = writeln!(text, "| {} | {} |", word.text(), of(word).count());
    }
    let _ = writeln!(text, "| all | {} |", CATEGORIES.len());
    for (word, means) in SECTIONS {
        let mut title = word.text().to_owned();
        title[..1].make_ascii_uppercase();
        let _ = write!(
            text,
            "\n## {title}\n\n{means}\n\n| Kind | Does Rust save you? | In Go | In Rust | Read on |\n| --- | --- | --- | --- | --- |\n"
        );
        for kind in of(word) {
            let _ = writeln!(text, "| {} |", cells(kind, word).join(" | "));
        }
    }
    text
}

fn of(word: Word) -> impl Iterator<Item = &'static Category> {
    CATEGORIES
        .iter()
        .filter(move |kind| hazards::word(kind) == word)
}

fn cells(kind: &Category, word: Word) -> [String; 5] {
    let mistakes: Vec<(Entry, &Mistake)> = mistakes(kind.id).collect();
    let go_tools: Vec<String> = kind.go.iter().map(|tool| tool.name().to_owned()).collect();
    let (go, rust) = match hazards::of(kind) {
        Some(hazard) => {
            let rust_tools: Vec<String> = hazard.tools.iter().map(|tool| tool.name()).collect();
            let rust = match word {
                // It is noticed by what it does.
                Word::Loud => hazard.rust.to_owned(),
                _ => noticed(hazard.rust, &rust_tools),
            };
            (noticed(hazard.go, &go_tools), rust)
        }
        None if mistakes.iter().all(|(_, m)| m.kind == Kind::Sound) => (
            "It is right, and nobody objects.".to_owned(),
            refused(&mistakes),
        ),
        None => (
            noticed(&in_go(kind, &mistakes), &go_tools),
            refused(&mistakes),
        ),
    };
    [
        format!("{}. {}", kind.id, kind.name),
        word.text().to_owned(),
        go,
        rust,
        read_on(kind, &mistakes),
    ]
}

/// What happens, and who notices.
fn noticed(what: &str, tools: &[String]) -> String {
    match tools {
        [] => format!("{what} *Nobody notices.*"),
        tools => format!("{what} *Noticed by {}.*", tools.join(", ")),
    }
}

fn mistakes(id: u8) -> impl Iterator<Item = (Entry, &'static Mistake)> {
    pairs::all().flat_map(move |entry| {
        let of_kind = entry.pair.mistakes.iter();
        of_kind
            .filter(move |mistake| mistake.categories.contains(&id))
            .map(move |mistake| (entry, mistake))
    })
}

/// What becomes of the Go programs, from their heads.
fn in_go(kind: &Category, mistakes: &[(Entry, &Mistake)]) -> String {
    let mut all = BTreeSet::new();
    if kind.go.contains(&GoTool::RaceDetector) {
        all.insert((0, "a data race".to_owned()));
    }
    for (entry, mistake) in mistakes {
        let file = format!("go/{}/{}/main.go", entry.name(), mistake.name);
        let head = Go::read(&file, &read(&file)).unwrap_or_else(|why| panic!("{why}"));
        for notice in &head.notices {
            all.insert(match notice {
                Notice::Runtime { message } => (1, format!("`{message}`")),
                Notice::Nothing if mistake.kind == Kind::Sound => {
                    (3, "one program is right".to_owned())
                }
                Notice::Nothing => (2, "a wrong result".to_owned()),
                _ => continue,
            });
        }
    }
    if all.is_empty() {
        return "It compiles.".to_owned();
    }
    let all: Vec<String> = all.into_iter().map(|(_, what)| what).collect();
    capitalised(&all.join("; ")) + "."
}

/// The codes under which rustc refuses the Rust programs.
fn refused(mistakes: &[(Entry, &Mistake)]) -> String {
    let mut codes = BTreeSet::new();
    for (entry, mistake) in mistakes {
        let file = format!("ui/{}/{}.rs", entry.name(), mistake.name);
        let head = Refused::read(&file, &read(&file)).unwrap_or_else(|why| panic!("{why}"));
        codes.extend(
            head.errors
                .into_iter()
                .map(|error| match error.code.as_str() {
                    "error" => "an error without a code".to_owned(),
                    code => format!("`{code}`"),
                }),
        );
    }
    let codes: Vec<String> = codes.into_iter().collect();
    format!("rustc refuses it: {}.", codes.join(", "))
}

fn read_on(kind: &Category, mistakes: &[(Entry, &Mistake)]) -> String {
    let mut links: Vec<String> = Vec::new();
    for entry in pairs::all() {
        for what_if in entry.pair.all_what_ifs() {
            let (chapter, pair) = (entry.chapter.name, entry.pair.name);
            let half = match what_if.change.half() {
                Half::Tasks => with_tasks(pair),
                _ => pair.to_owned(),
            };
            let link = format!(
                "[What if {}?](../rust/{chapter}/what_ifs/{half}.rs)",
                what_if.question
            );
            if what_if.hazard == Some(kind.id) && !links.contains(&link) {
                links.push(link);
            }
        }
    }
    links.extend(mistakes.iter().map(|(entry, mistake)| {
        format!(
            "[{}](../go/{}/{}/main.go)",
            mistake.summary,
            entry.name(),
            mistake.name
        )
    }));
    links.join("; ").replace('|', "\\|")
}

fn read(file: &str) -> String {
    fs::read_to_string(paths::root().join(file)).unwrap_or_else(|why| panic!("{file}: {why}"))
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().collect::<String>() + letters.as_str())
        .unwrap_or_default()
}
