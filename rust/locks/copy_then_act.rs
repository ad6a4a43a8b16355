//! # Copy out, then act
//!
//! Takes under the lock what is needed, lets go, and acts on it
//! while others use the rest.
//!
//! `mem::take` moves the value out of the guard and leaves an empty
//! one. Nothing is copied, and the batch is owned by who took it:
//! its type says that nobody else has it. In Go both would be the
//! same slice if the line `j.lines = nil` was missing. To look and
//! leave the lines where they are, `clone`.
//!
//! The value has to be out of the guard before the work begins. A
//! `let` ends the statement and with it the lock. In the head of a
//! `for` or a `match` the same expression holds the lock to the
//! closing brace, although the batch is taken already.
//!
//! What was taken is in one place alone. If the write fails, it is
//! put back under the lock, and this is a new section: others have
//! been there, and their lines come behind.
//!
//! What the compiler does not check: that what is taken is not
//! lost. If the write panics, the batch is gone with it, and the
//! journal is not poisoned, as no lock was held.

use std::error::Error;
use std::fmt;
use std::mem;
use std::sync::{Arc, Mutex};
use std::thread;

use crossbeam::channel;

#[derive(Debug)]
struct DiskFull;

// 1. A journal collects lines until somebody writes them.
#[derive(Default)]
struct Journal {
    lines: Mutex<Vec<&'static str>>,
}

impl Journal {
    fn add(&self, line: &'static str) {
        self.lines.lock().unwrap().push(line);
    }

    // 2. Takes all lines out and leaves none. The lock ends with
    // the statement, and the write may take as long as it takes.
    fn flush(
        &self,
        write: impl FnOnce(&[&'static str]) -> Result<(), DiskFull>,
    ) -> Result<(), DiskFull> {
        let batch = mem::take(&mut *self.lines.lock().unwrap());

        write(&batch).inspect_err(|_| {
            // 3. What was not written goes back, in front of what
            // came meanwhile.
            self.lines.lock().unwrap().splice(0..0, batch);
        })
    }

    // 4. To look at the lines, a copy: a reference could not leave
    // the method, as it would outlive the guard.
    fn waiting(&self) -> Vec<&'static str> {
        self.lines.lock().unwrap().clone()
    }
}

impl fmt::Display for DiskFull {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("disk full")
    }
}

impl Error for DiskFull {}

pub fn main() {
    let journal = Arc::new(Journal::default());
    journal.add("a");
    journal.add("b");

    // 5. While the first batch is written, another line comes. Then
    // the write fails.
    let (writing, was_writing) = channel::bounded(0);
    let (more, was_more) = channel::bounded::<()>(0);
    let shared = Arc::clone(&journal);
    let first = thread::spawn(move || {
        shared.flush(|batch| {
            writing.send(batch.len()).unwrap();
            was_more.recv().unwrap();
            Err(DiskFull)
        })
    });
    let lines = was_writing.recv().unwrap();
    println!("lines that are being written: {lines}");
    journal.add("c");
    println!("waiting: [{}]", journal.waiting().join(" "));
    more.send(()).unwrap();
    println!("first write: {}", first.join().unwrap().unwrap_err());
    println!("waiting: [{}]", journal.waiting().join(" "));

    // 6. The second write finds all of them, in order.
    let second = journal.flush(|batch| {
        println!("written: [{}]", batch.join(" "));
        Ok(())
    });
    second.unwrap();
    println!("waiting: [{}]", journal.waiting().join(" "));
}
