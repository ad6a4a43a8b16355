//! Lists of the pages, for tools: `llms.txt`, and the skill of porting.

use super::markdown::{item, name};
use super::{CHECKLIST, Guide};
use crate::index::{self, Code};
use crate::model::Site;
use crate::{Options, prose};

/// What this is, in a sentence.
const ABOUT: &str = "Concurrency patterns of Go, each with the Rust that does the same job: two whole programs that a test \
                     runs and compares, what becomes of them when they are changed, and the race-prone versions that \
                     rustc refuses.";

/// The front page as Markdown.
pub(super) fn front(site: &Site, codes: &[Code], guides: &[Guide]) -> String {
    list(site, "", codes, guides)
}

/// `llms.txt`: where everything is, under the published address where
/// there is one.
pub(super) fn llms(site: &Site, options: &Options, codes: &[Code], guides: &[Guide]) -> String {
    list(
        site,
        options.address.as_deref().unwrap_or_default(),
        codes,
        guides,
    )
}

fn list(site: &Site, address: &str, codes: &[Code], guides: &[Guide]) -> String {
    let mut text = format!("# go-to-rust\n\n> {ABOUT}\n\n");
    text += "Every page is Markdown here, and HTML under the same name.\n\n## Start here\n\n";
    let skill = "a checklist for porting, for coding assistants";
    text += &item("Skill", &format!("{address}SKILL.md"), skill);
    for guide in guides {
        text += &item(
            guide.title,
            &format!("{address}{}.md", guide.name),
            guide.about,
        );
    }
    text += &item(
        "Go names",
        &format!("{address}go-names.md"),
        "which pair a Go name leads to",
    );
    let pairs = "all of the catalogue as data";
    text += &item("pairs.json", &format!("{address}pairs.json"), pairs);
    for chapter in &site.chapters {
        text += &format!("\n## {}\n\n{}\n\n", chapter.title, chapter.line);
        for pair in &chapter.pairs {
            let mut about = prose::first_sentence(&pair.summary).to_owned();
            if pair.tasks.is_some() {
                about += " With threads, and with tasks.";
            }
            text += &item(&pair.title, &format!("{address}{}.md", pair.name), &about);
        }
    }
    text += "\n## Errors of rustc\n\n";
    for code in codes {
        let page = format!("{address}{}", name(&code.page()));
        text += &item(code.label(), &page, &code.says.join("; "));
    }
    text
}

/// The list of the error codes as Markdown.
pub(super) fn errors(codes: &[Code]) -> String {
    let lines = codes
        .iter()
        .map(|code| item(code.label(), &name(&code.page()), &code.says.join("; ")));
    format!("# Error codes\n\n{}", lines.collect::<String>())
}

/// The skill, with its links.
pub(super) fn skill(site: &Site) -> String {
    let text = prose::linked_to(include_str!("../../pages/SKILL.md"), "", &site.links, "md");
    let mut names = String::new();
    for name in index::go_names(site) {
        let pair = name.pairs[0];
        names += &format!("| `{}` | [{}]({}.md) |\n", name.name, pair.title, pair.name);
    }
    let mut with_tasks = String::new();
    for pair in index::pairs(site) {
        if let Some(tasks) = &pair.tasks {
            let page = format!("{}.md", pair.name);
            with_tasks += &item(&pair.title, &page, tasks.entry.when);
        }
    }
    let questions = prose::linked_to(&questions(), "", &site.links, "md");
    text.replace("<!-- Go names -->\n", &names)
        .replace("<!-- tasks -->\n", &with_tasks)
        .replace("<!-- questions -->\n", &questions)
}

/// The questions of the checklist, one heading lower.
fn questions() -> String {
    let from = CHECKLIST.find("## 1.").unwrap_or(CHECKLIST.len());
    let to = CHECKLIST.find("## After").unwrap_or(CHECKLIST.len());
    CHECKLIST[from..to].trim_end().replace("## ", "### ") + "\n"
}
