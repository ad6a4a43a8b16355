//! Rust's tools: lints, and locks that look for deadlocks. A program
//! gets such locks by other `use` lines; it is the same otherwise.

use std::collections::BTreeMap;
use std::process::Command;

use go_to_rust::what_if::Half;
use harness::paths;
use harness::verdict::ENVIRONMENT;
use what_ifs::cases::Case;
use what_ifs::rust_programs::{self, Built, Diagnostic, Rustc};
use what_ifs::store::{self, Program};

use crate::programs::{Wrong, wrong};

/// Locks in the place of std's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Locks {
    /// Those of the crate tracing-mutex.
    TracingMutex,
    /// Those of the crate parking_lot, with a thread that asks now and
    /// then whether there is a deadlock.
    ParkingLot,
}

/// The kinds in which somebody waits for a lock.
pub const WAIT_FOR_LOCKS: [u8; 6] = [37, 65, 66, 67, 68, 70];

/// What stands in for the names of std.
const NAMES: [&str; 6] = [
    "LazyLock",
    "Mutex",
    "MutexGuard",
    "Once",
    "OnceLock",
    "RwLock",
];

/// parking_lot's locks with the signatures of std's, in a module of the
/// program.
const PARKED: &str = include_str!("parked.rs");

impl Locks {
    /// All of them.
    pub const ALL: [Locks; 2] = [Locks::TracingMutex, Locks::ParkingLot];

    /// The program with these locks; nothing where it has none that
    /// they stand in for.
    pub fn swapped(self, text: &str) -> Option<String> {
        let (from, names) = match self {
            Locks::TracingMutex => ("tracing_mutex::stdsync", &NAMES[..]),
            Locks::ParkingLot => ("self::parked", &["Mutex", "MutexGuard", "RwLock"][..]),
        };
        let text = swap_uses(text, from, names)?;
        Some(match self {
            Locks::TracingMutex => text,
            Locks::ParkingLot => {
                let main = "pub fn main() {\n";
                text.replacen(main, &format!("{main}    parked::watch();\n"), 1)
                    + &format!("\nmod parked {{\n{PARKED}}}\n")
            }
        })
    }
}

/// `use std::sync::{Arc, Mutex};` becomes two.
fn swap_uses(text: &str, from: &str, names: &[&str]) -> Option<String> {
    let mut any = false;
    let lines = text.lines().map(|line| {
        let Some(list) = line
            .strip_prefix("use std::sync::")
            .and_then(|rest| rest.strip_suffix(';'))
        else {
            return line.to_owned();
        };
        let list = list.trim_matches(['{', '}']);
        let (ours, theirs): (Vec<&str>, Vec<&str>) =
            list.split(", ").partition(|name| names.contains(name));
        if ours.is_empty() {
            return line.to_owned();
        }
        any = true;
        let rest = match theirs[..] {
            [] => String::new(),
            _ => format!("use std::sync::{{{}}};\n", theirs.join(", ")),
        };
        format!("{rest}use {from}::{{{}}};", ours.join(", "))
    });
    let text: String = lines.flat_map(|line| [line, "\n".to_owned()]).collect();
    any.then_some(text)
}

/// It ends well. Were the two at the same time, they could wait for
/// each other.
const ONE_AFTER_THE_OTHER: &str = "\
use std::sync::Mutex;

pub fn main() {
    let (a, b) = (Mutex::new(1), Mutex::new(2));
    std::thread::scope(|s| {
        let one = || *a.lock().unwrap() + *b.lock().unwrap();
        let other = || *b.lock().unwrap() + *a.lock().unwrap();
        assert_eq!(s.spawn(one).join().unwrap(), 3);
        assert_eq!(s.spawn(other).join().unwrap(), 3);
    });
}
";

/// It waits for ever, and has a lock that could be watched.
const A_BARRIER: &str = "\
use std::sync::Mutex;

pub fn main() {
    let (here, barrier) = (Mutex::new(0), std::sync::Barrier::new(3));
    std::thread::scope(|s| {
        for _ in 0..2 {
            s.spawn(|| {
                *here.lock().unwrap() += 1;
                barrier.wait();
            });
        }
    });
}
";

/// A channel without a bound, from each crate that has one.
pub const WITHOUT_A_BOUND: &str = "\
pub fn main() {
    let _ = crossbeam::channel::unbounded::<u8>();
    let _ = std::sync::mpsc::channel::<u8>();
    let _ = tokio::sync::mpsc::unbounded_channel::<u8>();
}
";

/// All that was built.
#[derive(Debug)]
pub struct RustBench {
    /// The programs that go wrong.
    pub wrong: Vec<Wrong>,
    rustc: Rustc,
    built: Built,
    /// By the name of the program, and the locks.
    programs: BTreeMap<(String, Locks), Program>,
}

impl RustBench {
    /// Builds the programs whose locks can be watched.
    ///
    /// # Errors
    ///
    /// When that is not possible.
    pub fn prepare() -> Result<RustBench, String> {
        let rustc = Rustc::with("watch", &["parking_lot", "tracing_mutex"])?
            .configured(&paths::root().join("tests/watch"))?;
        let wrong = [wrong(Half::Rust), wrong(Half::Tasks)].concat();
        let mut programs = BTreeMap::new();
        for wrong in wrong
            .iter()
            .filter(|wrong| WAIT_FOR_LOCKS.contains(&wrong.id))
        {
            let pair = wrong.case.entry.name();
            let texts = [
                (wrong.name.clone(), wrong.case.program()?),
                (wrong.right(), wrong.case.original()?),
            ];
            for (name, text) in texts {
                for locks in Locks::ALL {
                    if let Some(text) = locks.swapped(&text) {
                        let program = Program::new(&pair, text, &rustc.by);
                        programs.insert((name.clone(), locks), program);
                    }
                }
            }
        }
        for (name, text) in [
            ("one_after_the_other", ONE_AFTER_THE_OTHER),
            ("a_barrier", A_BARRIER),
        ] {
            for locks in Locks::ALL {
                let text = locks.swapped(text).expect("it has locks");
                let program = Program::new(name, text, &rustc.by);
                programs.insert((name.to_owned(), locks), program);
            }
        }
        let folder = store::folder().join("watch");
        let list: Vec<Program> = programs.values().cloned().collect();
        let built = rust_programs::build(&rustc, &folder, &list, false)?;
        if let Some((name, said)) = built.refused.iter().next() {
            return Err(format!("{name} does not compile with other locks:\n{said}"));
        }
        Ok(RustBench {
            wrong,
            rustc,
            built,
            programs,
        })
    }

    /// The command that runs a program with other locks, if it has any.
    pub fn command(&self, name: &str, locks: Locks) -> Option<Command> {
        let program = self.programs.get(&(name.to_owned(), locks))?;
        let mut command = Command::new(&self.built.program);
        command.arg(&program.name).env_clear().envs(ENVIRONMENT);
        Some(command)
    }

    /// Two locks in two orders, by one thread after the other.
    ///
    /// # Panics
    ///
    /// When it was not built.
    pub fn one_after_the_other(&self) -> Command {
        self.command("one_after_the_other", Locks::TracingMutex)
            .expect("it was built")
    }

    /// The same with tracing-mutex as it is built without debug
    /// assertions.
    ///
    /// # Errors
    ///
    /// When it does not compile.
    pub fn in_release(&self) -> Result<Command, String> {
        let folder = store::folder().join("watch/release");
        let [source, out] = ["main.rs", "main"].map(|name| folder.join(name));
        let text = Locks::TracingMutex.swapped(ONE_AFTER_THE_OTHER);
        let text = text.expect("it has locks");
        store::write(&source, &text.replacen("pub fn main()", "fn main()", 1))?;
        let said = |command: &mut Command| -> Result<String, String> {
            let output = command.current_dir(paths::root()).output();
            let output = output.map_err(|error| error.to_string())?;
            match output.status.success() {
                true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
                false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
            }
        };
        let mut cargo = Command::new("cargo");
        cargo.args(["build", "--locked", "--quiet", "--release", "--package"]);
        let json = said(cargo.args(["tracing-mutex", "--message-format", "json"]))?;
        let library = json
            .split('"')
            .find(|text| text.contains("libtracing_mutex") && text.ends_with(".rlib"))
            .ok_or("cargo has not built tracing-mutex")?;
        let mut rustc = Command::new("rustc");
        rustc.args(["--edition=2024", "-Copt-level=1", "--extern"]);
        rustc.arg(format!("tracing_mutex={library}")).arg("-o");
        said(rustc.args([&out, &source]))?;
        let mut command = Command::new(out);
        command.env_clear().envs(ENVIRONMENT);
        Ok(command)
    }

    /// The program that a what-if changes, with what it needs.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn right(&self, wrong: &Wrong) -> Result<String, String> {
        wrong.case.with_needs(wrong.case.original()?)
    }

    /// A program of std alone, as it is where a panic aborts.
    ///
    /// # Errors
    ///
    /// When it does not compile.
    pub fn with_abort(&self, wrong: &Wrong) -> Result<Command, String> {
        let folder = store::folder().join("watch/abort");
        let [source, out] = ["main.rs", "main"].map(|name| folder.join(name));
        let text = wrong.case.program()?;
        store::write(&source, &text.replacen("pub fn main()", "fn main()", 1))?;
        let output = Command::new("rustc")
            .args(["--edition=2024", "-Cpanic=abort", "--cap-lints=allow", "-o"])
            .args([&out, &source])
            .current_dir(paths::root())
            .output()
            .map_err(|error| format!("rustc: {error}"))?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        let mut command = Command::new(out);
        command.env_clear().envs(ENVIRONMENT);
        Ok(command)
    }

    /// What a lint says of a program.
    ///
    /// # Errors
    ///
    /// When the compiler cannot be run.
    pub fn lint(&self, case: &Case, text: String, lint: &str) -> Result<Vec<Diagnostic>, String> {
        self.lint_of(&case.entry.name(), text, lint)
    }

    /// The same of a program that is no pair.
    ///
    /// # Errors
    ///
    /// When the compiler cannot be run.
    pub fn lint_of(&self, name: &str, text: String, lint: &str) -> Result<Vec<Diagnostic>, String> {
        let program = Program::new(name, text, &self.rustc.by);
        let folder = store::folder().join("watch/alone");
        self.rustc.check(&folder, &program, Some(lint))
    }
}
