//! `make run PAIR=channels/worker_pool`: the halves of one pair, one
//! after the other, as they are.

use std::io::Write;
use std::process::{Command, ExitCode, ExitStatus};

use go_to_rust::catalogue::with_tasks;
use harness::go::{Flavour, Go};
use harness::pairs::Entry;
use harness::{modules, pairs, paths};

fn main() -> ExitCode {
    let name = std::env::args().nth(1).unwrap_or_default();
    if name.is_empty() {
        eprintln!(
            "make run takes the name of one pair (PAIR=channels/worker_pool); `cargo run` lists them"
        );
        return ExitCode::from(2);
    }
    let entry = match pairs::select(Some(&name), true, paths::root()) {
        Ok(found) => found[0],
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::from(2);
        }
    };
    match all(&entry) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn all(entry: &Entry) -> Result<(), String> {
    let name = &entry.name();
    let go = Go::find()?;
    let names = [name.to_owned()];
    let mut built = modules::build_all(&go, Flavour::Plain, &names)?.all()?;
    let program = built.remove(name).expect("it was asked for")?;
    show(&format!("go/{name}/main.go"), &mut Command::new(program))?;
    let mut names = vec![name.to_owned()];
    names.extend(entry.pair.tasks.map(|_| with_tasks(name)));
    for name in names {
        let mut cargo = Command::new("cargo");
        cargo.args(["run", "--locked", "--quiet", "--", &name]);
        show(&format!("rust/{name}.rs"), cargo.current_dir(paths::root()))?;
    }
    Ok(())
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
