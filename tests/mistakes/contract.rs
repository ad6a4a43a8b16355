//! Holds what rustc says of a case to what the case says of itself.
//! This is done on any toolchain: only the words may change.

use std::fs;

use crate::annotation::{self, Annotation};
use crate::cases::Case;
use crate::rustc::{Compiled, Diagnostic, Rustc};

/// Compiles the case, with and without its racy lines.
///
/// # Errors
///
/// What does not hold.
pub fn check(case: &Case, rustc: &Rustc) -> Result<(), String> {
    let file = case.rust();
    let source = fs::read_to_string(&file).map_err(|error| error.to_string())?;
    let annotation = annotation::read(&source)?;
    let compiled = rustc.compile(&file, &case.name(), false)?;
    hold(&annotation, &compiled)?;

    let mended = annotation::without_racy_lines(&source, &annotation)?;
    let name = case.name() + ".mended";
    let file = rustc.scratch_file(&name, &mended)?;
    let compiled = rustc.compile(&file, &name, false)?;
    if !compiled.success {
        return Err(format!(
            "without its racy lines it must compile:\n{}",
            rendered(&compiled.errors())
        ));
    }
    Ok(())
}

/// Whether the errors of a compilation are those that are announced.
///
/// # Errors
///
/// What is different.
pub fn hold(annotation: &Annotation, compiled: &Compiled) -> Result<(), String> {
    let errors = compiled.errors();
    if compiled.success {
        return Err("compiles, but must not".to_owned());
    }
    if errors.len() != annotation.errors.len() {
        return Err(format!(
            "announces {} errors, and rustc has {}:\n{}",
            annotation.errors.len(),
            errors.len(),
            rendered(&errors)
        ));
    }
    for (announced, error) in annotation.errors.iter().zip(&errors) {
        let code = error.code.as_ref().map_or("error", |code| &code.code);
        let line = primary_line(error);
        let (what, announced, found) = if code != announced.code {
            ("code", &announced.code, code)
        } else if line != announced.line {
            ("line", &announced.line, line.as_str())
        } else if !error.message.contains(&announced.message) {
            ("message", &announced.message, error.message.as_str())
        } else {
            continue;
        };
        return Err(format!(
            "the {what} differs:\n  announced: {announced}\n  rustc says: {found}\n{}",
            rendered(&errors)
        ));
    }
    Ok(())
}

/// The line that an error points at, without the white space around it.
pub fn primary_line(error: &Diagnostic) -> String {
    let primary = error.spans.iter().find(|span| span.is_primary);
    let line = primary.and_then(|span| span.text.first());
    line.map(|line| line.text.trim().to_owned())
        .unwrap_or_default()
}

fn rendered(errors: &[Diagnostic]) -> String {
    errors
        .iter()
        .filter_map(|error| error.rendered.as_deref())
        .collect()
}
