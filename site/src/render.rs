//! The files of the site, from the parts and the templates.

use std::collections::BTreeMap;
use std::path::Path;

use askama::Template;
use go_to_rust::catalogue;

use crate::index::{self, Code, GoName};
use crate::listing::Program;
use crate::mistake::Mistake;
use crate::model::{self, Chapter, Pair, Site};
use crate::{Options, codes, prose, source};

/// The style, the scripts and the icon, which all pages share.
const ASSETS: [(&str, &str); 4] = [
    ("style.css", include_str!("../assets/style.css")),
    ("theme.js", include_str!("../assets/theme.js")),
    ("site.js", include_str!("../assets/site.js")),
    ("icon.svg", include_str!("../assets/icon.svg")),
];

/// What every page needs to know.
struct Frame<'a> {
    /// The way from the page to the top of the site: empty or `../`.
    root: &'static str,
    options: &'a Options,
}

impl Frame<'_> {
    /// Where a file of the repository can be looked at.
    fn source(&self, program: &Program) -> String {
        match &self.options.repository {
            Some(repository) => format!("{repository}{}", program.file.path),
            None => format!("{}{}", self.root, copy(program)),
        }
    }
}

/// The name of the copy that the site brings of a program: as a text,
/// because not every server knows Go and Rust.
fn copy(program: &Program) -> String {
    format!("source/{}.txt", program.file.path)
}

#[derive(Template)]
#[template(path = "front.html")]
struct FrontPage<'a> {
    frame: Frame<'a>,
    chapters: &'a [Chapter],
    coming_from: Vec<GoName<'a>>,
    pairs: usize,
    mistakes: usize,
}

#[derive(Template)]
#[template(path = "pair.html")]
struct PairPage<'a> {
    frame: Frame<'a>,
    chapter: &'a Chapter,
    pair: &'a Pair,
}

#[derive(Template)]
#[template(path = "names.html")]
struct NamesPage<'a> {
    frame: Frame<'a>,
    names: Vec<GoName<'a>>,
}

#[derive(Template)]
#[template(path = "errors.html")]
struct ErrorsPage<'a> {
    frame: Frame<'a>,
    codes: Vec<Lesson<'a>>,
}

/// A code with what it teaches, as HTML.
struct Lesson<'a> {
    code: Code<'a>,
    lesson: String,
    address: Option<String>,
}

#[derive(Template)]
#[template(path = "guide.html")]
struct GuidePage<'a> {
    frame: Frame<'a>,
    body: String,
}

/// All files, by their names: the pages, what they share, and copies of
/// the programs where there is no repository to link to.
///
/// # Errors
///
/// Names the file that is missing, or says what does not fit.
pub fn files(
    root: &Path,
    catalogue: &'static [catalogue::Chapter],
    options: &Options,
) -> Result<BTreeMap<String, String>, String> {
    let site = model::read(root, catalogue)?;
    let guide = guide(root)?;
    let mut files: BTreeMap<String, String> = ASSETS
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect();
    files.insert("search.js".to_owned(), index::search(&site, &guide));
    files.insert("index.html".to_owned(), html(&front(&site, options))?);
    files.insert(
        "go-names.html".to_owned(),
        html(&NamesPage {
            frame: top(options),
            names: index::go_names(&site),
        })?,
    );
    files.insert(
        "errors.html".to_owned(),
        html(&ErrorsPage {
            frame: top(options),
            codes: lessons(&site),
        })?,
    );
    let body = prose::markdown(&prose::linked(&guide, "", &site.links));
    files.insert(
        "which-tool.html".to_owned(),
        html(&GuidePage {
            frame: top(options),
            body,
        })?,
    );
    for chapter in &site.chapters {
        for pair in &chapter.pairs {
            let page = PairPage {
                frame: Frame {
                    root: "../",
                    options,
                },
                chapter,
                pair,
            };
            files.insert(format!("{}.html", pair.name), html(&page)?);
        }
    }
    if options.repository.is_none() {
        for program in programs(&site) {
            files.insert(copy(program), program.file.text.clone());
        }
    }
    Ok(files)
}

/// Where the guide has the table of what was measured.
const COST: &str = "<!-- docs/cost.md -->";

/// The guide, as Markdown, with what was measured in its place.
fn guide(root: &Path) -> Result<String, String> {
    let guide = source::read(root, "site/pages/which-tool.md".to_owned())?;
    let cost = source::read(root, "docs/cost.md".to_owned())?;
    let (_, table) = cost.text.split_once("\n\n").unwrap_or_default();
    match guide.text.contains(COST) {
        true => Ok(guide.text.replace(COST, table)),
        false => Err(format!("{} has no place for {}", guide.path, cost.path)),
    }
}

fn top(options: &Options) -> Frame<'_> {
    Frame { root: "", options }
}

fn html(page: &impl Template) -> Result<String, String> {
    page.render().map_err(|error| error.to_string())
}

fn front<'a>(site: &'a Site, options: &'a Options) -> FrontPage<'a> {
    // The names that a pair is looked up by first.
    let leads = |name: &GoName<'_>| {
        name.pairs
            .iter()
            .any(|pair| pair.entry.go[0] == name.name || pair.entry.also.contains(&name.name))
    };
    FrontPage {
        frame: top(options),
        chapters: &site.chapters,
        coming_from: index::go_names(site).into_iter().filter(leads).collect(),
        pairs: index::pairs(site).count(),
        mistakes: index::pairs(site).map(|pair| pair.mistakes.len()).sum(),
    }
}

fn lessons(site: &Site) -> Vec<Lesson<'_>> {
    let codes = index::codes(site).into_iter();
    codes
        .map(|code| Lesson {
            lesson: codes::lesson(code.code)
                .map(prose::inline)
                .unwrap_or_default(),
            address: codes::address(code.code),
            code,
        })
        .collect()
}

fn programs(site: &Site) -> impl Iterator<Item = &Program> {
    index::pairs(site).flat_map(|pair| {
        let mistakes = pair
            .mistakes
            .iter()
            .flat_map(|Mistake { go, rust, .. }| [go, rust]);
        [&pair.go, &pair.rust].into_iter().chain(mistakes)
    })
}
