//! The words of the search, as scripts: they can be read without a
//! server, where a browser reads no other file.
//!
//! `search/main.js` has what can be found, with names, titles and
//! phrases. The words of the texts and of the programs are in a file for
//! each first letter, because a query needs few of them; what stands
//! under the titles in a file for some dozens of hits, because few are
//! shown.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use crate::index::{self, Code, pairs};
use crate::mistake::Mistake;
use crate::model::{Chapter, Pair, Site};
use crate::prose::first_sentence;
use crate::tools::Guide;

/// Words that say nothing about what is looked for.
const STOP: &str = "a an and any are as at be but by can do does for from get go golang happens have how i if in into is it \
                    its language my no not of on or our out rust same should so than that the their then there this \
                    to use using vs was way we what when where which who why with without you your";

/// What people type who need the guide.
const GUIDE: [&str; 8] = [
    "goroutine vs thread",
    "which channel crate",
    "mpsc vs crossbeam",
    "crossbeam or std channel",
    "race detector",
    "async or threads",
    "cheat sheet",
    "deadlock",
];

/// What people type who want to know what it costs.
const BENCH: [&str; 6] = [
    "cost of a thread",
    "performance",
    "benchmark",
    "goroutine overhead",
    "memory of a goroutine",
    "latency p99",
];

/// What people type who fear a bug.
const HAZARDS: [&str; 6] = [
    "does Rust prevent deadlocks",
    "is it safe in Rust",
    "lost wakeup",
    "kinds of concurrency bugs",
    "deadlock",
    "hazard",
];

/// What people type who look for a tool.
const WATCHING: [&str; 8] = [
    "goleak",
    "goroutine leak detector",
    "synctest",
    "all goroutines are asleep",
    "race detector",
    "detect deadlocks",
    "tracing-mutex",
    "go vet",
];

/// What people type who need the checklist.
const CHECKLIST: [&str; 4] = [
    "port a Go function",
    "checklist",
    "what differs",
    "before porting",
];

/// A word in more than this part of the pages tells none of them apart.
const COMMON: f64 = 0.35;

/// The longest text under a title.
const ABOUT: usize = 110;

/// So many entries have their texts in one file: `find.js` knows it.
const TOGETHER: usize = 32;

/// Something that can be found, and the texts in which its words are
/// looked for.
struct Entry<'a> {
    kind: Kind,
    title: String,
    /// From the top of the site, without `.html`; of a mistake the last
    /// part, because it follows its pair.
    page: String,
    /// What stands under the title; of a mistake nothing, because it is
    /// the title of its pair.
    about: String,
    /// Symbols and error codes, the most telling first.
    names: Vec<&'a str>,
    /// What people say or paste.
    phrases: Vec<String>,
    prose: Vec<&'a str>,
    code: Vec<&'a str>,
}

/// What an entry leads to; `find.js` knows the letters.
#[derive(Clone, Copy)]
enum Kind {
    Pair = b'p' as isize,
    Mistake = b'm' as isize,
    Sound = b's' as isize,
    Error = b'e' as isize,
    Chapter = b'c' as isize,
    Guide = b'g' as isize,
}

impl Entry<'_> {
    /// A line of `main.js`, with a tab between its parts.
    fn line(&self) -> String {
        let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let letter = char::from(self.kind as u8).to_string();
        let (names, phrases) = (self.names.join(" "), self.phrases.join("|"));
        [&letter, &self.title, &self.page, &names, &phrases]
            .map(|part| one_line(part))
            .join("\t")
    }
}

/// The files, by their names.
pub fn files(site: &Site, guides: &[Guide]) -> BTreeMap<String, String> {
    let entries = entries(site, guides);
    let found: Vec<String> = entries.iter().map(Entry::line).collect();
    let stop: Vec<&str> = STOP.split_whitespace().collect();
    let main = json!({ "stop": stop.join(" "), "entries": found.join("\n") });
    let mut files = BTreeMap::new();
    files.insert(
        "search/main.js".to_owned(),
        format!("globalThis.searchMain = {main};\n"),
    );
    for (letter, words) in shards(&entries) {
        let words = serde_json::to_string(&words).expect("texts only");
        files.insert(
            format!("search/{letter}.js"),
            format!("(globalThis.searchWords ??= {{}}).{letter} = {words};\n"),
        );
    }
    for (number, entries) in entries.chunks(TOGETHER).enumerate() {
        let about: Vec<&str> = entries.iter().map(|entry| entry.about.as_str()).collect();
        let about = json!(about);
        files.insert(
            format!("search/about-{number}.js"),
            format!("(globalThis.searchAbout ??= [])[{number}] = {about};\n"),
        );
    }
    files
}

fn entries<'a>(site: &'a Site, guides: &'a [Guide]) -> Vec<Entry<'a>> {
    let mut entries = Vec::new();
    for pair in pairs(site) {
        entries.push(of_pair(pair));
        entries.extend(pair.mistakes.iter().map(of_mistake));
    }
    entries.extend(site.chapters.iter().map(of_chapter));
    entries.extend(index::codes(site).into_iter().map(of_code));
    entries.extend(guides.iter().map(of_guide));
    entries
}

fn of_guide(guide: &Guide) -> Entry<'_> {
    let phrases: &[&str] = match guide.name {
        "which-tool" => &GUIDE,
        "bench" => &BENCH,
        "porting-checklist" => &CHECKLIST,
        "hazards" => &HAZARDS,
        "watching" => &WATCHING,
        _ => &["llms.txt", "JSON", "coding assistant", "skill"],
    };
    Entry {
        kind: Kind::Guide,
        title: guide.title.to_owned(),
        page: guide.name.to_owned(),
        about: guide.about.to_owned(),
        names: Vec::new(),
        phrases: phrases.iter().map(|phrase| (*phrase).to_owned()).collect(),
        prose: vec![&guide.text],
        code: Vec::new(),
    }
}

fn of_pair(pair: &Pair) -> Entry<'_> {
    let (go, rust) = (pair.entry.go, pair.entry.rust);
    let both = (0..go.len().max(rust.len())).flat_map(|i| [go.get(i), rust.get(i)]);
    let tasks = pair.tasks.as_ref();
    let with_tasks = tasks.map_or(&[][..], |tasks| tasks.entry.rust).iter();
    let with_tasks = with_tasks.filter(|name| !rust.contains(name));
    let questions = pair.what_ifs.questions.iter().map(|q| q.text.as_str());
    Entry {
        kind: Kind::Pair,
        title: pair.title.replace('`', ""),
        page: pair.name.clone(),
        about: short(&pair.summary),
        names: both
            .flatten()
            .chain(pair.entry.also)
            .chain(with_tasks)
            .copied()
            .collect(),
        phrases: pair.entry.aliases.iter().map(|a| (*a).to_owned()).collect(),
        prose: [pair.name.as_str(), pair.text.as_str()]
            .into_iter()
            .chain(tasks.map(|tasks| tasks.text.as_str()))
            .chain(questions)
            .collect(),
        code: [&pair.go, &pair.rust]
            .into_iter()
            .chain(tasks.map(|tasks| &tasks.program))
            .map(|program| program.file.text.as_str())
            .collect(),
    }
}

fn of_mistake(mistake: &Mistake) -> Entry<'_> {
    // What rustc says with the code is with the code's own page.
    let heads = mistake.errors.iter().map(|(_, head)| head.as_str());
    let reported = mistake.noticed.iter().filter(|noticed| noticed.is_report);
    Entry {
        kind: if mistake.is_sound() {
            Kind::Sound
        } else {
            Kind::Mistake
        },
        title: mistake.title.replace('`', ""),
        page: mistake.name.to_owned(),
        about: String::new(),
        names: mistake.distinct_codes(),
        phrases: reported
            .map(|noticed| noticed.words.trim().to_owned())
            .collect(),
        prose: [mistake.name, &mistake.text]
            .into_iter()
            .chain(heads)
            .collect(),
        code: vec![&mistake.go.file.text, &mistake.rust.file.text],
    }
}

fn of_chapter(chapter: &Chapter) -> Entry<'_> {
    Entry {
        kind: Kind::Chapter,
        title: chapter.title.replace('`', ""),
        page: without_html(&chapter.page()),
        about: short(&chapter.line),
        names: vec![chapter.name],
        phrases: Vec::new(),
        prose: vec![&chapter.text],
        code: Vec::new(),
    }
}

fn of_code(code: Code<'_>) -> Entry<'_> {
    let lesson = code.lesson;
    let aliases = lesson.map(|lesson| lesson.aliases).unwrap_or_default();
    let teaches = lesson.map(|lesson| lesson.teaches).unwrap_or_default();
    Entry {
        kind: Kind::Error,
        title: format!("{}: {}", code.label(), code.says[0]),
        page: without_html(&code.page()),
        about: short(teaches),
        names: vec![code.code],
        phrases: code
            .says
            .into_iter()
            .chain(aliases.iter().map(|a| (*a).to_owned()))
            .collect(),
        prose: vec![teaches],
        code: Vec::new(),
    }
}

fn without_html(page: &str) -> String {
    page.trim_end_matches(".html").to_owned()
}

/// The first sentence, or what there is room for of it.
fn short(text: &str) -> String {
    let sentence = first_sentence(text).replace('`', "");
    match sentence.char_indices().nth(ABOUT) {
        None => sentence,
        Some((end, _)) => {
            let words = sentence[..end]
                .rsplit_once(' ')
                .map_or("", |(words, _)| words);
            format!("{words} …")
        }
    }
}

/// The words by their first letters, each with the numbers of the
/// entries that have it: under the title, behind a bar in prose alone,
/// and behind another in a program alone.
fn shards(entries: &[Entry<'_>]) -> BTreeMap<char, BTreeMap<String, String>> {
    let mut words: BTreeMap<String, [BTreeSet<usize>; 3]> = BTreeMap::new();
    for (number, entry) in entries.iter().enumerate() {
        let places = [&[entry.about.as_str()][..], &entry.prose, &entry.code];
        for (place, texts) in places.into_iter().enumerate() {
            for word in texts.iter().flat_map(|text| self::words(text)) {
                words.entry(word).or_default()[place].insert(number);
            }
        }
    }
    let stop: BTreeSet<&str> = STOP.split_whitespace().collect();
    let most = (entries.len() as f64 * COMMON).max(3.0) as usize;
    let mut shards: BTreeMap<char, BTreeMap<String, String>> = BTreeMap::new();
    for (word, [about, mut prose, mut code]) in words {
        prose.retain(|number| !about.contains(number));
        code.retain(|number| !about.contains(number) && !prose.contains(number));
        if about.len() + prose.len() + code.len() > most {
            (prose, code) = Default::default();
        }
        if stop.contains(word.as_str()) || about.len() + prose.len() + code.len() == 0 {
            continue;
        }
        let numbers = |set: &BTreeSet<usize>| {
            let numbers: Vec<String> = set.iter().map(ToString::to_string).collect();
            numbers.join(" ")
        };
        let places = [about, prose, code].map(|set| numbers(&set)).join("|");
        let places = places.trim_end_matches('|').to_owned();
        let letter = word
            .chars()
            .next()
            .filter(char::is_ascii_lowercase)
            .unwrap_or('_');
        shards.entry(letter).or_default().insert(word, places);
    }
    shards
}

/// The words of a text. A name is a word for each of its parts.
fn words(text: &str) -> impl Iterator<Item = String> {
    let is_word = |c: char| c.is_alphanumeric();
    text.split(move |c| !is_word(c))
        .map(str::to_lowercase)
        .filter(|word| word.len() > 1 && !word.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_word_for_each_of_its_parts() {
        let words: Vec<String> = words("wg.Wait and recv_timeout, 42 E0499").collect();
        assert_eq!(words, ["wg", "wait", "and", "recv", "timeout", "e0499"]);
    }

    #[test]
    fn what_stands_under_a_title_is_short() {
        assert_eq!(short("A `b` c. D."), "A b c.");
        let long = short(&"word ".repeat(40));
        assert!(long.len() < ABOUT + 5 && long.ends_with("word …"), "{long}");
    }
}
