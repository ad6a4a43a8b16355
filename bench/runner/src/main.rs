//! `make bench`: measures the jobs in both languages, and writes what
//! came of it. JOB=round_trip measures one and only shows it; ROUNDS=8
//! says how often. With `page`, nothing is measured: the page is written
//! anew from the figures that are there.

use std::env;
use std::fs;
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use bench::data::Data;
use bench::jobs::{self, Job};
use bench::{DATA, PAGE, page};
use bench_runner::programs::Programs;
use bench_runner::{machine, session};
use harness::{live, paths};

/// Where nothing else is asked for.
const ROUNDS: usize = 5;

fn main() -> ExitCode {
    if env::args().nth(1).as_deref() == Some("page") {
        return ended(page_anew());
    }
    let asked = asked_for();
    let (jobs, rounds) = match &asked {
        Ok(asked) => asked,
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::from(2);
        }
    };
    live::end_with_us();
    ended(measured(jobs, *rounds))
}

fn ended(how: Result<(), String>) -> ExitCode {
    match how {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the page from the figures that are there.
fn page_anew() -> Result<(), String> {
    let top = paths::root();
    let text = fs::read_to_string(top.join(DATA)).map_err(|error| format!("{DATA}: {error}"))?;
    let data = Data::read(&text).map_err(|why| format!("{DATA}: {why}"))?;
    fs::write(top.join(PAGE), page::markdown(&data)).map_err(|error| format!("{PAGE}: {error}"))
}

fn asked_for() -> Result<(Vec<&'static Job>, usize), String> {
    let variable = |name| env::var(name).ok().filter(|value| !value.is_empty());
    let jobs = match variable("JOB") {
        None => jobs::all().collect(),
        Some(name) => {
            let names: Vec<&str> = jobs::all().map(|job| job.name).collect();
            let job = jobs::named(&name).ok_or(format!(
                "there is no job named {name:?}; there are {}",
                names.join(", ")
            ))?;
            vec![job]
        }
    };
    let rounds = match variable("ROUNDS") {
        None => ROUNDS,
        Some(text) => text
            .parse()
            .ok()
            .filter(|rounds| (1..=1000).contains(rounds))
            .ok_or(format!(
                "ROUNDS is a whole number from 1 to 1000, not {text:?}"
            ))?,
    };
    Ok((jobs, rounds))
}

/// The folder of what cargo builds with `--release`, beside that of this
/// program.
fn released() -> Result<PathBuf, String> {
    let me = env::current_exe().map_err(|error| format!("the path of this program: {error}"))?;
    let target = me.ancestors().nth(2).expect("target/debug/bench-runner");
    Ok(target.join("release"))
}

fn measured(jobs: &[&'static Job], rounds: usize) -> Result<(), String> {
    let programs = Programs::beside(&released()?)?;
    let date = env::args().nth(1).unwrap_or_default();
    let mut about = vec![
        ("date".to_owned(), date),
        ("rounds".to_owned(), rounds.to_string()),
    ];
    about.extend(machine::about(&programs)?);
    let started = Instant::now();
    let shown = std::io::stderr().is_terminal();
    let figures = session::measure(&programs, jobs, rounds, |what| {
        if shown {
            // Over the line before.
            eprint!("\r\x1b[K{} s, {what}", started.elapsed().as_secs());
            let _ = std::io::stderr().flush();
        }
    })?;
    if shown {
        eprint!("\r\x1b[K");
    }
    eprintln!("measured for {} s", started.elapsed().as_secs());
    let text = Data { about, figures }.text();
    // Of the figures as they are written, which are rounded.
    let page = page::markdown(&Data::read(&text)?);
    print!("{page}");
    if jobs.len() == 1 {
        return Ok(());
    }
    for (file, text) in [(DATA, text), (PAGE, page)] {
        fs::write(paths::root().join(file), text).map_err(|error| format!("{file}: {error}"))?;
    }
    Ok(())
}
