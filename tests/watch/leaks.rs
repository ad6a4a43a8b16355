//! LeakSanitizer, which looks at the end of a program for what nobody
//! can reach any more. rustc builds it into a program, by a flag of
//! nightly and with a library that comes with the toolchain.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

use go_to_rust::what_if::{Becomes, Half};
use harness::verdict::ENVIRONMENT;
use what_ifs::rust_programs::{self, Built, Rustc};
use what_ifs::store::{self, Program};

use crate::programs::{Wrong, wrong};

/// What the pairs do not do, and whether LeakSanitizer tells of it.
pub const MORE: [(&str, bool, &str); 3] = [
    (
        "a ring of two",
        true,
        "\
use std::sync::{Arc, Mutex};

#[derive(Default)]
struct Node(Mutex<Option<Arc<Node>>>);

pub fn main() {
    let (one, other) = (Arc::new(Node::default()), Arc::new(Node::default()));
    *one.0.lock().unwrap() = Some(Arc::clone(&other));
    *other.0.lock().unwrap() = Some(one);
}
",
    ),
    (
        "a ring that a static holds",
        false,
        "\
use std::sync::{Arc, Mutex};

#[derive(Default)]
struct Node(Mutex<Option<Arc<Node>>>);

static KEPT: Mutex<Option<Arc<Node>>> = Mutex::new(None);

pub fn main() {
    let node = Arc::new(Node::default());
    *node.0.lock().unwrap() = Some(Arc::clone(&node));
    *KEPT.lock().unwrap() = Some(node);
}
",
    ),
    (
        "a thread that is left",
        false,
        "\
use std::sync::mpsc;
use std::thread;

pub fn main() {
    let (keeps, waits) = mpsc::channel::<()>();
    let (begun_tx, begun) = mpsc::channel();
    thread::spawn(move || {
        let held = vec![1; 1000];
        begun_tx.send(()).unwrap();
        _ = waits.recv();
        drop((held, keeps));
    });
    begun.recv().unwrap();
}
",
    ),
];

/// All that was built.
#[derive(Debug)]
pub struct Leaks {
    /// The programs that go wrong, and end.
    pub wrong: Vec<Wrong>,
    built: Built,
    programs: BTreeMap<String, Program>,
}

impl Leaks {
    /// Builds the programs. The inner error says why that cannot be done
    /// here.
    ///
    /// # Errors
    ///
    /// When something does not build.
    pub fn prepare() -> Result<Result<Leaks, String>, String> {
        if let Err(why) = runtime()? {
            return Ok(Err(why));
        }
        let rustc = Rustc::find()?.unstable("-Zsanitizer=leak");
        let mut wrong = [wrong(Half::Rust), wrong(Half::Tasks)].concat();
        wrong.retain(|wrong| {
            matches!(
                wrong.case.what_if.becomes,
                Becomes::Prints(_) | Becomes::Ends { .. }
            )
        });
        let mut programs = BTreeMap::new();
        for wrong in &wrong {
            let pair = wrong.case.entry.name();
            programs.insert(
                wrong.name.clone(),
                Program::new(&pair, wrong.case.program()?, &rustc.by),
            );
            programs.insert(
                wrong.right(),
                Program::new(&pair, wrong.case.original()?, &rustc.by),
            );
        }
        for (name, _, text) in MORE {
            let program = Program::new("leaks", text.to_owned(), &rustc.by);
            programs.insert(name.to_owned(), program);
        }
        let folder = store::folder().join("leaks");
        let list: Vec<Program> = programs.values().cloned().collect();
        let built = rust_programs::build(&rustc, &folder, &list, false)?;
        if let Some((name, said)) = built.refused.iter().next() {
            return Err(format!("{name} does not compile:\n{said}"));
        }
        Ok(Ok(Leaks {
            wrong,
            built,
            programs,
        }))
    }

    /// The command that runs one of them.
    ///
    /// # Panics
    ///
    /// When it was not built.
    pub fn command(&self, name: &str) -> Command {
        let mut command = Command::new(&self.built.program);
        command.arg(&self.programs[name].name);
        command.env_clear().envs(ENVIRONMENT);
        command
    }
}

/// What rustc says when it is to build ThreadSanitizer into a program,
/// with the std that comes along.
///
/// # Errors
///
/// When the compiler cannot be run.
pub fn thread_sanitizer() -> Result<String, String> {
    let source = store::folder().join("leaks/thread_sanitizer.rs");
    store::write(&source, "fn main() {}\n")?;
    let output = Command::new("rustc")
        .args([
            "-Zsanitizer=thread",
            "--edition=2024",
            "--emit=metadata",
            "-o",
        ])
        .args([&source.with_extension("rmeta"), &source])
        .env("RUSTC_BOOTSTRAP", "1")
        .output()
        .map_err(|error| format!("rustc: {error}"))?;
    Ok(String::from_utf8_lossy(&output.stderr).into_owned())
}

/// The library that is built into a program; the inner error says that
/// the toolchain has none for this machine.
fn runtime() -> Result<Result<PathBuf, String>, String> {
    let ask = |what: &str| -> Result<PathBuf, String> {
        let output = Command::new("rustc")
            .args(["--print", what])
            .output()
            .map_err(|error| format!("rustc: {error}"))?;
        Ok(PathBuf::from(
            String::from_utf8_lossy(&output.stdout).trim(),
        ))
    };
    let folder = ask("target-libdir")?;
    let found = std::fs::read_dir(&folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.to_string_lossy().contains("_rt.lsan."));
    Ok(found.ok_or_else(|| "this toolchain has no LeakSanitizer".to_owned()))
}
