//! What the pages are found by: Go names and error codes.

use std::collections::BTreeMap;

use crate::codes::{self, Lesson};
use crate::mistake::Mistake;
use crate::model::{Pair, Site};
use crate::what_ifs::Question;

/// A Go name and the pairs that it leads to.
#[derive(Debug)]
pub struct GoName<'a> {
    /// `sync.WaitGroup`.
    pub name: &'static str,
    /// In reading order, those first that have it as their first name.
    pub pairs: Vec<&'a Pair>,
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

/// An error code and the mistakes that rustc answers with it.
#[derive(Debug)]
pub struct Code<'a> {
    /// What it teaches.
    pub lesson: &'static Lesson,
    /// In reading order.
    pub mistakes: Vec<(&'a Pair, &'a Mistake)>,
}

/// All codes, in alphabetical order.
pub fn codes(site: &Site) -> Vec<Code<'_>> {
    let mistakes: Vec<(&Pair, &Mistake)> = pairs(site)
        .flat_map(|pair| pair.mistakes.iter().map(move |mistake| (pair, mistake)))
        .collect();
    codes::all()
        .map(|lesson| Code {
            lesson,
            mistakes: mistakes
                .iter()
                .filter(|(_, mistake)| mistake.codes.iter().any(|code| code == lesson.code))
                .copied()
                .collect(),
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
