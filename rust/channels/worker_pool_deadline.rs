//! # Worker pool with a deadline for submissions
//!
//! Many producers submit jobs to a pool. When its queue stays full
//! for too long they give up, and know that they did.
//!
//! `send_deadline` is what Go spells as a `select` between the send
//! and the end of a context. Its error says which of two things
//! happened: the deadline passed, or no receiver is left. In both
//! cases it gives the job back, so a producer can keep it or report
//! it.
//!
//! The standard library's scope joins the producers. The one in
//! crossbeam is older and needs an argument to each closure.
//!
//! The deadlines here are so far away, or so certain to pass, that
//! no outcome depends on the speed of the machine.
//!
//! What the compiler does not check: that a timed-out job is not
//! lost. It comes back in the error, and the error can be ignored.

use std::thread;
use std::time::{Duration, Instant};

use crossbeam::channel::{self, SendTimeoutError, Sender};

const WORKERS: usize = 2;
const PRODUCERS: u64 = 5;

pub fn main() {
    let (jobs, queue) = channel::bounded(PRODUCERS as usize);
    let (result_tx, results) = channel::unbounded();
    let (open, opened) = channel::bounded::<()>(0);

    thread::scope(|s| {
        // 1. The workers start when the pool opens.
        for _ in 0..WORKERS {
            let (opened, queue) = (opened.clone(), queue.clone());
            let result_tx = result_tx.clone();
            s.spawn(move || {
                let _ = opened.recv();
                for n in queue {
                    result_tx.send(n * n).unwrap();
                }
            });
        }
        drop(result_tx);

        // 2. Many producers submit, each with a deadline. It is far
        // away, and there is room: all of them get through.
        let hour = Duration::from_secs(3600);
        println!("in time {}", submit(&jobs, hour));

        // 3. Now the queue is full, and nobody takes from it before
        // the pool opens. Every one of these gives up.
        let moment = Duration::from_millis(1);
        println!("in time {}", submit(&jobs, moment));

        // 4. What was accepted is done, and nothing else.
        drop(open);
        drop(jobs);
        let results: Vec<u64> = results.iter().collect();
        let sum: u64 = results.iter().sum();
        println!("{} results, sum {sum}", results.len());
    });
}

// 5. A send with a deadline is one call. A pool without workers
// would be another error, and a bug here.
fn submit(jobs: &Sender<u64>, patience: Duration) -> usize {
    let deadline = Instant::now() + patience;
    thread::scope(|s| {
        let producers: Vec<_> = (0..PRODUCERS)
            .map(|n| {
                s.spawn(move || jobs.send_deadline(n, deadline))
            })
            .collect();
        let sent = producers.into_iter().map(|p| p.join().unwrap());
        sent.filter(|result| match result {
            Ok(()) => true,
            Err(SendTimeoutError::Timeout(_job)) => false,
            Err(SendTimeoutError::Disconnected(_job)) => panic!(),
        })
        .count()
    })
}
