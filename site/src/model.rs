//! The parts of the pages, put together from the files that the
//! catalogue names.

use std::path::Path;

use go_to_rust::{catalogue, conventions};
use rayon::prelude::*;

use crate::highlight::{Coloured, Language};
use crate::listing::{Line, Program, head, lines};
use crate::mistake::{self, Mistake};
use crate::prose::Link;
use crate::what_ifs::{self, WhatIfs};
use crate::{outputs, phrases, prose, source, steps};

/// All that the pages are made of.
#[derive(Debug)]
pub struct Site {
    /// In reading order.
    pub chapters: Vec<Chapter>,
    /// The pairs of all chapters, for links to them.
    pub links: Vec<Link>,
}

/// A chapter, which is a page.
#[derive(Debug)]
pub struct Chapter {
    /// The folder's name.
    pub name: &'static str,
    /// As it stands over the text.
    pub title: String,
    /// The first sentence of what it is about, as text.
    pub line: String,
    /// What the chapter is about, as HTML.
    pub body: String,
    /// The same, as it is written.
    pub text: String,
    /// In reading order.
    pub pairs: Vec<Pair>,
}

impl Chapter {
    /// Its page, from the top of the site.
    pub fn page(&self) -> String {
        format!("{}/index.html", self.name)
    }

    /// What it is about in a sentence, as HTML.
    pub fn line_html(&self) -> String {
        prose::inline(&self.line)
    }

    /// How many mistakes stand beside its pairs.
    pub fn mistakes(&self) -> usize {
        self.pairs.iter().map(|pair| pair.wrong().len()).sum()
    }
}

/// A pair, which is a page.
#[derive(Debug)]
pub struct Pair {
    /// `channels/worker_pool`.
    pub name: String,
    /// As it stands over the page.
    pub title: String,
    /// The first paragraph, as text.
    pub summary: String,
    /// The paragraphs, as HTML.
    pub body: String,
    /// What the compiler does not check, as HTML.
    pub unchecked: Option<String>,
    /// What the page says, as text.
    pub text: String,
    /// The chapter's title.
    pub chapter: String,
    /// The entry of the catalogue.
    pub entry: &'static catalogue::Pair,
    /// The Go half.
    pub go: Program,
    /// The Rust half.
    pub rust: Program,
    /// What must be copied with the Rust half.
    pub needs: Vec<Program>,
    /// The two programs, cut so that equal steps stand side by side.
    pub rows: Vec<Row>,
    /// What the programs print.
    pub outputs: Vec<outputs::Listing>,
    /// How that is compared, as HTML.
    pub compared: String,
    /// What becomes of the programs when they are changed.
    pub what_ifs: WhatIfs,
    /// In reading order.
    pub mistakes: Vec<Mistake>,
    /// Pairs to read next.
    pub related: Vec<Link>,
    /// The pair before this one.
    pub previous: Option<Link>,
    /// The pair after this one.
    pub next: Option<Link>,
}

impl Pair {
    /// As it stands over the page, as HTML.
    pub fn title_html(&self) -> String {
        prose::inline(&self.title)
    }

    /// The chapter's folder.
    pub fn folder(&self) -> &str {
        self.name.split('/').next().unwrap_or_default()
    }

    /// Whether the page says a Go name.
    pub fn says(&self, name: &str) -> bool {
        conventions::say(
            &[&self.text, &self.go.file.text, &self.rust.file.text],
            name,
        )
    }

    /// The race-prone versions.
    pub fn wrong(&self) -> Vec<&Mistake> {
        self.mistakes.iter().filter(|m| !m.is_sound()).collect()
    }

    /// Right Go programs whose like rustc refuses.
    pub fn sound(&self) -> Vec<&Mistake> {
        self.mistakes.iter().filter(|m| m.is_sound()).collect()
    }
}

/// A step of a pair; of step 0, what comes before the first.
#[derive(Debug)]
pub struct Row {
    /// As the comments of both programs count.
    pub step: usize,
    /// Its lines in the Go half.
    pub go: Vec<Line>,
    /// Its lines in the Rust half.
    pub rust: Vec<Line>,
    /// What stands before them in the file and is not shown, as HTML.
    pub rust_head: String,
}

/// Reads all files and puts the pages together.
///
/// # Errors
///
/// Names the file that is missing, or says what does not fit.
pub fn read(root: &Path, catalogue: &'static [catalogue::Chapter]) -> Result<Site, String> {
    let links = links(root, catalogue)?;
    let mut chapters = Vec::new();
    for chapter in catalogue {
        let about = source::read(root, format!("rust/{}/mod.rs", chapter.name))?;
        let about = prose::read(&about.text, "../", &links);
        // Nearly all of the time goes into the colours of the programs.
        let pairs = chapter
            .pairs
            .par_iter()
            .map(|pair| self::pair(root, chapter, &about.title, pair, &links));
        chapters.push(Chapter {
            name: chapter.name,
            line: prose::first_sentence(&about.summary).to_owned(),
            body: about.body,
            text: about.text,
            pairs: pairs.collect::<Result<_, _>>()?,
            title: about.title,
        });
    }
    Ok(Site { chapters, links })
}

/// Every pair's title, which needs its Rust file.
fn links(root: &Path, catalogue: &[catalogue::Chapter]) -> Result<Vec<Link>, String> {
    let pairs = catalogue.iter().flat_map(|c| {
        c.pairs
            .iter()
            .map(move |p| format!("{}/{}", c.name, p.name))
    });
    pairs
        .map(|name| {
            let rust = source::read(root, format!("rust/{name}.rs"))?;
            let title = prose::read(&rust.text, "", &[]).title;
            Ok(Link { name, title })
        })
        .collect()
}

fn pair(
    root: &Path,
    chapter: &catalogue::Chapter,
    chapter_title: &str,
    entry: &'static catalogue::Pair,
    links: &[Link],
) -> Result<Pair, String> {
    let name = format!("{}/{}", chapter.name, entry.name);
    let files = source::pair(root, chapter, entry)?;
    let about = prose::read(&files.rust.text, "../", links);
    let place = links
        .iter()
        .position(|link| link.name == name)
        .expect("links has every pair");
    let related = entry.related.iter().map(|related| {
        let link = links.iter().find(|link| link.name == *related);
        link.cloned()
            .ok_or_else(|| format!("{name} names the related pair {related}, which does not exist"))
    });
    let mistakes = entry
        .mistakes
        .iter()
        .map(|m| mistake::read(root, chapter, entry, m, links));
    let go = Coloured::new(Language::Go, &files.go.text);
    let rust = Coloured::new(Language::Rust, &files.rust.text);
    let outputs = outputs::listings(&files.expected);
    let what_ifs = what_ifs::read(entry, &go, &rust, &outputs).map_err(|take| {
        format!("{name} does not have exactly once what a what-if takes out: {take:?}")
    })?;
    let rows = rows(&go, &rust)
        .ok_or_else(|| format!("the two programs of {name} do not have the same steps"))?;
    let mut pair = Pair {
        title: about.title,
        chapter: chapter_title.to_owned(),
        summary: about.summary,
        body: about.body,
        unchecked: about.unchecked,
        text: about.text,
        entry,
        rows,
        what_ifs,
        outputs,
        compared: outputs::compared(entry),
        mistakes: mistakes.collect::<Result<_, _>>()?,
        related: related.collect::<Result<_, _>>()?,
        previous: place.checked_sub(1).map(|before| links[before].clone()),
        next: links.get(place + 1).cloned(),
        go: Program::go(files.go),
        rust: Program::rust(files.rust),
        needs: files.needs.into_iter().map(Program::rust).collect(),
        name,
    };
    if entry.served {
        // A server with more crates than the Playground has.
        pair.rust.playground = None;
    }
    show(&mut pair)?;
    Ok(pair)
}

/// Links what the what-ifs show to them: phrases of the prose, or of the
/// comments of the half that is changed.
fn show(pair: &mut Pair) -> Result<(), String> {
    for question in &pair.what_ifs.questions {
        for tried in &question.tried {
            for phrase in tried.shows {
                let link = |html: &str| phrases::link(html, phrase, &question.id);
                if let Some(linked) = link(&pair.body) {
                    pair.body = linked;
                } else if let Some(linked) = pair.unchecked.as_deref().and_then(link) {
                    pair.unchecked = Some(linked);
                } else if !pair
                    .rows
                    .iter_mut()
                    .any(|row| link_lines(row.half(tried.language), link))
                {
                    return Err(format!(
                        "a what-if of {} shows {phrase:?}, which stands neither in the prose nor in a comment",
                        pair.name
                    ));
                }
            }
        }
    }
    Ok(())
}

/// Puts the link into the lines, where they have the phrase.
fn link_lines(lines: &mut [Line], link: impl Fn(&str) -> Option<String>) -> bool {
    let html: Vec<&str> = lines.iter().map(|line| line.html.as_str()).collect();
    let Some(linked) = link(&html.join("\n")) else {
        return false;
    };
    for (line, html) in lines.iter_mut().zip(linked.split('\n')) {
        line.html = html.to_owned();
    }
    true
}

impl Row {
    fn half(&mut self, language: Language) -> &mut [Line] {
        match language {
            Language::Go => &mut self.go,
            Language::Rust => &mut self.rust,
        }
    }
}

/// Cuts the two programs at their steps; `None` where these differ. The
/// prose at the head of the Rust file stands on the page already.
fn rows(go: &Coloured, rust: &Coloured) -> Option<Vec<Row>> {
    let first = prose::length(rust.text);
    let (go_steps, rust_steps) = (steps::cut(go.text, 0), steps::cut(rust.text, first));
    if !go_steps
        .iter()
        .map(|s| s.step)
        .eq(rust_steps.iter().map(|s| s.step))
    {
        return None;
    }
    let pairs = go_steps.into_iter().zip(rust_steps);
    let rows = pairs.map(|(go_step, rust_step)| Row {
        step: go_step.step,
        rust_head: if go_step.step == 0 {
            head(rust.text, first)
        } else {
            String::new()
        },
        go: lines(&go.lines, go_step.lines),
        rust: lines(&rust.lines, rust_step.lines),
    });
    Some(rows.collect())
}
