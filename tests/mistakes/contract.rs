//! Holds what rustc says of a case to what the case says of itself.
//! This is done on any toolchain: only the words may change.

use go_to_rust::annotation::Refused;

use crate::cases::Case;
use crate::rustc::{CASE, Compiled, Diagnostic, Rustc, rendered};

/// Compiles these cases without their racy lines. Each becomes a module
/// of one crate: to start rustc takes longer than all of them.
///
/// # Errors
///
/// The errors.
pub fn mended(cases: &[Case], rustc: &Rustc) -> Result<(), String> {
    let mut modules = String::new();
    for case in cases {
        let (source, head) = case.read_rust()?;
        let mended = head.without_racy_lines(&source)?;
        let name = case.name().replace('/', "_") + "_mended";
        let file = rustc.scratch_file(&name, &mended)?;
        modules += &format!("#[path = {file:?}]\nmod {name};\n");
    }
    modules += "fn main() {}\n";
    let file = rustc.scratch_file("mended", &modules)?;
    let compiled = rustc.compile(&file, "mended", false, &CASE)?;
    if compiled.success {
        return Ok(());
    }
    Err(format!(
        "without its racy lines it must compile:\n{}",
        rendered(&compiled.errors())
    ))
}

/// Whether the errors of a compilation are those that are announced.
///
/// # Errors
///
/// What is different.
pub fn hold(head: &Refused, compiled: &Compiled) -> Result<(), String> {
    let errors = compiled.errors();
    if compiled.success {
        return Err("compiles, but must not".to_owned());
    }
    if errors.len() != head.errors.len() {
        return Err(format!(
            "announces {} errors, and rustc has {}:\n{}",
            head.errors.len(),
            errors.len(),
            rendered(&errors)
        ));
    }
    for (announced, error) in head.errors.iter().zip(&errors) {
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
