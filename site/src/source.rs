//! Reads the files of a pair and of its mistakes.

use std::fs;
use std::path::Path;

use go_to_rust::catalogue::{Chapter, Mistake, Pair, file_of};
use go_to_rust::what_if::Half;

/// A file of the repository.
#[derive(Debug, Clone)]
pub struct File {
    /// Its path from the top of the checkout.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// The files of a pair.
#[derive(Debug, Clone)]
pub struct PairFiles {
    /// The Go half.
    pub go: File,
    /// The Rust half.
    pub rust: File,
    /// Other files that the Rust half uses.
    pub needs: Vec<File>,
    /// The Rust half with tasks, where there is one.
    pub tasks: Option<File>,
    /// Other files that it uses.
    pub tasks_needs: Vec<File>,
    /// What all print, or what each prints.
    pub expected: Vec<File>,
}

/// The files of a mistake.
#[derive(Debug, Clone)]
pub struct MistakeFiles {
    /// The Go program.
    pub go: File,
    /// The Rust program.
    pub rust: File,
    /// What rustc says.
    pub stderr: File,
    /// The accepted form, where there is one.
    pub fixed: Option<File>,
}

/// Reads the files of a pair.
///
/// # Errors
///
/// Names the file that cannot be read.
pub fn pair(root: &Path, chapter: &Chapter, pair: &Pair) -> Result<PairFiles, String> {
    let name = format!("{}/{}", chapter.name, pair.name);
    let suffixes = pair.suffixes();
    let expected = suffixes
        .iter()
        .map(|suffix| read(root, format!("tests/expected/{name}{suffix}.txt")));
    let needs = |half| {
        let needs = pair.needs_of(half).iter();
        needs
            .map(|file| read(root, format!("rust/{}/{file}.rs", chapter.name)))
            .collect::<Result<_, _>>()
    };
    let tasks = pair.tasks.map(|_| read(root, file_of(Half::Tasks, &name)));
    Ok(PairFiles {
        go: read(root, file_of(Half::Go, &name))?,
        rust: read(root, file_of(Half::Rust, &name))?,
        needs: needs(Half::Rust)?,
        tasks: tasks.transpose()?,
        tasks_needs: needs(Half::Tasks)?,
        expected: expected.collect::<Result<_, _>>()?,
    })
}

/// Reads the files of a mistake.
///
/// # Errors
///
/// Names the file that cannot be read.
pub fn mistake(
    root: &Path,
    chapter: &Chapter,
    pair: &Pair,
    mistake: &Mistake,
) -> Result<MistakeFiles, String> {
    let name = format!("{}/{}/{}", chapter.name, pair.name, mistake.name);
    Ok(MistakeFiles {
        go: read(root, format!("go/{name}/main.go"))?,
        rust: read(root, format!("ui/{name}.rs"))?,
        stderr: read(root, format!("ui/{name}.stderr"))?,
        fixed: match root.join(format!("ui/{name}.fixed")).exists() {
            true => Some(read(root, format!("ui/{name}.fixed"))?),
            false => None,
        },
    })
}

/// Reads one file.
///
/// # Errors
///
/// Names it when it cannot be read.
pub fn read(root: &Path, path: String) -> Result<File, String> {
    match fs::read_to_string(root.join(&path)) {
        Ok(text) => Ok(File { path, text }),
        Err(error) => Err(format!("the site needs {path}: {error}")),
    }
}
