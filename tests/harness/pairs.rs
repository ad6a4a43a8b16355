//! The pairs of the catalogue with their full names.

use std::path::Path;

use go_to_rust::catalogue::{Chapter, Pair, without_tasks};

/// A pair and the chapter that it stands in.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// The chapter.
    pub chapter: &'static Chapter,
    /// The pair.
    pub pair: &'static Pair,
}

impl Entry {
    /// `channels/worker_pool`: the name in the folders, on the command
    /// line and in the tests.
    pub fn name(&self) -> String {
        format!("{}/{}", self.chapter.name, self.pair.name)
    }
}

/// All pairs, in reading order. The services are among them, which do
/// not run by themselves.
pub fn all() -> impl Iterator<Item = Entry> {
    go_to_rust::catalogue().iter().flat_map(|chapter| {
        chapter
            .pairs
            .iter()
            .map(move |pair| Entry { chapter, pair })
    })
}

/// The pairs with `part` in their name, or all of them without one, but
/// no service: they do not end by themselves.
///
/// # Errors
///
/// As [`with_services`], and where only services have that name.
pub fn select(part: Option<&str>, exact: bool, root: &Path) -> Result<Vec<Entry>, String> {
    let found = with_services(part, exact, root)?;
    let (services, found): (Vec<Entry>, Vec<Entry>) =
        found.into_iter().partition(|entry| entry.pair.served);
    match (&found[..], &services[..]) {
        ([], [service, ..]) => Err(format!(
            "{} is a service, which does not end by itself: make compare-services PAIR={}",
            service.name(),
            part.unwrap_or_default()
        )),
        _ => Ok(found),
    }
}

/// The pairs with `part` in their name, or all of them without one. The
/// name of a half with tasks, `channels/worker_pool_async`, selects its
/// pair.
///
/// # Errors
///
/// When there is none: the nearest name, and the files of that name in
/// the checkout at `root`, which have no entry.
pub fn with_services(part: Option<&str>, exact: bool, root: &Path) -> Result<Vec<Entry>, String> {
    let Some(part) = part else {
        return Ok(all().collect());
    };
    let part = without_tasks(part);
    let matches = |name: String| match exact {
        true => name == part,
        false => name.contains(part),
    };
    let found: Vec<Entry> = all().filter(|entry| matches(entry.name())).collect();
    if found.is_empty() {
        return Err(none(part, root));
    }
    Ok(found)
}

fn none(part: &str, root: &Path) -> String {
    let mut why = format!("no pair matches {part:?}");
    let files = [format!("go/{part}/main.go"), format!("rust/{part}.rs")];
    let there: Vec<&String> = files.iter().filter(|f| root.join(f).is_file()).collect();
    if let ([first, rest @ ..], Some((chapter, _))) = (&there[..], part.split_once('/')) {
        why += &format!(": {first}");
        for file in rest {
            why += &format!(" and {file}");
        }
        let is = if rest.is_empty() { "is" } else { "are" };
        return why + &format!(" {is} there, but rust/{chapter}/mod.rs does not list it");
    }
    // Where one whole name was asked for.
    let several: Vec<String> = all()
        .map(|e| e.name())
        .filter(|n| n.contains(part))
        .collect();
    if let [first, rest @ ..] = &several[..] {
        return match rest.len() {
            0 => format!("no pair is called {part:?}; {first} has it in its name"),
            n => format!(
                "{part:?} is in the names of {} pairs; name one, as {first} (`cargo run` lists them all)",
                n + 1
            ),
        };
    }
    // A part of a name is held against parts of the names.
    let distance = |name: &str| {
        let last = name.rsplit('/').next().unwrap_or_default();
        let whole = strsim::damerau_levenshtein(name, part);
        whole.min(strsim::damerau_levenshtein(last, part))
    };
    let near = |name: &String| distance(name) * 2 <= part.chars().count();
    let nearest = all().map(|e| e.name()).min_by_key(|name| distance(name));
    if let Some(nearest) = nearest.filter(near) {
        why += &format!("; the nearest is {nearest:?}");
    }
    why + " (`cargo run` lists them all)"
}
