//! The parts of the pages, put together from the files that the
//! catalogue names.

use std::path::Path;

use bench::data::Data;
use go_to_rust::what_if::Half;
use go_to_rust::{catalogue, conventions};
use rayon::prelude::*;

use crate::highlight::{Coloured, Language};
use crate::listing::{Line, Program, head, lines};
use crate::mistake::{self, Mistake};
use crate::prose::Link;
use crate::tasks::{self, Tasks};
use crate::what_ifs::{self, WhatIfs};
use crate::{explored, figures, outputs, phrases, prose, source, steps};

/// All that the pages are made of.
#[derive(Debug)]
pub struct Site {
    /// In reading order.
    pub chapters: Vec<Chapter>,
    /// The pairs of all chapters, for links to them.
    pub links: Vec<Link>,
    /// What was measured.
    pub measured: Data,
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
    /// The Rust half with tasks.
    pub tasks: Option<Tasks>,
    /// Why there is none, as HTML.
    pub no_tasks: Option<String>,
    /// The programs, cut so that equal steps stand side by side.
    pub rows: Vec<Row>,
    /// What was measured of its kind.
    pub measured: Vec<figures::Line>,
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
    /// Its lines in the Rust half with tasks.
    pub tasks: Vec<Line>,
    /// What stands before them in the file and is not shown, as HTML.
    pub tasks_head: String,
}

/// Reads all files and puts the pages together.
///
/// # Errors
///
/// Names the file that is missing, or says what does not fit.
pub fn read(root: &Path, catalogue: &'static [catalogue::Chapter]) -> Result<Site, String> {
    let links = links(root, catalogue)?;
    let measured = figures::read(root)?;
    let mut chapters = Vec::new();
    for chapter in catalogue {
        let about = source::read(root, format!("rust/{}/mod.rs", chapter.name))?;
        let about = prose::read(&about.text, "../", &links);
        // Nearly all of the time goes into the colours of the programs.
        let pairs = chapter
            .pairs
            .par_iter()
            .map(|pair| self::pair(root, chapter, &about.title, pair, &links, &measured));
        chapters.push(Chapter {
            name: chapter.name,
            line: prose::first_sentence(&about.summary).to_owned(),
            body: about.body,
            text: about.text,
            pairs: pairs.collect::<Result<_, _>>()?,
            title: about.title,
        });
    }
    Ok(Site {
        chapters,
        links,
        measured,
    })
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
    measured: &Data,
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
    let with_tasks = files
        .tasks
        .as_ref()
        .map(|file| Coloured::new(Language::Rust, &file.text));
    let mut programs = vec![(Half::Go, &go), (Half::Rust, &rust)];
    programs.extend(with_tasks.as_ref().map(|tasks| (Half::Tasks, tasks)));
    let outputs = outputs::listings(entry, &files.expected);
    let what_ifs = what_ifs::read(entry, &programs, &outputs).map_err(|take| {
        format!("{name} does not have exactly once what a what-if takes out: {take:?}")
    })?;
    let rows = rows(&go, &rust, with_tasks.as_ref())
        .ok_or_else(|| format!("the programs of {name} do not have the same steps"))?;
    let tasks = match (entry.tasks, files.tasks) {
        (Some(entry), Some(file)) => {
            let needs = files.tasks_needs.into_iter().map(Program::rust).collect();
            Some(tasks::read(entry, file, needs, links))
        }
        _ => None,
    };
    let mut pair = Pair {
        title: about.title,
        chapter: chapter_title.to_owned(),
        summary: about.summary,
        body: about.body,
        unchecked: about.unchecked,
        text: about.text,
        entry,
        rows,
        measured: figures::lines(&name, measured),
        what_ifs,
        outputs,
        compared: outputs::compared(entry) + &explored::of(root, &name),
        mistakes: mistakes.collect::<Result<_, _>>()?,
        related: related.collect::<Result<_, _>>()?,
        previous: place.checked_sub(1).map(|before| links[before].clone()),
        next: links.get(place + 1).cloned(),
        go: Program::go(files.go),
        rust: Program::rust(files.rust),
        needs: files.needs.into_iter().map(Program::rust).collect(),
        no_tasks: tasks::why_none(chapter, entry),
        tasks,
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
            let prose = match (tried.half, &mut pair.tasks) {
                (Half::Tasks, Some(tasks)) => [Some(&mut tasks.body), tasks.unchecked.as_mut()],
                _ => [Some(&mut pair.body), pair.unchecked.as_mut()],
            };
            let mut prose: Vec<&mut String> = prose.into_iter().flatten().collect();
            for phrase in tried.shows {
                let link = |html: &str| phrases::link(html, phrase, &tried.id);
                let in_prose = prose.iter_mut().any(|html| match link(html) {
                    Some(linked) => {
                        **html = linked;
                        true
                    }
                    None => false,
                });
                let mut rows = pair.rows.iter_mut();
                if !in_prose && !rows.any(|row| link_lines(row.half(tried.half), link)) {
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
    fn half(&mut self, half: Half) -> &mut [Line] {
        match half {
            Half::Go => &mut self.go,
            Half::Rust => &mut self.rust,
            Half::Tasks => &mut self.tasks,
        }
    }
}

/// A step of a Rust half: its lines, and what stands before them.
type RustStep = (usize, Vec<Line>, String);

/// Cuts the programs at their steps; `None` where these differ.
fn rows(go: &Coloured, rust: &Coloured, tasks: Option<&Coloured>) -> Option<Vec<Row>> {
    let go_steps = steps::cut(go.text, 0);
    let fits = |rust: Vec<RustStep>| {
        let steps = rust.iter().map(|(step, ..)| *step);
        go_steps.iter().map(|s| s.step).eq(steps).then_some(rust)
    };
    let rust = fits(rust_steps(rust))?;
    let none = || go_steps.iter().map(|_| (0, Vec::new(), String::new()));
    let tasks = match tasks {
        Some(tasks) => fits(rust_steps(tasks))?,
        None => none().collect(),
    };
    let rows = go_steps.iter().zip(rust.into_iter().zip(tasks));
    let rows = rows.map(|(step, (rust, tasks))| Row {
        step: step.step,
        go: lines(&go.lines, step.lines.clone()),
        rust: rust.1,
        rust_head: rust.2,
        tasks: tasks.1,
        tasks_head: tasks.2,
    });
    Some(rows.collect())
}

/// The steps of a Rust half. The prose at the head of the file stands on
/// the page already.
fn rust_steps(program: &Coloured) -> Vec<RustStep> {
    let first = prose::length(program.text);
    let steps = steps::cut(program.text, first).into_iter();
    steps
        .map(|step| {
            let before = match step.step {
                0 => head(program.text, first),
                _ => String::new(),
            };
            (step.step, lines(&program.lines, step.lines), before)
        })
        .collect()
}
