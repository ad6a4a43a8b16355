//! `make compare-services`: plays the same scenes with both halves of
//! every service, and compares the transcripts.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use harness::flags::flag;
use harness::go::Flavour;
use harness::{live, paths};
use libtest_mimic::{Arguments, Failed, Trial};
use pretty_assertions::StrComparison;
use services::halves::{self, Half, Language};
use services::play::transcripts;
use services::running::PATIENCE;
use services::scripts::{self, Script};

fn main() -> ExitCode {
    match services() {
        Ok(code) => code,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

fn services() -> Result<ExitCode, String> {
    let mut args = Arguments::from_args();
    // They wait for each other; hardly any keeps a core busy.
    args.test_threads.get_or_insert(8);
    let bless = flag("BLESS")?;
    live::end_with_us();
    let names: Vec<String> = scripts::ALL
        .iter()
        .map(|script| format!("services/{}", script.name))
        .collect();
    if let Some(part) = &args.filter
        && !names.iter().any(|name| name.contains(part.as_str()))
    {
        return Err(format!("no service matches {part:?}: {}", names.join(", ")));
    }
    let flavour = match flag("RACE")? {
        true => Flavour::Race,
        false => Flavour::Plain,
    };
    let go = halves::of_go(flavour, &names)?;
    let mut trials = Vec::new();
    for ((script, name), go) in scripts::ALL.iter().zip(&names).zip(go) {
        let rust = Half {
            language: Language::Rust,
            program: rust(script.name),
            args: Vec::new(),
        };
        trials.push(Trial::test(name.clone(), move || {
            compare(script, &go, &rust, bless)
        }));
    }
    Ok(libtest_mimic::run(&args, trials).exit_code())
}

/// Cargo builds them before this test, and says where they are.
fn rust(name: &str) -> PathBuf {
    let programs = [
        ("http_shutdown", env!("CARGO_BIN_EXE_http_shutdown")),
        ("connections", env!("CARGO_BIN_EXE_connections")),
        ("request_context", env!("CARGO_BIN_EXE_request_context")),
    ];
    let program = programs.iter().find(|(n, _)| *n == name);
    program.expect("every service is a program").1.into()
}

fn compare(script: &'static Script, go: &Half, rust: &Half, bless: bool) -> Result<(), Failed> {
    let [go, rust] = std::thread::scope(|s| {
        [go, rust]
            .map(|half| s.spawn(|| transcripts(half, script.scenes, PATIENCE).join("\n")))
            .map(|played| played.join().expect("a play does not panic"))
    });
    let path = paths::expected().join(format!("services/{}.txt", script.name));
    if bless && go == rust {
        fs::create_dir_all(path.parent().expect("a folder"))?;
        fs::write(&path, &go)?;
        return Ok(());
    }
    let pinned = fs::read_to_string(&path).unwrap_or_default();
    if go == pinned && rust == pinned {
        return Ok(());
    }
    let name = format!("services/{}", script.name);
    let path = paths::shown(&path);
    let mut wrong = String::new();
    if go != rust {
        wrong += "the halves do not agree (left: Go; right: Rust)\n";
        wrong += &scenes_that_differ(&go, &rust);
        for (side, text) in [("Go", &go), ("Rust", &rust)] {
            let does = if *text == pinned {
                "agrees"
            } else {
                "does not agree"
            };
            wrong += &format!("the {side} half {does} with {path}\n");
        }
    } else {
        wrong += &format!(
            "the halves agree with each other, but not with {path} (left: pinned; right: now); if they are right, `make bless-services PAIR={name}`\n"
        );
        wrong += &scenes_that_differ(&pinned, &go);
    }
    Err(wrong.into())
}

/// A diff of every scene that is not the same on both sides.
fn scenes_that_differ(left: &str, right: &str) -> String {
    let mut left = left.split("\n\n");
    let mut right = right.split("\n\n");
    let mut text = String::new();
    loop {
        match (left.next(), right.next()) {
            (None, None) => return text,
            (left, right) => {
                let (left, right) = (left.unwrap_or_default(), right.unwrap_or_default());
                if left.trim_end() != right.trim_end() {
                    let diff = StrComparison::new(left, right);
                    text += &format!("{diff}\n");
                }
            }
        }
    }
}
