//! The parts of the pages, put together from the files that the
//! catalogue names.

use std::path::Path;

use go_to_rust::catalogue;

use crate::highlight::{self, Language};
use crate::listing::{Line, Program, head, lines};
use crate::mistake::{self, Mistake};
use crate::prose::Link;
use crate::{outputs, prose, source, steps};

/// All that the pages are made of.
#[derive(Debug)]
pub struct Site {
    /// In reading order.
    pub chapters: Vec<Chapter>,
    /// The pairs of all chapters, for links to them.
    pub links: Vec<Link>,
}

/// A chapter, which is a part of the front page.
#[derive(Debug)]
pub struct Chapter {
    /// The folder's name.
    pub name: &'static str,
    /// As it stands over the text.
    pub title: String,
    /// What the chapter is about, as HTML.
    pub body: String,
    /// In reading order.
    pub pairs: Vec<Pair>,
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
    /// The entry of the catalogue.
    pub entry: &'static catalogue::Pair,
    /// The Go half.
    pub go: Program,
    /// The Rust half.
    pub rust: Program,
    /// The two programs, cut so that equal steps stand side by side.
    pub rows: Vec<Row>,
    /// What the programs print.
    pub outputs: Vec<outputs::Listing>,
    /// How that is compared, as HTML.
    pub compared: String,
    /// In reading order.
    pub mistakes: Vec<Mistake>,
    /// Pairs to read next.
    pub related: Vec<Link>,
    /// The pair before this one.
    pub previous: Option<Link>,
    /// The pair after this one.
    pub next: Option<Link>,
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
        let about = prose::read(&about.text, "", &[]);
        let pairs = chapter
            .pairs
            .iter()
            .map(|pair| self::pair(root, chapter, pair, &links));
        chapters.push(Chapter {
            name: chapter.name,
            title: about.title,
            body: about.body,
            pairs: pairs.collect::<Result<_, _>>()?,
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
    Ok(Pair {
        title: about.title,
        summary: about.summary,
        body: about.body,
        unchecked: about.unchecked,
        text: about.text,
        entry,
        rows: rows(&files.go.text, &files.rust.text)
            .ok_or_else(|| format!("the two programs of {name} do not have the same steps"))?,
        outputs: outputs::listings(&files.expected),
        compared: outputs::compared(&entry.compare),
        mistakes: mistakes.collect::<Result<_, _>>()?,
        related: related.collect::<Result<_, _>>()?,
        previous: place.checked_sub(1).map(|before| links[before].clone()),
        next: links.get(place + 1).cloned(),
        go: Program::go(files.go),
        rust: Program::rust(files.rust),
        name,
    })
}

/// Cuts the two programs at their steps; `None` where these differ. The
/// prose at the head of the Rust file stands on the page already.
fn rows(go: &str, rust: &str) -> Option<Vec<Row>> {
    let go_lines = highlight::lines(Language::Go, go);
    let rust_lines = highlight::lines(Language::Rust, rust);
    let first = prose::length(rust);
    let (go_steps, rust_steps) = (steps::cut(go, 0), steps::cut(rust, first));
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
            head(rust, first)
        } else {
            String::new()
        },
        go: lines(&go_lines, go_step.lines),
        rust: lines(&rust_lines, rust_step.lines),
    });
    Some(rows.collect())
}
