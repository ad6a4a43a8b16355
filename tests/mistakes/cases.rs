//! The mistakes of the catalogue with their files.

use std::fs;
use std::path::{Path, PathBuf};

use go_to_rust::annotation::{Fixed, Go, Refused};
use go_to_rust::catalogue::Mistake;
use harness::pairs::{self, Entry};
use harness::paths;

/// A mistake and the pair that mends it.
#[derive(Debug, Clone, Copy)]
pub struct Case {
    /// The pair.
    pub pair: Entry,
    /// The mistake.
    pub mistake: &'static Mistake,
}

impl Case {
    /// `locks/counter/unlocked`.
    pub fn name(&self) -> String {
        format!("{}/{}", self.pair.name(), self.mistake.name)
    }

    /// The Rust program that rustc refuses.
    pub fn rust(&self) -> PathBuf {
        paths::root().join("ui").join(self.name() + ".rs")
    }

    /// What rustc says, to the letter.
    pub fn stderr(&self) -> PathBuf {
        paths::root().join("ui").join(self.name() + ".stderr")
    }

    /// The accepted form.
    pub fn fixed(&self) -> PathBuf {
        paths::root().join("ui").join(self.name() + ".fixed")
    }

    /// The Go program.
    pub fn go(&self) -> PathBuf {
        paths::root().join("go").join(self.name()).join("main.go")
    }

    /// The text of the Go program, and what stands at its head.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or its head.
    pub fn read_go(&self) -> Result<(String, Go), String> {
        let (file, source) = read(&self.go())?;
        let head = Go::read(&file, &source)?;
        Ok((source, head))
    }

    /// The text of the refused program, and what stands at its head.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or its head.
    pub fn read_rust(&self) -> Result<(String, Refused), String> {
        let (file, source) = read(&self.rust())?;
        let head = Refused::read(&file, &source)?;
        Ok((source, head))
    }

    /// The text of the accepted form, and what stands at its head.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or its head.
    pub fn read_fixed(&self) -> Result<(String, Fixed), String> {
        let (file, source) = read(&self.fixed())?;
        let head = Fixed::read(&file, &source)?;
        Ok((source, head))
    }

    /// For the first line of a failure: where it is and what it is
    /// about.
    pub fn title(&self) -> String {
        format!("{}: {}", self.name(), self.mistake.summary)
    }
}

/// A file's name, as a reader would type it, and its text.
fn read(path: &Path) -> Result<(String, String), String> {
    let file = paths::shown(path);
    let text = fs::read_to_string(path).map_err(|error| format!("{file}: {error}"))?;
    Ok((file, text))
}

/// The case of this name, or those that have `part` in their name; all
/// of them where it is empty.
///
/// # Errors
///
/// When there is none: a sentence, with the nearest name where one is
/// near.
pub fn with(part: &str) -> Result<Vec<Case>, String> {
    if let Some(case) = all().find(|case| case.name() == part) {
        return Ok(vec![case]);
    }
    let cases: Vec<Case> = all().filter(|case| case.name().contains(part)).collect();
    if !cases.is_empty() {
        return Ok(cases);
    }
    // Of a name without its chapter, the parts are compared.
    let distance = |name: &str| {
        let ends = name.match_indices('/').map(|(place, _)| &name[place + 1..]);
        ends.chain([name])
            .map(|end| strsim::damerau_levenshtein(end, part))
            .min()
    };
    let near = |name: &String| distance(name).is_some_and(|d| d * 2 <= part.chars().count());
    let nearest = all().map(|case| case.name());
    let nearest = nearest.min_by_key(|name| distance(name)).filter(near);
    let nearest = nearest.map_or(String::new(), |name| format!("; the nearest is {name}"));
    Err(format!("no mistake has {part:?} in its name{nearest}"))
}

/// All mistakes, in reading order.
pub fn all() -> impl Iterator<Item = Case> {
    pairs::all().flat_map(|pair| {
        pair.pair
            .mistakes
            .iter()
            .map(move |mistake| Case { pair, mistake })
    })
}
