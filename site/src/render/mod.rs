//! The files of the site, from the parts and the templates.

mod changes;
mod chapter;
mod codes;
mod costs;
mod frame;
mod front;
mod guide;
mod mistake;
mod names;
mod pair;

use std::collections::BTreeMap;
use std::path::Path;

use bench::data::Data;
use bench::page;
use go_to_rust::catalogue;

use crate::index::Code;
use crate::listing::Program;
use crate::mistake::Mistake;
use crate::model::{self, Site};
use crate::tools::{CHECKLIST, Guide};
use crate::{Options, hazards, index, search, source, tools};

/// The style, the scripts and the icon, which all pages share.
const ASSETS: [(&str, &str); 5] = [
    ("style.css", include_str!("../../assets/style.css")),
    ("theme.js", include_str!("../../assets/theme.js")),
    ("find.js", include_str!("../../assets/find.js")),
    ("site.js", include_str!("../../assets/site.js")),
    ("icon.svg", include_str!("../../assets/icon.svg")),
];

/// The files, by their names.
type Files = BTreeMap<String, String>;

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
) -> Result<Files, String> {
    let site = model::read(root, catalogue)?;
    let silent = index::silent(&site);
    if !silent.is_empty() {
        let lines = silent.iter().map(|(pair, name)| {
            format!(
                "{} is found under {name}, and its page never says {name}",
                pair.name
            )
        });
        return Err(lines.collect::<Vec<_>>().join("\n"));
    }
    let guides = guides(root, &site, &site.measured)?;
    let codes = index::codes(&site);
    let mut files: Files = ASSETS
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect();
    files.extend(search::files(&site, &guides));
    add_pages(&mut files, &site, options, &codes, &guides)?;
    files.extend(tools::files(&site, options, &codes, &guides));
    if let Some(address) = &options.address {
        files.insert("sitemap.xml".to_owned(), sitemap(&files, address));
    }
    if options.repository.is_none() {
        for program in programs(&site) {
            files.insert(frame::copy(program), program.file.text.clone());
        }
    }
    Ok(files)
}

/// The pages for readers.
fn add_pages(
    files: &mut Files,
    site: &Site,
    options: &Options,
    codes: &[Code],
    guides: &[Guide],
) -> Result<(), String> {
    let mut add = |name: String, page: &dyn askama::DynTemplate| {
        let html = page.dyn_render().map_err(|error| error.to_string())?;
        files.insert(name, html);
        Ok::<(), String>(())
    };
    add("index.html".to_owned(), &front::page(site, options))?;
    add("go-names.html".to_owned(), &names::page(site, options))?;
    add(
        "errors.html".to_owned(),
        &self::codes::list(site, options, codes),
    )?;
    add("changes.html".to_owned(), &changes::page(site, options))?;
    add("404.html".to_owned(), &changes::missing(site, options))?;
    for guide in guides {
        let name = format!("{}.html", guide.name);
        match guide.name {
            "bench" => add(name, &costs::page(site, options, guide, &site.measured))?,
            _ => add(name, &guide::page(site, options, guide))?,
        }
    }
    for code in codes {
        add(code.page(), &self::codes::page(site, options, code))?;
    }
    for (place, chapter) in site.chapters.iter().enumerate() {
        add(chapter.page(), &chapter::page(site, options, place))?;
        for pair in &chapter.pairs {
            add(
                format!("{}.html", pair.name),
                &pair::page(site, options, pair),
            )?;
            for (place, mistake) in pair.mistakes.iter().enumerate() {
                let name = format!("{}/{}.html", pair.name, mistake.name);
                add(name, &mistake::page(site, options, codes, pair, place))?;
            }
        }
    }
    Ok(())
}

/// Where the guide has the table of what was measured.
const COST: &str = "<!-- docs/bench.tsv -->";

/// The guides, with what was measured in its place.
fn guides(root: &Path, site: &Site, measured: &Data) -> Result<Vec<Guide>, String> {
    let which = source::read(root, "site/pages/which-tool.md".to_owned())?;
    if !which.text.contains(COST) {
        return Err(format!("{} has no place for {}", which.path, bench::DATA));
    }
    let cores = measured.cores().first().copied().unwrap_or(1);
    let table = page::overview(measured, cores);
    let hazards = source::read(root, "docs/hazards.md".to_owned())?;
    let watching = source::read(root, "docs/watching.md".to_owned())?;
    Ok(vec![
        Guide {
            name: "which-tool",
            file: "site/pages/which-tool.md",
            title: "Which tool when",
            about: "Scopes, rayon, channels, locks: what to reach for, what it costs, and what to look out for.",
            text: which.text.replace(COST, &table),
        },
        Guide {
            name: "bench",
            file: bench::PAGE,
            title: "What it costs",
            about: "The same jobs in Go, with threads, with tasks and with rayon, measured side by side: times, memory, latencies.",
            text: page::markdown(measured),
        },
        Guide {
            name: "porting-checklist",
            file: "site/pages/porting-checklist.md",
            title: "Porting checklist",
            about: "Ten questions to ask of a Go function before it is ported, each with its pairs.",
            text: CHECKLIST.to_owned(),
        },
        Guide {
            name: "hazards",
            file: "docs/hazards.md",
            title: "Hazards",
            about: "Does Rust save me from this? The answer for each of 83 kinds of bugs: refused, loud, harmless or still possible.",
            text: hazards::page(&linked(&hazards.text, site), site)?,
        },
        Guide {
            name: "watching",
            file: "docs/watching.md",
            title: "What watches over you",
            about: "The tools of both languages that notice what goes wrong: how to run them, what they miss, and what to switch on in Rust.",
            text: linked(&watching.text, site),
        },
        Guide {
            name: "tools",
            file: "site/pages/tools.md",
            title: "For tools",
            about: "The catalogue as JSON, every page as Markdown, and a skill for coding assistants.",
            text: include_str!("../../pages/tools.md").to_owned(),
        },
    ])
}

/// Where one file of `docs/` links to another, its page links to that
/// page.
fn linked(text: &str, site: &Site) -> String {
    let text = ["hazards", "watching"]
        .iter()
        .fold(text.to_owned(), |text, page| {
            text.replace(&format!("]({page}.md)"), &format!("]({page}.html)"))
        });
    site.chapters.iter().fold(text, |text, chapter| {
        let name = &chapter.name;
        text.replace(
            &format!("](pairs.md#{name})"),
            &format!("]({name}/index.html)"),
        )
    })
}

/// The pages, for search engines.
fn sitemap(files: &Files, address: &str) -> String {
    let pages = files
        .keys()
        .filter(|name| name.ends_with(".html") && *name != "404.html");
    let urls: String = pages
        .map(|page| format!("<url><loc>{address}{page}</loc></url>\n"))
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{urls}</urlset>\n"
    )
}

fn programs(site: &Site) -> impl Iterator<Item = &Program> {
    index::pairs(site).flat_map(|pair| {
        let mistakes = pair.mistakes.iter();
        let of_mistakes = mistakes.flat_map(|Mistake { go, rust, cure, .. }| {
            let cure = cure.as_ref().map(|cure| &cure.program);
            [Some(go), Some(rust), cure].into_iter().flatten()
        });
        let tasks = pair.tasks.iter();
        let of_tasks = tasks.flat_map(|tasks| [&tasks.program].into_iter().chain(&tasks.needs));
        [&pair.go, &pair.rust]
            .into_iter()
            .chain(&pair.needs)
            .chain(of_tasks)
            .chain(of_mistakes)
    })
}
