//! The Go modules that the halves lie in: one of the standard library
//! alone, which builds with no download, and a module of its own for
//! each chapter whose halves use something else.

use std::collections::BTreeMap;

use crate::go::{Built, Flavour, Go, Module, build};
use crate::paths;

/// The chapters whose folder in `go/` is a module.
pub const CHAPTERS: [&str; 1] = ["x"];

/// Which of the [`CHAPTERS`] a pair or a mistake is of; none for those
/// of the module of the standard library.
pub fn chapter(name: &str) -> Option<&'static str> {
    let (first, _) = name.split_once('/')?;
    CHAPTERS.into_iter().find(|chapter| *chapter == first)
}

/// The module of a chapter, or that of all the others.
pub fn module(chapter: Option<&str>) -> Module {
    let pairs = Module::of_pairs();
    match chapter {
        None => pairs,
        Some(chapter) => Module {
            source: pairs.source.join(chapter),
            programs: paths::root().join("target").join(format!("go-{chapter}")),
        },
    }
}

/// The command that runs the Go half, typed at the top of the checkout.
pub fn go_run(name: &str) -> String {
    match chapter(name) {
        Some(chapter) => format!(
            "(cd go/{chapter} && go run ./{})",
            &name[chapter.len() + 1..]
        ),
        None => format!("(cd go && go run ./{name})"),
    }
}

/// The Go halves that were built.
#[derive(Debug, Default)]
pub struct Halves {
    /// By name. Those of a module that cannot be had are not there.
    pub built: BTreeMap<String, Built>,
    /// The modules whose dependencies cannot be downloaded: how many
    /// halves that are, and why, in a sentence.
    pub missing: Vec<(usize, String)>,
}

impl Halves {
    /// The halves, where none is missing.
    ///
    /// # Errors
    ///
    /// Why some are.
    pub fn all(self) -> Result<BTreeMap<String, Built>, String> {
        match self.missing.into_iter().next() {
            Some((_, why)) => Err(why),
            None => Ok(self.built),
        }
    }
}

/// Builds the halves of these names, whatever module they lie in.
///
/// # Errors
///
/// As for [`build`].
pub fn build_all(go: &Go, flavour: Flavour, names: &[String]) -> Result<Halves, String> {
    let mut by_chapter: BTreeMap<Option<&str>, Vec<String>> = BTreeMap::new();
    for name in names {
        by_chapter
            .entry(chapter(name))
            .or_default()
            .push(name.clone());
    }
    let mut halves = Halves::default();
    for (chapter, names) in by_chapter {
        let module = module(chapter);
        let Some(chapter) = chapter else {
            halves.built.extend(build(go, &module, flavour, &names)?);
            continue;
        };
        let below = |name: &String| name[chapter.len() + 1..].to_owned();
        let packages: Vec<String> = names.iter().map(below).collect();
        let built = build(go, &module, flavour, &packages)?;
        if built.values().any(Result::is_err)
            && let Err(why) = download(go, &module)
        {
            let why = format!("what go/{chapter}/go.mod names cannot be downloaded: {why}");
            halves.missing.push((names.len(), why));
            continue;
        }
        let named = built.into_iter();
        halves
            .built
            .extend(named.map(|(package, built)| (format!("{chapter}/{package}"), built)));
    }
    Ok(halves)
}

/// Downloads what the module needs, where it is not there yet.
fn download(go: &Go, module: &Module) -> Result<(), String> {
    let output = go
        .command(module, &["mod", "download"])
        .output()
        .map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(said
        .lines()
        .last()
        .unwrap_or("go does not say why")
        .to_owned())
}
