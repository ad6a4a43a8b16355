//! Lists the pairs, or runs a Rust half of one.
//!
//!     go-to-rust                        lists the pairs by chapter
//!     go-to-rust channels/worker_pool   runs one, and
//!     go-to-rust channels/worker_pool_async   its half with tasks

use std::process::ExitCode;

use go_to_rust::catalogue;
use go_to_rust::catalogue::Chapter;

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
    }
}

/// The Rust programs of a chapter with their names.
fn programs(
    chapter: &Chapter,
) -> impl Iterator<Item = (String, fn())> {
    chapter.pairs.iter().flat_map(|pair| {
        let name = format!("{}/{}", chapter.name, pair.name);
        let tasks = pair
            .tasks
            .map(|tasks| (format!("{name}_async"), tasks.main));
        [(name, pair.main)].into_iter().chain(tasks)
    })
}

fn run(name: &str) -> ExitCode {
    let all = || catalogue().iter().flat_map(programs);
    if let Some((_, main)) = all().find(|(n, _)| n == name) {
        main();
        return ExitCode::SUCCESS;
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
