//! # One case before the others
//!
//! Takes a job, but none once it is time to stop, even where both
//! are ready.
//!
//! `select!` is fair, as in Go: among the cases that are ready it
//! chooses at random. `select_biased!` takes the first that is
//! ready, in the order of the text. Go has to look twice: once for
//! the stop alone, with a `default`, and then for both.
//!
//! Looking twice is not the same to the letter. A stop that comes
//! between the two looks of Go meets a fair select. In both
//! languages a job that was taken a moment before the stop is
//! taken.
//!
//! What the compiler does not check: that the later cases ever have
//! their turn. A first case that is always ready starves the
//! others.

use std::convert::Infallible;
use std::thread;

use crossbeam::channel::{self, Receiver, select_biased};

/// A job, but none once it is time to stop.
fn next(
    stop: &Receiver<Infallible>,
    jobs: &Receiver<u32>,
) -> Option<u32> {
    // 1. In the order of the text: the stop first.
    // 2. Whoever waits here hears of both.
    select_biased! {
        recv(stop) -> _ => None,
        recv(jobs) -> n => n.ok(),
    }
}

pub fn main() {
    // 3. A hundred rounds, in each of which a job is ready.
    let (mut taken, mut after_stop) = (0, 0);
    for _ in 0..100 {
        let (running, stop) = channel::bounded(0);
        let (job_tx, jobs) = channel::bounded(2);
        job_tx.send(1).unwrap();
        job_tx.send(1).unwrap();

        taken += usize::from(next(&stop, &jobs).is_some());
        drop(running);
        after_stop += usize::from(next(&stop, &jobs).is_some());
    }
    println!("taken {taken} after the stop {after_stop}");

    // 4. A stop that comes while nothing is ready ends the wait.
    let (running, stop) = channel::bounded(0);
    let job = thread::scope(|s| {
        s.spawn(move || drop(running));
        next(&stop, &channel::never())
    });
    println!("waited, and got a job: {}", job.is_some());
}
