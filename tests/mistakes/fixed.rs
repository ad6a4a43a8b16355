//! Builds and runs the accepted forms of the mistakes.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use go_to_rust::annotation::Fixed;
use harness::paths;
use harness::run::{End, Limits, OUTPUT, run};
use harness::verdict::ENVIRONMENT;

use crate::cases::Case;
use crate::rustc::{Rustc, rendered};

/// Lints of the accepted forms: a warning is an error, but for code
/// that only a whole program would use.
const LINTS: [&str; 3] = ["-Dwarnings", "-Adead_code", "-Funsafe_code"];

/// How the main of a program begins.
const MAIN: &str = "\nfn main() {\n";

/// What is wrong with the accepted forms of these cases, for each of
/// them that has one. All of them become modules of one program: to
/// start rustc and the linker takes longer than all the rest.
///
/// # Errors
///
/// When rustc cannot be started.
pub fn check(cases: &[Case], rustc: &Rustc) -> Result<Vec<(Case, String)>, String> {
    let mut wrong = Vec::new();
    let mut good = Vec::new();
    for case in cases.iter().filter(|case| case.fixed().is_file()) {
        match prepared(case, rustc) {
            Ok(head) => good.push((*case, head)),
            Err(why) => wrong.push((*case, why)),
        }
    }
    let all: Vec<Case> = good.iter().map(|(case, _)| *case).collect();
    let program = match build(&all, rustc)? {
        Ok(program) => program,
        // One by one, to see whose errors they are.
        Err(errors) if all.len() == 1 => {
            wrong.push((all[0], errors));
            return Ok(wrong);
        }
        Err(_) => {
            for case in &all {
                wrong.extend(check(&[*case], rustc)?);
            }
            return Ok(wrong);
        }
    };
    for (case, head) in good {
        if let Err(why) = runs(&program, &case, &head) {
            wrong.push((case, why));
        }
    }
    Ok(wrong)
}

/// Writes the case's module.
fn prepared(case: &Case, rustc: &Rustc) -> Result<Fixed, String> {
    let (source, head) = case.read_fixed()?;
    if source.matches(MAIN).count() != 1 {
        return Err("has no `fn main() {`".to_owned());
    }
    // The lines keep their numbers.
    let source = source.replacen(MAIN, "\npub(crate) fn main() {\n", 1);
    rustc.scratch_file(&module(case), &source)?;
    Ok(head)
}

fn module(case: &Case) -> String {
    case.name().replace('/', "_") + "_fixed"
}

/// One program of all of them, which takes the name of one; or rustc's
/// errors.
fn build(cases: &[Case], rustc: &Rustc) -> Result<Result<PathBuf, String>, String> {
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
    let name = match cases {
        [one] => module(one) + "_alone",
        _ => "fixed".to_owned(),
    };
    let file = rustc.scratch_file(&name, &main)?;
    let compiled = rustc.compile(&file, &name, true, &LINTS)?;
    let said = || {
        let of_all = rendered(&compiled.errors());
        cases.iter().fold(of_all, |said, case| {
            let copy = file.with_file_name(module(case) + ".rs");
            let original = paths::shown(&case.fixed());
            said.replace(&copy.display().to_string(), &original)
        })
    };
    Ok(compiled
        .program
        .clone()
        .ok_or_else(|| format!("must compile:\n{}", said())))
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
        "should print {:?} and end with {}, but it ends with {} and prints:\n{stdout}{stderr}",
        head.prints,
        End::Exit(0),
        output.end
    ))
}
