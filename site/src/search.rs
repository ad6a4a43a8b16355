//! The words of the search.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::codes;
use crate::index::pairs;
use crate::model::{Pair, Site};

/// Something that the search can find.
#[derive(Debug, Serialize)]
struct Entry {
    /// What the list of results shows.
    title: String,
    /// What stands under it.
    about: String,
    /// The page, from the top of the site.
    page: String,
    /// Names that lead here: symbols and error codes.
    names: Vec<String>,
    /// Other words, in one text.
    words: String,
}

/// The words of the search, as a script: it can be read without a
/// server, where a browser reads no other file.
pub fn search(site: &Site, guide: &str) -> String {
    let mut entries = Vec::new();
    for pair in pairs(site) {
        entries.push(Entry {
            title: pair.title.clone(),
            about: pair.summary.clone(),
            page: format!("{}.html", pair.name),
            names: names(pair),
            words: words(&[
                &pair.name,
                &pair.text,
                &pair.go.file.text,
                &pair.rust.file.text,
            ]),
        });
        for mistake in &pair.mistakes {
            let told: Vec<&str> = mistake.noticed.iter().map(|n| n.words.as_str()).collect();
            entries.push(Entry {
                title: mistake.title.clone(),
                about: format!("a mistake: {}", pair.title),
                page: format!("{}/{}.html", pair.name, mistake.name),
                names: mistake
                    .codes
                    .iter()
                    .filter(|code| *code != "error")
                    .cloned()
                    .collect(),
                words: words(&[
                    mistake.name,
                    &mistake.text,
                    &told.join(" "),
                    &mistake.go.file.text,
                ]),
            });
        }
    }
    for lesson in codes::all() {
        entries.push(Entry {
            title: lesson.code.to_owned(),
            about: lesson.teaches.replace('`', ""),
            page: format!("errors/{}.html", lesson.code),
            names: vec![lesson.code.to_owned()],
            words: words(&[lesson.teaches]),
        });
    }
    entries.push(Entry {
        title: "Which tool when".to_owned(),
        about: "scopes, rayon, channels, locks: what to reach for, and what it costs".to_owned(),
        page: "which-tool.html".to_owned(),
        names: Vec::new(),
        words: words(&[guide]),
    });
    let json = serde_json::to_string(&entries).expect("texts only");
    format!("globalThis.searchEntries = {json};\n")
}

/// The names of both languages, the most telling first.
fn names(pair: &Pair) -> Vec<String> {
    let (go, rust) = (pair.entry.go, pair.entry.rust);
    let both = (0..go.len().max(rust.len()))
        .flat_map(|i| [go.get(i), rust.get(i)])
        .flatten();
    both.chain(pair.entry.also)
        .map(|name| (*name).to_owned())
        .collect()
}

/// The words of some texts, each once. A name with its path counts as
/// one word: `wg.Wait`, `thread::scope`.
fn words(texts: &[&str]) -> String {
    let is_word = |c: char| c.is_alphanumeric() || c == '.' || c == ':' || c == '_';
    let words: BTreeSet<String> = texts
        .iter()
        .flat_map(|text| text.split(|c| !is_word(c)))
        .map(|word| word.trim_matches(['.', ':', '_']).to_lowercase())
        .filter(|word| word.len() > 1 && !word.chars().all(|c| c.is_ascii_digit()))
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    words.join(" ")
}
