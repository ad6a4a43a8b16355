//! Lists the pairs, or runs the Rust half of one.
//!
//!     go-to-rust                        lists the pairs by chapter
//!     go-to-rust channels/worker_pool   runs one

use std::process::ExitCode;

use go_to_rust::catalogue;

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
        for pair in chapter.pairs {
            println!("    {}/{}", chapter.name, pair.name);
        }
    }
}

fn run(name: &str) -> ExitCode {
    let pairs = || {
        catalogue().iter().flat_map(|c| {
            c.pairs
                .iter()
                .map(|p| (format!("{}/{}", c.name, p.name), p))
        })
    };
    if let Some((_, pair)) = pairs().find(|(n, _)| n == name) {
        (pair.main)();
        return ExitCode::SUCCESS;
    }
    let nearest = pairs()
        .map(|(n, _)| n)
        .min_by_key(|n| strsim::damerau_levenshtein(n, name))
        .expect("the catalogue is not empty");
    eprintln!(
        "no pair is called {name:?}; the nearest is {nearest}"
    );
    ExitCode::from(2)
}
