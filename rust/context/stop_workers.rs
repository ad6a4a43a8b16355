//! # Stop by dropping the sender
//!
//! All workers stop at once when one sender is dropped, whatever
//! each of them waits for.
//!
//! Every worker holds a clone of a receiver on which nothing is
//! ever sent: the type says so, there is no value of
//! `Infallible`. When the last sender is dropped the channel is
//! closed, and a receive from it returns, in every worker and
//! for good. In Go this is the close of a `done` channel.
//!
//! A close has to be written; a sender that goes out of scope is
//! dropped by itself. Here that would be too late: `main` joins
//! the workers first, so the `drop` has to come before that.
//!
//! `select!` picks among the branches that are ready at random,
//! as Go's does. So a worker that finds a job and the stop at
//! the same time may do one more job, or a few. That every
//! worker stops is certain; after how many jobs is not.
//!
//! A worker that panics is gone, and the others work on: Go ends
//! the program there. `join` hands the panic to `main`.
//!
//! What the compiler does not check: that a worker waits for the
//! stop wherever it waits, and that no clone of the sender is
//! left. In both cases the join waits for ever.

use std::convert::Infallible;
use std::thread;

use crossbeam::channel::{self, Receiver, Sender, select};

const WORKERS: usize = 3;

fn square(n: u32) -> u32 {
    n * n
}

// 1. Whatever a worker waits for, it waits for the stop too. It
// says where the stop has reached it.
fn work(
    stop: Receiver<Infallible>,
    jobs: Receiver<u32>,
    results: Sender<u32>,
) -> String {
    loop {
        let n = select! {
            recv(stop) -> _ => return "waited for a job".into(),
            recv(jobs) -> n => n.expect("main sends jobs"),
        };
        let result = square(n);
        select! {
            send(results, result) -> _ => {}
            recv(stop) -> _ => {
                return format!("had {result} to send");
            }
        }
    }
}

pub fn main() {
    let (job_tx, jobs) = channel::bounded(0);
    let (result_tx, _results) = channel::bounded(0);

    // 2. Nothing is ever sent here. Its end is the signal.
    let (stop_tx, stop) = channel::bounded(0);
    let pool = Vec::from_iter((0..WORKERS).map(|_| {
        let (stop, jobs) = (stop.clone(), jobs.clone());
        let results = result_tx.clone();
        thread::spawn(move || work(stop, jobs, results))
    }));
    drop(jobs); // the workers hold the receivers that count

    // 3. Two workers have taken a job. Nobody takes their results,
    // and the third has nothing to do.
    job_tx.send(2).unwrap();
    job_tx.send(3).unwrap();

    // 4. One drop reaches all of them.
    drop(stop_tx);

    // 5. That they were told is not yet that they have ended.
    let ends = pool.into_iter().map(|w| w.join().unwrap());
    let mut ends = Vec::from_iter(ends);
    ends.sort();
    for end in ends {
        println!("{end}");
    }
}
