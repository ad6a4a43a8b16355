//! Holds the catalogue against the files: every file has its entry,
//! every entry its files, and the two halves of a pair have the same
//! shape.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use go_to_rust::annotation::is_annotation;
use go_to_rust::catalogue::{Chapter, Pair, Tasks, with_tasks};
use go_to_rust::conventions::step_number;

/// As wide as a line may be, so that two columns fit on a screen.
const COLUMNS: usize = 68;

/// As long as the list of a chapter may be.
const LIST: usize = 400;

/// A tab's width, as the site shows it.
const TAB: usize = 4;

/// Everything that is wrong below `root`, a sentence each.
pub fn problems(root: &Path, catalogue: &[Chapter]) -> Vec<String> {
    let mut check = Check {
        root,
        problems: Vec::new(),
    };
    check.names(catalogue);
    check.files(catalogue);
    for chapter in catalogue {
        check.chapter(chapter);
        for pair in chapter.pairs {
            check.pair(chapter, pair, catalogue);
        }
    }
    check.problems
}

struct Check<'a> {
    root: &'a Path,
    problems: Vec<String>,
}

impl Check<'_> {
    fn wrong(&mut self, problem: impl Into<String>) {
        self.problems.push(problem.into());
    }

    /// The text of a file that an entry names; `None` is reported.
    fn read(&mut self, file: &str) -> Option<String> {
        match fs::read_to_string(self.root.join(file)) {
            Ok(text) => Some(text),
            Err(error) => {
                let mends = match file.split('/').nth(2) {
                    _ if file.starts_with("tests/expected/") => "; `make bless PAIR=…` writes it",
                    Some("entries") => "; the entry of a pair stands there, not in mod.rs",
                    _ => "",
                };
                self.wrong(format!("the catalogue names {file}: {error}{mends}"));
                None
            }
        }
    }

    fn names(&mut self, catalogue: &[Chapter]) {
        let mut seen = BTreeSet::new();
        for chapter in catalogue {
            for pair in chapter.pairs {
                let name = format!("{}/{}", chapter.name, pair.name);
                let names = [chapter.name, pair.name].into_iter();
                for name in names.chain(pair.mistakes.iter().map(|m| m.name)) {
                    if !is_snake_case(name) {
                        self.wrong(format!("{name:?} is not in snake_case"));
                    }
                }
                for mistake in pair.mistakes {
                    if !seen.insert(format!("{name}/{}", mistake.name)) {
                        self.wrong(format!("{name}/{} has two entries", mistake.name));
                    }
                }
                if !seen.insert(name.clone()) {
                    self.wrong(format!("{name} has two entries"));
                }
            }
        }
    }

    /// Files that no entry names.
    fn files(&mut self, catalogue: &[Chapter]) {
        let mut known: BTreeSet<String> = [
            "go/go.mod",
            "go/x/go.mod",
            "go/x/go.sum",
            "rust/annotation.rs",
            "rust/annotation/fixed.rs",
            "rust/annotation/go.rs",
            "rust/annotation/refused.rs",
            "rust/catalogue.rs",
            "rust/categories.rs",
            "rust/hazards.rs",
            "rust/conventions.rs",
            "rust/ledger.rs",
            "rust/lib.rs",
            "rust/main.rs",
            "rust/rustfmt.toml",
            "rust/what_if.rs",
        ]
        .map(str::to_owned)
        .into();
        for chapter in catalogue {
            let c = chapter.name;
            known.insert(format!("rust/{c}/mod.rs"));
            for pair in chapter.pairs {
                let p = pair.name;
                known.insert(go_file(c, p));
                known.insert(rust_file(c, p));
                known.insert(entry_file(c, p));
                if !pair.what_ifs.is_empty() || !pair.unshown.is_empty() {
                    known.insert(what_ifs_file(c, p));
                }
                known.extend(pair.needs.iter().map(|n| rust_file(c, n)));
                if let Some(tasks) = &pair.tasks {
                    let name = with_tasks(p);
                    known.insert(rust_file(c, &name));
                    if !tasks.what_ifs.is_empty() || !tasks.unshown.is_empty() {
                        known.insert(what_ifs_file(c, &name));
                    }
                    known.extend(tasks.needs.iter().map(|n| rust_file(c, n)));
                }
                known.extend(expected_files(chapter, pair));
                known.extend(
                    pair.mistakes
                        .iter()
                        .map(|m| go_file(c, &format!("{p}/{}", m.name))),
                );
            }
        }
        for tree in ["go", "rust", "tests/expected"] {
            for file in files_below(&self.root.join(tree)) {
                let file = file
                    .strip_prefix(self.root)
                    .expect("below the root")
                    .display()
                    .to_string();
                if !known.contains(&file) {
                    self.wrong(format!("{file} has no entry in the catalogue"));
                }
            }
        }
    }

    fn chapter(&mut self, chapter: &Chapter) {
        let file = format!("rust/{}/mod.rs", chapter.name);
        let Some(text) = self.read(&file) else { return };
        if !text.starts_with("//! # ") {
            self.wrong(format!(
                "{file} does not begin with the chapter's title (//! # …)"
            ));
        }
        let lines = text.lines().count();
        if lines > LIST {
            self.wrong(format!(
                "{file} has {lines} lines, more than {LIST}: what is said of a pair stands in rust/{}/entries/, and a chapter of more than 15 pairs is better two",
                chapter.name
            ));
        }
    }

    fn pair(&mut self, chapter: &Chapter, pair: &Pair, catalogue: &[Chapter]) {
        let name = format!("{}/{}", chapter.name, pair.name);
        let go_path = go_file(chapter.name, pair.name);
        let rust_path = rust_file(chapter.name, pair.name);
        let go = self.read(&go_path);
        let rust = self.read(&rust_path);
        self.read(&entry_file(chapter.name, pair.name));
        for file in expected_files(chapter, pair) {
            self.read(&file);
        }
        if let Some(go) = &go {
            self.go_program(&go_path, pair.name, go);
            self.symbols(&go_path, go, pair.go);
        }
        if let Some(twice) = pair.also.iter().find(|name| pair.go.contains(name)) {
            self.wrong(format!("{name} is listed under {twice} twice"));
        }
        if let Some(rust) = &rust {
            self.rust_program(&rust_path, rust, pair.needs);
            self.symbols(&rust_path, rust, pair.rust);
        }
        if let (Some(go), Some(rust)) = (&go, &rust) {
            self.steps(&go_path, go, &rust_path, rust);
        }
        for needed in pair.needs {
            self.needed(&rust_file(chapter.name, needed));
        }
        match &pair.tasks {
            Some(tasks) => self.tasks(chapter, pair, tasks, go.as_deref()),
            None => self.no_tasks(chapter, pair),
        }
        for mistake in pair.mistakes {
            let file = go_file(chapter.name, &format!("{}/{}", pair.name, mistake.name));
            if let Some(text) = self.read(&file) {
                self.go_program(&file, mistake.name, &text);
            }
        }
        for related in pair.related {
            let known = catalogue.iter().any(|c| {
                c.pairs
                    .iter()
                    .any(|p| *related == format!("{}/{}", c.name, p.name))
            });
            if !known || *related == name {
                self.wrong(format!(
                    "{name} names {related:?} as related, which is not another pair"
                ));
            }
        }
    }

    /// A file that is copied with a half.
    fn needed(&mut self, file: &str) {
        if let Some(text) = self.read(file) {
            self.columns(file, &text);
        }
    }

    /// The Rust half with tasks.
    fn tasks(&mut self, chapter: &Chapter, pair: &Pair, tasks: &Tasks, go: Option<&str>) {
        let c = chapter.name;
        let file = rust_file(c, &with_tasks(pair.name));
        if let Some(text) = self.read(&file) {
            self.rust_program(&file, &text, tasks.needs);
            self.symbols(&file, &text, tasks.rust);
            if let Some(go) = go {
                self.steps(&go_file(c, pair.name), go, &file, &text);
            }
        }
        for needed in tasks.needs {
            self.needed(&rust_file(c, needed));
        }
        if tasks.when.is_empty() {
            self.wrong(format!(
                "the entry of {c}/{} does not say when to take the half with tasks (when)",
                pair.name
            ));
        }
        if pair.no_tasks.is_some() {
            self.wrong(format!(
                "{c}/{} has a half with tasks and says why it has none",
                pair.name
            ));
        }
    }

    /// A pair without one says why, or its chapter does.
    fn no_tasks(&mut self, chapter: &Chapter, pair: &Pair) {
        if pair.no_tasks.or(chapter.no_tasks).is_none() {
            self.wrong(format!(
                "{}/{} has no half with tasks, and neither it nor its chapter says why (no_tasks)",
                chapter.name, pair.name
            ));
        }
    }

    fn go_program(&mut self, file: &str, name: &str, text: &str) {
        self.columns(file, text);
        // A build constraint may stand before the package comment.
        let comment = text.lines().find(|line| line.starts_with("// "));
        let mut letters = name.chars();
        let capital: String = letters
            .next()
            .into_iter()
            .flat_map(char::to_uppercase)
            .chain(letters)
            .collect();
        if !comment.is_some_and(|line| line.starts_with(&format!("// {capital} "))) {
            self.wrong(format!(
                "{file} does not say what it is: its package comment must begin \"// {capital} …\""
            ));
        }
        if !text.contains("\npackage main\n") {
            self.wrong(format!("{file} is not a package main"));
        }
    }

    /// `needs` are the files beside it that it may name.
    fn rust_program(&mut self, file: &str, text: &str, needs: &[&str]) {
        self.columns(file, text);
        if !text.starts_with("//! # ") {
            self.wrong(format!(
                "{file} does not begin with the page's title (//! # …)"
            ));
        }
        let code = without_comments(text);
        let mains = ["\npub fn main() ", "\npub async fn main() "];
        if !mains.iter().any(|main| code.contains(main)) {
            self.wrong(format!("{file} has no `pub fn main()`"));
        }
        let mut code = code;
        for needed in needs {
            let path = format!("use super::{needed}::");
            if !code.contains(&path) {
                self.wrong(format!("{file} needs {needed:?} and does not say {path}"));
            }
            code = code.replace(&path, "");
        }
        for path in ["crate::", "super::"] {
            if code.contains(path) {
                self.wrong(format!("{file} says {path}, so it does not stand alone"));
            }
        }
    }

    fn columns(&mut self, file: &str, text: &str) {
        for (number, line) in (1..).zip(text.lines()) {
            let width: usize = line.chars().map(|c| if c == '\t' { TAB } else { 1 }).sum();
            if width > COLUMNS && !is_annotation(line) {
                self.wrong(format!(
                    "{file}:{number} is {width} columns wide; {COLUMNS} fit"
                ));
            }
        }
    }

    /// The last part of a symbol (`WaitGroup`) is a word of the code.
    /// Where the part before it names a Go package, it stands before it.
    fn symbols(&mut self, file: &str, text: &str, symbols: &[&str]) {
        if symbols.is_empty() {
            self.wrong(format!(
                "the entry of {file} names nothing to look it up by"
            ));
        }
        let code = without_comments(text);
        let words: BTreeSet<&str> = code.split(|c: char| !is_word(c)).collect();
        for symbol in symbols {
            let last = symbol
                .rsplit(|c: char| !is_word(c))
                .find(|part| !part.is_empty());
            let of_package =
                symbol.starts_with(|c: char| c.is_ascii_lowercase()) && symbol.contains('.');
            if !last.is_some_and(|word| words.contains(word))
                || of_package && !code.contains(symbol)
            {
                self.wrong(format!(
                    "{file} is listed under {symbol}, which is not in its code"
                ));
            }
        }
    }

    fn steps(&mut self, go_path: &str, go: &str, rust_path: &str, rust: &str) {
        let (go, rust) = (step_numbers(go), step_numbers(rust));
        if go != rust {
            self.wrong(format!(
                "the steps differ: {go_path} has {go:?}, {rust_path} has {rust:?}"
            ));
        } else if go.is_empty() || !go.iter().copied().eq(1..=go.len()) {
            self.wrong(format!(
                "the steps of {go_path} and {rust_path} are not 1, 2, …: {go:?}"
            ));
        }
    }
}

/// The numbers of the comments `// 1. …`, in the order of the file.
pub fn step_numbers(text: &str) -> Vec<usize> {
    text.lines().filter_map(step_number).collect()
}

fn go_file(chapter: &str, name: &str) -> String {
    format!("go/{chapter}/{name}/main.go")
}

fn rust_file(chapter: &str, name: &str) -> String {
    format!("rust/{chapter}/{name}.rs")
}

/// What the catalogue says of a pair.
fn entry_file(chapter: &str, pair: &str) -> String {
    format!("rust/{chapter}/entries/{pair}.rs")
}

fn what_ifs_file(chapter: &str, name: &str) -> String {
    format!("rust/{chapter}/what_ifs/{name}.rs")
}

fn expected_files(chapter: &Chapter, pair: &Pair) -> Vec<String> {
    let suffixes = pair.suffixes();
    suffixes
        .iter()
        .map(|suffix| format!("tests/expected/{}/{}{suffix}.txt", chapter.name, pair.name))
        .collect()
}

/// All files below a folder, in no order; none where it is not there.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            files.push(path);
        }
    }
    files
}

/// The text with what follows `//` taken off every line. Good enough
/// for looking for words: no program has `//` in a string it needs.
fn without_comments(text: &str) -> String {
    text.lines()
        .flat_map(|line| [line.split("//").next().unwrap_or_default(), "\n"])
        .collect()
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '#'
}

pub(crate) fn is_snake_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}
