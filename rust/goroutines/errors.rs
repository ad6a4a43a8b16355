//! # Errors from several threads
//!
//! Runs several tasks and keeps all errors, in the order of the
//! tasks, or the first.
//!
//! An error is what the closure returns, so there is no variable to
//! share and none to forget. `join` gives each task's `Result`, and
//! from there on errors are values in an iterator: `filter_map`
//! keeps them all, and collecting into a `Result` stops at the
//! first.
//!
//! `TaskError` says which task failed and keeps the reason, as `%w`
//! does: `source` hands it to whoever reports the chain. So its own
//! text leaves the reason out, where Go's has it: else a report of
//! the chain would say it twice. A `String` made with `format!`
//! would have lost it. Where the errors have several types, a
//! thread returns `Box<dyn Error + Send + Sync>`: without the
//! `Send` it may not.
//!
//! "First" means the first in the order of the tasks. Here they end
//! in the reverse order: each waits for the next one's end. That
//! end is the drop of a sender, which a panic brings about as well.
//!
//! What the compiler does not check: that the other tasks stop.
//! They run to their end unless they are told; see
//! `context/stop_workers`.

use std::error::Error;
use std::sync::mpsc;
use std::{fmt, mem, thread};

#[derive(Debug, PartialEq)]
enum LoadError {
    NoName,
    TooLong(String),
}

impl Error for LoadError {}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::NoName => write!(f, "no name"),
            LoadError::TooLong(name) => {
                write!(f, "{name}: too long")
            }
        }
    }
}

#[derive(Debug)]
struct TaskError {
    task: usize,
    source: LoadError,
}

impl Error for TaskError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.source)
    }
}

impl fmt::Display for TaskError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "task {}", self.task)
    }
}

fn load(name: &str) -> Result<(), LoadError> {
    match name.len() {
        0 => Err(LoadError::NoName),
        1..=8 => Ok(()),
        _ => Err(LoadError::TooLong(name.to_owned())),
    }
}

pub fn main() {
    let names = ["config", "dictionary", "", "users"];

    // 1. Each thread returns its own result. It holds the sender of
    // its end and waits for the drop of the next one's, so the last
    // is the first to fail.
    let results: Vec<Result<(), TaskError>> = thread::scope(|s| {
        let (mut end, _) = mpsc::channel::<()>();
        let mut tasks = Vec::new();
        for (task, name) in names.into_iter().enumerate() {
            let (next_end, next) = mpsc::channel();
            let own = mem::replace(&mut end, next_end);
            tasks.push(s.spawn(move || {
                let _own = own;
                let _ = next.recv();
                load(name)
                    .map_err(|source| TaskError { task, source })
            }));
        }
        drop(end);
        tasks.into_iter().map(|t| t.join().unwrap()).collect()
    });

    // 2. All of them, in the order of the tasks.
    let errors = || results.iter().filter_map(|r| r.as_ref().err());
    errors().for_each(|e| println!("{e}: {}", e.source));

    // 3. What they wrap is still found.
    let no_name = errors().any(|e| e.source == LoadError::NoName);
    println!("one has no name: {no_name}");

    // 4. Or the first.
    let all: Result<Vec<()>, TaskError> =
        results.into_iter().collect();
    if let Err(error) = all {
        println!("first: {error}: {}", error.source);
    }
}
