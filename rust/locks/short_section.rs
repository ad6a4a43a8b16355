//! # A short section in a longer method
//!
//! A method locks for a moment, lets go, and does its work with no
//! lock held.
//!
//! A block ends the section: its last expression is what comes out
//! of it, and the guard is dropped at its brace. `?` and `return`
//! drop the guard, too, so an early way out needs no unlock of its
//! own. In Go each of them has one, and the one that is forgotten
//! is found by the next who locks. `drop(guard)` ends a section
//! where a block would be in the way.
//!
//! What comes out of the block has to be owned. A reference to
//! something in the table would keep the guard borrowed, and the
//! compiler says so. Here the job itself is taken out of its
//! `Option`, which is the mark, too: whoever comes later finds
//! `None`.
//!
//! A `lock()` inside a longer expression makes a guard that has no
//! name. It lives to the end of the statement: in the head of a
//! `match` or of an `if let` that is the closing brace. In the
//! `else` of an `if let` it is gone, since the edition 2024.
//!
//! What the compiler does not check: how much stands under the
//! lock. A `match` on the job that calls it in an arm is shorter,
//! and holds the lock while the job runs. Nor does it check that a
//! job that was taken is done: one that panics stays taken.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::thread;

use crossbeam::channel;

#[derive(Debug)]
enum Refused {
    Unknown,
    Taken,
}

type Job = Box<dyn FnOnce() -> u32 + Send>;

// 1. The lock guards the table, and not what the jobs do. A job
// that somebody has taken is `None`.
struct Table {
    state: Mutex<State>,
}

struct State {
    jobs: HashMap<&'static str, Option<Job>>,
    sum: u32,
}

impl Table {
    // 2. The guard is gone at the end of the block, and on each way
    // out of it.
    fn run(&self, name: &str) -> Result<u32, Refused> {
        let work = {
            let mut state = self.state.lock().unwrap();
            let job = state.jobs.get_mut(name);
            let job = job.ok_or(Refused::Unknown)?;
            job.take().ok_or(Refused::Taken)?
        };

        // 3. The work may take its time, and others run theirs.
        // What comes of it is added in a section of its own.
        let result = work();

        self.state.lock().unwrap().sum += result;
        Ok(result)
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Refused::Unknown => "unknown",
            Refused::Taken => "taken",
        })
    }
}

impl Error for Refused {}

pub fn main() {
    // 4. Each of the two jobs waits for the other: both have to be
    // at work at the same time.
    let (meet, met) = channel::bounded(0);
    let left: Job = Box::new(move || {
        meet.send(1).unwrap();
        1
    });
    let right: Job = Box::new(move || met.recv().unwrap() + 1);
    let jobs = [("left", Some(left)), ("right", Some(right))];
    let jobs = HashMap::from(jobs);
    let state = Mutex::new(State { jobs, sum: 0 });
    let table = Arc::new(Table { state });

    let threads = ["left", "right"].map(|name| {
        let table = Arc::clone(&table);
        thread::spawn(move || table.run(name).unwrap())
    });
    let [left, right] = threads.map(|t| t.join().unwrap());
    println!("left {left} right {right}");

    // 5. Two ways out in the middle, and the lock is free after
    // each of them.
    println!("left again: {}", table.run("left").unwrap_err());
    println!("third: {}", table.run("third").unwrap_err());

    println!("sum {}", table.state.lock().unwrap().sum);
}
