//! Every page as Markdown.

use std::collections::BTreeMap;

use go_to_rust::annotation::stripped;

use super::plain::{fenced, markdown};
use super::{Guide, lists};
use crate::index::{self, Code};
use crate::listing::Program;
use crate::mistake::Mistake;
use crate::model::{Chapter, Pair, Site};
use crate::what_ifs::{Question, Tried};
use crate::{codes, prose};

/// The name of the Markdown beside a page.
pub fn name(page: &str) -> String {
    page.trim_end_matches(".html").to_owned() + ".md"
}

/// The files, by their names.
pub(super) fn files(site: &Site, codes: &[Code], guides: &[Guide]) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    files.insert("index.md".to_owned(), lists::front(site, codes, guides));
    files.insert("go-names.md".to_owned(), names(site));
    files.insert("errors.md".to_owned(), lists::errors(codes));
    for guide in guides {
        let text = prose::linked_to(&guide.text, "", &site.links, "md");
        files.insert(format!("{}.md", guide.name), text);
    }
    for code in codes {
        files.insert(name(&code.page()), of_code(site, code));
    }
    for chapter in &site.chapters {
        files.insert(name(&chapter.page()), of_chapter(site, chapter));
        for pair in &chapter.pairs {
            files.insert(format!("{}.md", pair.name), of_pair(site, pair));
            for mistake in &pair.mistakes {
                let name = format!("{}/{}.md", pair.name, mistake.name);
                files.insert(name, of_mistake(pair, mistake));
            }
        }
    }
    files
}

/// A line of a list.
pub(super) fn item(title: &str, page: &str, about: &str) -> String {
    match about.is_empty() {
        true => format!("- [{title}]({page})\n"),
        false => format!("- [{title}]({page}): {about}\n"),
    }
}

fn names(site: &Site) -> String {
    let mut text = "# Go names\n\n| Go | Pairs |\n| --- | --- |\n".to_owned();
    for name in index::go_names(site) {
        let pairs: Vec<String> = name
            .pairs
            .iter()
            .map(|pair| format!("[{}]({}.md)", pair.title, pair.name))
            .collect();
        text += &format!("| `{}` | {} |\n", name.name, pairs.join(", "));
    }
    text
}

fn of_chapter(site: &Site, chapter: &Chapter) -> String {
    let about = prose::linked_to(&chapter.text, "../", &site.links, "md");
    let mut text = format!("# {}\n\n{}\n\n", chapter.title, about.trim());
    for pair in &chapter.pairs {
        let about = prose::first_sentence(&pair.summary);
        text += &item(&pair.title, &format!("../{}.md", pair.name), about);
    }
    text
}

fn of_code(site: &Site, code: &Code) -> String {
    let mut text = format!("# {}: {}\n\n", code.label(), code.says[0]);
    for says in code.says.iter().skip(1) {
        text += &format!("Also: {says}\n\n");
    }
    if let Some(lesson) = code.lesson {
        let teaches = prose::linked_to(lesson.teaches, "../", &site.links, "md");
        text += &format!("{teaches}\n\n");
    }
    for (pair, mistake) in &code.mistakes {
        let page = format!("../{}/{}.md", pair.name, mistake.name);
        text += &item(
            &mistake.title,
            &page,
            &mistake.heads_of(code.code).join("; "),
        );
    }
    text
}

fn of_pair(site: &Site, pair: &Pair) -> String {
    let about = prose::linked_to(&pair.text, "../", &site.links, "md");
    let mut text = format!("# {}\n\n{}\n\n", pair.title, about.trim());
    text += &format!("## Go: {}\n\n", pair.go.file.path);
    text += &fenced("go", &pair.go.file.text);
    text += &format!("## Rust: {}\n\n", pair.rust.file.path);
    text += &fenced("rust", &program(&pair.rust.file.text));
    text += &with_it(&pair.needs);
    if let Some(tasks) = &pair.tasks {
        let about = prose::linked_to(&tasks.text, "../", &site.links, "md");
        text += &format!("## Rust, async: {}\n\n", tasks.program.file.path);
        text += &format!("{}\n\n{}\n\n", tasks.entry.when, about.trim());
        text += &fenced("rust", &program(&tasks.program.file.text));
        text += &with_it(&tasks.needs);
    }
    if let Some(why) = &pair.no_tasks {
        text += &format!("There is no half with tasks: {}\n\n", markdown(why));
    }
    for line in &pair.measured {
        text += &format!(
            "Measured ({}): {} [All figures](../bench.md).\n\n",
            line.title, line.text
        );
    }
    text += "## Output\n\n";
    for output in &pair.outputs {
        text += &format!("{}:\n\n{}", output.of, fenced("text", &output.text));
    }
    text += &format!("{}\n\n", markdown(&pair.compared));
    if !pair.what_ifs.questions.is_empty() {
        text += "## What if\n\n";
        for question in &pair.what_ifs.questions {
            text += &of_question(question);
        }
    }
    for (heading, mistakes) in [
        ("Mistakes", pair.wrong()),
        ("Sound in Go, refused in Rust", pair.sound()),
    ] {
        if !mistakes.is_empty() {
            text += &format!("## {heading}\n\n");
        }
        for mistake in &mistakes {
            let page = format!("../{}/{}.md", pair.name, mistake.name);
            let about = format!(
                "{} rustc: {}",
                mistake.who(),
                mistake.distinct_codes().join(", ")
            );
            text += &item(&mistake.title, &page, &about);
        }
        if !mistakes.is_empty() {
            text += "\n";
        }
    }
    text
}

/// The files that are copied with a program.
fn with_it(needs: &[Program]) -> String {
    let files = needs.iter().map(|file| {
        let text = fenced("rust", &file.file.text);
        format!("With it goes {}:\n\n{text}", file.file.path)
    });
    files.collect()
}

fn of_question(question: &Question) -> String {
    let mut text = format!("### What if {}?\n\n", question.text);
    if let Some([name, word]) = question.hazard {
        text += &format!("One of the [hazards](../hazards.md): {name}. In Rust it is {word}.\n\n");
    }
    for tried in &question.tried {
        let Tried { take, put, .. } = tried;
        let mut change = String::new();
        for (sign, lines) in [('-', take), ('+', put)] {
            for line in lines.lines() {
                change += &format!("{sign} {line}\n");
            }
        }
        text += &format!("{}:\n\n{}", tried.name(), fenced("diff", &change));
        text += &format!("{}\n\n", markdown(&tried.what));
        if !tried.changed.is_empty() {
            let sign = |element: &str| if element == "del" { '-' } else { '+' };
            let lines = tried.changed.iter();
            let lines: Vec<String> = lines
                .map(|(element, line)| format!("{} {line}", sign(element)))
                .collect();
            text += &fenced("diff", &lines.join("\n"));
        } else if !tried.words.is_empty() {
            text += &fenced("text", &tried.words);
        }
    }
    text
}

fn of_mistake(pair: &Pair, mistake: &Mistake) -> String {
    let mut text = format!("# {}\n\n{}\n\n", mistake.title, mistake.who());
    for (code, head) in &mistake.errors {
        text += &format!("rustc refuses it: {} {head}\n\n", codes::label(code));
    }
    text += &format!("The pair: [{}](../../{}.md).\n\n", pair.title, pair.name);
    text += &format!("## Go compiles it: {}\n\n", mistake.go.file.path);
    text += &fenced("go", &stripped(&mistake.go.file.text));
    for noticed in &mistake.noticed {
        text += &format!("{}\n\n", markdown(&noticed.what));
        text += &fenced("text", &noticed.words);
    }
    text += &format!("## rustc refuses it: {}\n\n", mistake.rust.file.path);
    text += &fenced("rust", &program(&mistake.rust.file.text));
    text += &fenced("text", &mistake.said);
    if !mistake.body.is_empty() {
        text += &format!("{}\n\n", markdown(&mistake.body));
    }
    for objection in &mistake.objections {
        text += &format!("{}\n\n", markdown(objection));
    }
    text += &format!(
        "{}\n\n{}\n\n",
        markdown(&mistake.racy),
        markdown(&mistake.advice)
    );
    if let Some(cure) = &mistake.cure {
        text += "## What to write instead\n\n";
        text += &format!("{}\n\n", markdown(&cure.why));
        text += &fenced("rust", &program(&cure.program.file.text));
        text += &format!("It prints:\n\n{}", fenced("text", &cure.prints));
    }
    text
}

/// A Rust program without what is said of it at its head.
fn program(source: &str) -> String {
    let source = stripped(source);
    let is_head = |line: &&str| line.starts_with("//!") || line.trim().is_empty();
    source.split_inclusive('\n').skip_while(is_head).collect()
}
