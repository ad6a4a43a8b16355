//! Lays out the files of a new pair or a new mistake, which compile
//! as they are and say what to fill in.

use std::fs;
use std::path::{Path, PathBuf};

use crate::trees::is_snake_case;

mod chapter;
mod templates;

/// What was laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Laid {
    /// New files, from the top of the checkout.
    pub new: Vec<String>,
    /// The file that was there and has changed: the chapter's list, or
    /// the entry of the mistake's pair.
    pub changed: String,
    /// What to do next, a step each.
    pub next: Vec<String>,
}

/// Lays out a pair, `locks/snapshot`, in the checkout `root`.
///
/// # Errors
///
/// One sentence: the name is no good or exists, or a file cannot be
/// written. Then nothing has changed.
pub fn pair(root: &Path, name: &str) -> Result<Laid, String> {
    let [chapter, pair] = parts(name, "PAIR=locks/snapshot")?;
    let list = chapter_list(root, chapter)?;
    let text =
        chapter::with_pair(&read(root, &list)?, pair).map_err(|why| format!("{list}: {why}"))?;
    let entry = format!("rust/{chapter}/entries/{pair}.rs");
    let files = [
        (format!("go/{name}/main.go"), templates::go_pair(name, pair)),
        (format!("rust/{name}.rs"), templates::rust_pair(name)),
        (entry.clone(), templates::entry(chapter, pair)),
        (
            format!("rust/{chapter}/what_ifs/{pair}.rs"),
            templates::what_ifs(name),
        ),
        (format!("tests/expected/{name}.txt"), format!("{name}\n")),
    ];
    let next = vec![
        format!("write go/{name}/main.go and rust/{name}.rs: one idea, the same numbered steps"),
        format!("say in {entry} by which names a reader looks for it (go, rust, aliases, related)"),
        format!("put its line in {list} where it belongs in the reading order"),
        format!("make bless PAIR={name}      pins what both print, once they agree"),
        format!(
            "write rust/{chapter}/what_ifs/{pair}.rs: what takes the lesson away, a worker that panics, and what the page claims"
        ),
        format!("make what-if PAIR={name}    makes each change and looks"),
        format!("make what-if-gaps PAIR={name}    names what no run shows yet"),
        format!("make explore PAIR={name}    runs the Rust half under many schedules"),
        "make tables, make test, make lint".to_owned(),
    ];
    lay(root, list, &text, files.into(), next)
}

/// Lays out a mistake, `locks/snapshot/unlocked`, in the checkout
/// `root`.
///
/// # Errors
///
/// As [`pair`].
pub fn mistake(root: &Path, name: &str) -> Result<Laid, String> {
    let [chapter, pair, mistake] = parts(name, "MISTAKE=locks/snapshot/unlocked")?;
    chapter_list(root, chapter)?;
    let entry = format!("rust/{chapter}/entries/{pair}.rs");
    if !root.join(&entry).is_file() {
        return Err(format!(
            "{chapter} has no pair {pair}; `make new PAIR={chapter}/{pair}` adds one"
        ));
    }
    let text = chapter::with_mistake(&read(root, &entry)?, mistake)
        .map_err(|why| format!("{entry}: {why}"))?;
    let files = [
        (format!("go/{name}/main.go"), templates::go_mistake(mistake)),
        (format!("ui/{name}.rs"), templates::rust_mistake()),
        (format!("ui/{name}.fixed"), templates::fixed()),
    ];
    let next = vec![
        format!("write go/{name}/main.go, and say in its //@ lines what notices it"),
        format!("write ui/{name}.rs, and say in its //@ lines what rustc answers"),
        format!("write ui/{name}.fixed: the smallest program that does what was meant"),
        format!("give its entry in {entry} a title and the numbers of its kinds"),
        format!("make bless CASE={name}      pins rustc's words"),
        format!("make mistakes CASE={name}   runs Go's tools"),
        "make evidence, make tables, make test, make lint".to_owned(),
    ];
    lay(root, entry, &text, files.into(), next)
}

/// The parts of a name, each in snake_case.
fn parts<'a, const N: usize>(name: &'a str, example: &str) -> Result<[&'a str; N], String> {
    let parts: Vec<&str> = name.split('/').collect();
    let parts: [&str; N] = parts
        .try_into()
        .map_err(|_| format!("{name:?} is no name for it: write it like {example}"))?;
    match parts.iter().find(|part| !is_snake_case(part)) {
        Some(part) => Err(format!(
            "{part:?} is not in snake_case: a small letter first, then small letters, digits and _"
        )),
        None => Ok(parts),
    }
}

/// The file with the list of a chapter.
fn chapter_list(root: &Path, chapter: &str) -> Result<String, String> {
    let list = format!("rust/{chapter}/mod.rs");
    if root.join(&list).is_file() {
        return Ok(list);
    }
    let chapters = chapters(root);
    Err(format!(
        "there is no chapter {chapter:?} ({}); CONTRIBUTING.md says how to begin one",
        chapters.join(", ")
    ))
}

fn chapters(root: &Path) -> Vec<String> {
    let entries = fs::read_dir(root.join("rust")).into_iter().flatten();
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| entry.path().join("mod.rs").is_file())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort_unstable();
    names
}

fn read(root: &Path, file: &str) -> Result<String, String> {
    fs::read_to_string(root.join(file)).map_err(|error| format!("{file}: {error}"))
}

/// Writes all of it, or says which file is in the way.
fn lay(
    root: &Path,
    changed: String,
    text: &str,
    files: Vec<(String, String)>,
    next: Vec<String>,
) -> Result<Laid, String> {
    if let Some((file, _)) = files.iter().find(|(file, _)| root.join(file).exists()) {
        return Err(format!("{file} exists already; nothing was written"));
    }
    let write = |file: &str, text: &str| -> Result<(), String> {
        let path: PathBuf = root.join(file);
        let folder = path.parent().expect("it lies in a folder");
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| format!("{file}: {error}"))
    };
    for (file, text) in &files {
        write(file, text)?;
    }
    write(&changed, text)?;
    Ok(Laid {
        new: files.into_iter().map(|(file, _)| file).collect(),
        changed,
        next,
    })
}
