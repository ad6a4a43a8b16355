//! Builds and runs the accepted forms of the mistakes.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use go_to_rust::annotation::Fixed;
use go_to_rust::catalogue::Kind;
use harness::paths;
use harness::run::{End, Limits, OUTPUT, run};
use harness::verdict::ENVIRONMENT;

use crate::cases::Case;
use crate::rustc::{Rustc, rendered};

/// Lints of the accepted forms: a warning is an error, but for code
/// that only a whole program would use.
const LINTS: [&str; 3] = ["-Dwarnings", "-Adead_code", "-Funsafe_code"];

/// How the main of a program begins: with threads, or with tasks.
const MAINS: [&str; 2] = ["\nfn main() {\n", "\nasync fn main() {\n"];

/// Builds the accepted forms of these cases, which are there, and runs
/// each of them. They become modules of one program: to start rustc and
/// the linker takes longer than all the rest.
///
/// # Errors
///
/// What is wrong with one of them.
pub fn check(cases: &[Case], rustc: &Rustc) -> Result<(), String> {
    let heads: Vec<Fixed> = cases
        .iter()
        .map(|case| prepared(case, rustc))
        .collect::<Result<_, _>>()?;
    let program = build(cases, rustc)?;
    cases
        .iter()
        .zip(&heads)
        .try_for_each(|(case, head)| runs(&program, case, head))
}

/// Writes the case's module.
fn prepared(case: &Case, rustc: &Rustc) -> Result<Fixed, String> {
    let file = paths::shown(&case.fixed());
    let (source, head) = case.read_fixed()?;
    let mut mains = MAINS.iter().flat_map(|main| source.match_indices(main));
    let (Some((_, main)), None) = (mains.next(), mains.next()) else {
        return Err(format!(
            "{file} has no line `fn main() {{` or `async fn main() {{`"
        ));
    };
    if case.mistake.kind == Kind::Sound {
        let (_, go) = case.read_go()?;
        if go.prints.as_ref() != Some(&head.prints) {
            return Err(format!(
                "{file} is to print {:?}, and the Go program, which is right, {:?}",
                head.prints,
                go.prints.unwrap_or_default()
            ));
        }
    }
    // The lines keep their numbers.
    let public = main.replacen('\n', "\npub(crate) ", 1);
    let source = source.replacen(main, &public, 1);
    rustc.scratch_file(&module(case), &source)?;
    Ok(head)
}

fn module(case: &Case) -> String {
    case.name().replace('/', "_") + "_fixed"
}

/// One program of all of them, which takes the name of one.
fn build(cases: &[Case], rustc: &Rustc) -> Result<PathBuf, String> {
    let mut modules = String::new();
    let mut arms = String::new();
    for case in cases {
        let module = module(case);
        modules += &format!("#[path = \"{module}.rs\"]\nmod {module};\n");
        arms += &format!("        {:?} => {module}::main(),\n", case.name());
    }
    let main = format!(
        "{modules}fn main() {{\n    match std::env::args().nth(1).unwrap_or_default().as_str() {{\n{arms}        name => panic!(\"{{name}}\"),\n    }}\n}}\n"
    );
    let file = rustc.scratch_file("fixed", &main)?;
    let compiled = rustc.compile(&file, "fixed", true, &LINTS)?;
    let errors = compiled.errors();
    compiled.program.ok_or_else(|| {
        let said = cases.iter().fold(rendered(&errors), |said, case| {
            let copy = file.with_file_name(module(case) + ".rs");
            let original = paths::shown(&case.fixed());
            said.replace(&copy.display().to_string(), &original)
        });
        format!("the accepted form must compile, without a warning:\n{said}")
    })
}

fn runs(program: &Path, case: &Case, head: &Fixed) -> Result<(), String> {
    let limits = Limits {
        time: Duration::from_secs(10),
        output: OUTPUT,
    };
    let mut command = Command::new(program);
    command.arg(case.name()).env_clear().envs(ENVIRONMENT);
    let output = run(&mut command, limits).map_err(|error| error.to_string())?;
    let stdout = String::from_utf8_lossy(&output.stdout);
    let stderr = String::from_utf8_lossy(&output.stderr);
    if output.end == End::Exit(0) && stdout == head.prints && stderr.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{} should print {:?} and nothing else, and end with {}; it ends with {} and prints:\n{stdout}{stderr}",
        paths::shown(&case.fixed()),
        head.prints,
        End::Exit(0),
        output.end
    ))
}
