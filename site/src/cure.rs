//! What to write instead of a mistake: the accepted form, as a diff.

use go_to_rust::annotation::{self, Fixed};

use crate::highlight::{Coloured, Language};
use crate::listing::Program;
use crate::prose::{self, Link};
use crate::source::File;
use crate::what_ifs::{self, DiffLine};

/// The accepted form of a mistake.
#[derive(Debug)]
pub struct Cure {
    /// All of it.
    pub program: Program,
    /// What differs from the program that is refused.
    pub diff: Vec<DiffLine>,
    /// Why it is accepted, as HTML.
    pub why: String,
    /// What it prints.
    pub prints: String,
}

/// Reads an accepted form.
///
/// # Errors
///
/// When its head cannot be read.
pub fn read(refused: &File, fixed: File, root: &str, pairs: &[Link]) -> Result<Cure, String> {
    let head = Fixed::read(&fixed.path, &fixed.text)?;
    let why = prose::read(&fixed.text, root, pairs);
    Ok(Cure {
        diff: what_ifs::diff(
            &Coloured::new(Language::Rust, &body(&refused.text)),
            &body(&fixed.text),
        ),
        why: why.body,
        prints: head.prints,
        program: Program::rust(fixed),
    })
}

/// The program, without what is said of it.
fn body(source: &str) -> String {
    let program = annotation::stripped(source);
    let lines: Vec<&str> = program.split_inclusive('\n').collect();
    let is_head = |line: &&&str| line.starts_with("//!") || line.trim().is_empty();
    let head = lines.iter().take_while(is_head).count();
    lines[head..].concat()
}
