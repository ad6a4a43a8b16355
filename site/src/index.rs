//! What the pages are found by: Go names and error codes.

use std::collections::BTreeMap;

use crate::codes::{self, Lesson};
use crate::mistake::Mistake;
use crate::model::{Pair, Site};
use crate::what_ifs::Question;

/// How many pairs of a name are named.
const SHOWN: usize = 10;

/// A Go name and the pairs that it leads to.
#[derive(Debug)]
pub struct GoName<'a> {
    /// `sync.WaitGroup`.
    pub name: &'static str,
    /// In reading order, those first that have it as their first name.
    pub pairs: Vec<&'a Pair>,
}

impl<'a> GoName<'a> {
    /// Those behind the first that are named.
    pub fn others(&self) -> &[&'a Pair] {
        &self.pairs[1..self.pairs.len().min(SHOWN)]
    }

    /// How many more there are.
    pub fn more(&self) -> usize {
        self.pairs.len().saturating_sub(SHOWN)
    }
}

/// All Go names, without regard to case in alphabetical order.
pub fn go_names(site: &Site) -> Vec<GoName<'_>> {
    let mut names: BTreeMap<(String, &str), Vec<(usize, &Pair)>> = BTreeMap::new();
    for pair in pairs(site) {
        for (place, name) in pair.entry.go.iter().chain(pair.entry.also).enumerate() {
            names
                .entry((name.to_lowercase(), name))
                .or_default()
                .push((place, pair));
        }
    }
    let names = names.into_iter();
    names
        .map(|((_, name), mut pairs)| {
            pairs.sort_by_key(|(place, _)| *place > 0);
            GoName {
                name,
                pairs: pairs.into_iter().map(|(_, pair)| pair).collect(),
            }
        })
        .collect()
}

/// The Go names that lead to a page which never says them.
pub fn silent(site: &Site) -> Vec<(&Pair, &'static str)> {
    let names = pairs(site).flat_map(|pair| {
        let names = pair.entry.go.iter().chain(pair.entry.also);
        names.map(move |name| (pair, *name))
    });
    names.filter(|(pair, name)| !pair.says(name)).collect()
}

/// An error code and the mistakes that rustc answers with it.
#[derive(Debug)]
pub struct Code<'a> {
    /// `E0499`, `error` or the name of a lint.
    pub code: &'a str,
    /// What it teaches.
    pub lesson: Option<&'static Lesson>,
    /// What rustc says, with `…` for names, the most frequent first.
    pub says: Vec<String>,
    /// In reading order.
    pub mistakes: Vec<(&'a Pair, &'a Mistake)>,
}

impl Code<'_> {
    /// What stands for the code where it is named.
    pub fn label(&self) -> &str {
        codes::label(self.code)
    }

    /// Its page, from the top of the site.
    pub fn page(&self) -> String {
        format!("errors/{}.html", self.code)
    }
}

/// The codes of the mistakes, and those of the what-ifs that have a
/// lesson, in alphabetical order.
pub fn codes(site: &Site) -> Vec<Code<'_>> {
    let mut mistakes: BTreeMap<&str, Vec<(&Pair, &Mistake)>> = BTreeMap::new();
    let mut says: BTreeMap<&str, BTreeMap<String, usize>> = BTreeMap::new();
    for pair in pairs(site) {
        for mistake in &pair.mistakes {
            for code in mistake.distinct_codes() {
                mistakes.entry(code).or_default().push((pair, mistake));
            }
            for (code, head) in &mistake.errors {
                *says
                    .entry(code)
                    .or_default()
                    .entry(codes::pattern(head))
                    .or_default() += 1;
            }
        }
        for (code, words) in pair.what_ifs.refused() {
            if codes::lesson(code).is_some() && !says.contains_key(code) {
                mistakes.entry(code).or_default();
                says.entry(code)
                    .or_default()
                    .insert(codes::pattern(words.trim()), 1);
            }
        }
    }
    let codes = mistakes.into_iter();
    codes
        .map(|(code, mistakes)| {
            let mut said: Vec<(String, usize)> =
                says.remove(code).unwrap_or_default().into_iter().collect();
            said.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
            Code {
                code,
                lesson: codes::lesson(code),
                says: said.into_iter().map(|(says, _)| says).collect(),
                mistakes,
            }
        })
        .collect()
}

/// The mistakes of a code, those of the same pair first, then those of
/// the same chapter.
pub fn nearest<'a>(code: &Code<'a>, pair: &Pair) -> Vec<(&'a Pair, &'a Mistake)> {
    let mut mistakes = code.mistakes.clone();
    mistakes.sort_by_key(|(of, _)| (of.name != pair.name, of.folder() != pair.folder()));
    mistakes
}

/// The what-ifs that end with this error of rustc.
pub fn what_ifs_of<'a>(site: &'a Site, code: &str) -> Vec<(&'a Pair, &'a Question)> {
    let questions = pairs(site).flat_map(|pair| {
        pair.what_ifs
            .questions
            .iter()
            .map(move |question| (pair, question))
    });
    questions
        .filter(|(_, question)| question.tried.iter().any(|tried| tried.code == Some(code)))
        .collect()
}

/// All pairs, in reading order.
pub fn pairs(site: &Site) -> impl Iterator<Item = &Pair> {
    site.chapters.iter().flat_map(|chapter| &chapter.pairs)
}
