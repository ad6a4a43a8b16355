//! # Errors from several threads
//!
//! Runs several tasks and keeps all errors, or the first in the
//! order of the tasks.
//!
//! An error is what the closure returns, so there is no variable to
//! share and none to forget. `join` gives each task's `Result`, and
//! from there on errors are values in an iterator: `filter_map`
//! keeps them all, and collecting into a `Result` stops at the
//! first.
//!
//! "First" means the first in the order of the tasks. The first in
//! time is a matter of luck, in both languages; a channel would
//! tell.
//!
//! What the compiler does not check: that the other tasks stop.
//! They run to their end unless they are told; see
//! `context/stop_workers`.

use std::thread;

fn load(name: &str) -> Result<(), String> {
    match name.len() {
        0 => Err("no name".to_owned()),
        1..=8 => Ok(()),
        _ => Err(format!("{name}: too long")),
    }
}

pub fn main() {
    let names = ["config", "dictionary", "", "users"];

    // 1. Each thread returns its own result.
    let results: Vec<Result<(), String>> = thread::scope(|s| {
        let tasks: Vec<_> = (0..)
            .zip(names)
            .map(|(i, name): (usize, _)| {
                s.spawn(move || {
                    load(name).map_err(|e| format!("task {i}: {e}"))
                })
            })
            .collect();
        tasks.into_iter().map(|t| t.join().unwrap()).collect()
    });

    // 2. All of them, in the order of the tasks.
    for error in results.iter().filter_map(|r| r.as_ref().err()) {
        println!("{error}");
    }

    // 3. Or the first.
    let all: Result<Vec<()>, String> =
        results.into_iter().collect();
    if let Err(error) = all {
        println!("first: {error}");
    }
}
