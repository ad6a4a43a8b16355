//! Lists the pairs, or runs a Rust half of one.
//!
//!     go-to-rust                        lists the pairs by chapter
//!     go-to-rust channels/worker_pool   runs one, and
//!     go-to-rust channels/worker_pool_async   its half with tasks

use std::process::ExitCode;

use go_to_rust::catalogue;
use go_to_rust::catalogue::{Chapter, with_tasks};

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    match (args.next(), args.next()) {
        (None, _) => {
            list();
            ExitCode::SUCCESS
        }
        (Some(name), None) => run(&name),
        (Some(_), Some(_)) => {
            eprintln!("go-to-rust takes the name of one pair");
            ExitCode::from(2)
        }
    }
}

fn list() {
    for chapter in catalogue() {
        println!("{}", chapter.name);
        for (name, _) in programs(chapter) {
            println!("    {name}");
        }
        for pair in chapter.pairs.iter().filter(|p| p.served) {
            println!("    {}/{}", chapter.name, pair.name);
        }
    }
}

/// The Rust programs of a chapter with their names.
fn programs(
    chapter: &Chapter,
) -> impl Iterator<Item = (String, fn())> {
    let run = chapter.pairs.iter().filter(|pair| !pair.served);
    run.flat_map(|pair| {
        let name = format!("{}/{}", chapter.name, pair.name);
        let tasks =
            pair.tasks.map(|tasks| (with_tasks(&name), tasks.main));
        [(name, pair.main)].into_iter().chain(tasks)
    })
}

fn run(name: &str) -> ExitCode {
    let all = || catalogue().iter().flat_map(programs);
    if let Some((_, main)) = all().find(|(n, _)| n == name) {
        main();
        return ExitCode::SUCCESS;
    }
    let served = || {
        catalogue().iter().flat_map(|chapter| {
            let served = chapter.pairs.iter().filter(|p| p.served);
            served.map(|p| (chapter.name, p.name))
        })
    };
    if let Some((_, service)) =
        served().find(|(c, p)| format!("{c}/{p}") == name)
    {
        eprintln!(
            "{name} is a service, in a crate of its own: cargo run --package services --bin {service}"
        );
        return ExitCode::from(2);
    }
    let distance = |other: &str| {
        let last = other.rsplit('/').next().unwrap_or_default();
        let whole = strsim::damerau_levenshtein(other, name);
        whole.min(strsim::damerau_levenshtein(last, name))
    };
    // Of a word that is far from all of them none is named.
    let near = |n: &String| distance(n) * 2 <= name.chars().count();
    let nearest = all().map(|(n, _)| n).min_by_key(|n| distance(n));
    match nearest.filter(near) {
        Some(nearest) => eprintln!(
            "no pair is called {name:?}; the nearest is {nearest}"
        ),
        None => eprintln!(
            "no pair is called {name:?} (`cargo run` lists them all)"
        ),
    }
    ExitCode::from(2)
}
