//! `make compare`: runs both halves of every pair and compares what
//! they print. One test a pair, named after it.

use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use harness::flags::flag;
use harness::go::{Flavour, Go};
use harness::verdict::{Halves, bless, judge};
use harness::{built_from, live, modules, pairs, paths, report};
use libtest_mimic::{Arguments, Failed, Trial};

/// Everything that could be run agrees, but there was no Go.
const HALF: u8 = 3;

/// Names a folder: a copy of this program and of the one with the Rust
/// halves goes there, and nothing is compared.
const INTO: &str = "COMPARE_INTO";

fn main() -> ExitCode {
    match compare() {
        Ok(code) => code,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

fn compare() -> Result<ExitCode, String> {
    if let Some(folder) = std::env::var_os(INTO) {
        return copy_into(Path::new(&folder))
            .map(|()| ExitCode::SUCCESS)
            .map_err(|error| format!("{}: {error}", folder.display()));
    }
    let mut args = Arguments::from_args();
    // A program starts, waits and ends; hardly any keeps a core busy.
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    args.test_threads.get_or_insert(2 * cores);
    let asked = Asked {
        bless: flag("BLESS")?,
        race: flag("RACE")?,
    };
    let root = paths::checkout()?;
    let others = built_from::others(&root);
    if !others.is_empty() {
        return Ok(built_from::start_again(&root, &others, "compare"));
    }
    let entries = pairs::select(args.filter.as_deref(), args.exact, &root)?;
    live::end_with_us();

    let names: Vec<String> = entries.iter().map(pairs::Entry::name).collect();
    let go = if args.list {
        Err("not looked for".to_owned())
    } else {
        Go::find()
    };
    let mut halves = match &go {
        Ok(go) => modules::build_all(go, asked.flavour(), &names)
            .map_err(|error| format!("the Go programs cannot be built: {error}"))?,
        Err(why) => modules::Halves {
            missing: vec![(names.len(), why.clone())],
            ..modules::Halves::default()
        },
    };
    let rust = paths::rust_halves()?.display().to_string();
    let trials = entries
        .into_iter()
        .map(|entry| {
            let halves = Halves {
                go: halves.built.remove(&entry.name()),
                rust: vec![rust.clone()],
                expected: paths::expected(),
                variables: asked.variables(),
            };
            Trial::test(entry.name(), move || asked.check(&entry, &halves))
        })
        .collect();
    let conclusion = libtest_mimic::run(&args, trials);

    if args.list || conclusion.has_failed() || halves.missing.is_empty() {
        return Ok(conclusion.exit_code());
    }
    for (count, why) in &halves.missing {
        eprintln!("{count} Go programs did not run, so nothing is compared with them: {why}");
    }
    Ok(ExitCode::from(HALF))
}

/// `make compare` starts the copies without asking cargo, which takes
/// as long as running all the pairs.
fn copy_into(folder: &Path) -> io::Result<()> {
    let here = std::env::current_exe()?;
    let rust = paths::rust_halves().map_err(io::Error::other)?;
    fs::create_dir_all(folder)?;
    for (program, name) in [(rust, "go-to-rust"), (here, "compare")] {
        // Another comparison may be running what stands there.
        let beside = folder.join(format!("{name}.{}", std::process::id()));
        fs::copy(program, &beside)?;
        fs::rename(beside, folder.join(name))?;
    }
    Ok(())
}

/// What the environment asks for.
#[derive(Clone, Copy)]
struct Asked {
    bless: bool,
    race: bool,
}

impl Asked {
    /// `RACE=1`: the Go halves with the race detector.
    fn flavour(self) -> Flavour {
        match self.race {
            true => Flavour::Race,
            false => Flavour::Plain,
        }
    }

    /// A program with the race detector sleeps for a second at its end,
    /// to hear of races that come late. Nothing runs any more then.
    fn variables(self) -> Vec<(&'static str, String)> {
        match self.race {
            true => vec![("GORACE", "atexit_sleep_ms=0".to_owned())],
            false => Vec::new(),
        }
    }

    fn check(self, entry: &pairs::Entry, halves: &Halves) -> Result<(), Failed> {
        let verdict = judge(entry, halves);
        if self.bless {
            return bless(&verdict).map_err(Failed::from);
        }
        if verdict.agrees() {
            return Ok(());
        }
        Err(report::report(&verdict).into())
    }
}
