//! `make run PAIR=channels/worker_pool`: both halves of one pair, one
//! after the other, as they are.

use std::io::Write;
use std::process::{Command, ExitCode, ExitStatus};

use harness::go::{Flavour, Go};
use harness::{modules, pairs, paths};

fn main() -> ExitCode {
    let name = std::env::args().nth(1).unwrap_or_default();
    if name.is_empty() {
        eprintln!(
            "make run takes the name of one pair (PAIR=channels/worker_pool); `cargo run` lists them"
        );
        return ExitCode::from(2);
    }
    if let Err(why) = pairs::select(Some(&name), true, paths::root()) {
        eprintln!("{why}");
        return ExitCode::from(2);
    }
    match both(&name) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn both(name: &str) -> Result<(), String> {
    let go = Go::find()?;
    let names = [name.to_owned()];
    let mut built = modules::build_all(&go, Flavour::Plain, &names)?.all()?;
    let program = built.remove(name).expect("it was asked for")?;
    show(&format!("go/{name}/main.go"), &mut Command::new(program))?;
    let mut cargo = Command::new("cargo");
    cargo.args(["run", "--locked", "--quiet", "--", name]);
    show(&format!("rust/{name}.rs"), cargo.current_dir(paths::root()))
}

/// The programs write to the terminal by themselves; only what does not
/// end with 0 is worth a word.
fn show(file: &str, command: &mut Command) -> Result<(), String> {
    println!("--- {file}");
    std::io::stdout()
        .flush()
        .map_err(|error| error.to_string())?;
    let status: ExitStatus = command
        .status()
        .map_err(|error| format!("{file}: {error}"))?;
    if !status.success() {
        println!("--- {status}");
    }
    Ok(())
}
