//! # Worker pool with a deadline for submissions
//!
//! Many producers submit jobs to a pool. When its queue stays full
//! for too long they give up, and know that they did.
//!
//! `send_deadline` does what a Go `select` does between a send and
//! the end of a `context.WithDeadline`, and no more; `send_timeout`
//! takes a duration, as `context.WithTimeout` does. Two things
//! differ. A context can also be cancelled, by its owner or by a
//! parent: for that, wait with `select!` on a channel that ends
//! when the work is called off. And where there is room although
//! the deadline has passed, `send_deadline` sends; Go's `select`
//! then picks either at random.
//!
//! The error says which of two things happened: the deadline
//! passed, or no receiver is left, because each worker has panicked
//! or left. That is why `main` drops its own `queue`. In both cases
//! the error gives the job back, so a producer can keep it or
//! report it.
//!
//! The deadlines here are so far away, or so certain to pass, that
//! no outcome depends on the speed of the machine. The barrier lets
//! the producers begin together; the pattern does not need it.
//!
//! What the compiler does not check: that a timed-out job is not
//! lost. It comes back in the error, and the error can be ignored.

use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};

use crossbeam::channel::{self, SendTimeoutError, Sender};

const WORKERS: usize = 2;
const PRODUCERS: usize = 5;

fn square(n: usize) -> usize {
    n * n
}

// 1. A send with a deadline is one call. That no worker is left is
// another error, and a bug here.
fn submit(jobs: &Sender<usize>, n: usize, by: Instant) -> bool {
    match jobs.send_deadline(n, by) {
        Ok(()) => true,
        Err(SendTimeoutError::Timeout(_job)) => false,
        Err(SendTimeoutError::Disconnected(job)) => {
            panic!("no worker is left for job {job}")
        }
    }
}

// 2. Many producers submit at the same time: each waits for the
// others before it does. Whoever gave up is not counted.
fn in_time(jobs: &Sender<usize>, patience: Duration) -> usize {
    let by = Instant::now() + patience;
    let met = Barrier::new(PRODUCERS);
    thread::scope(|s| {
        let producers: Vec<_> = (0..PRODUCERS)
            .map(|n| {
                let met = &met;
                s.spawn(move || {
                    met.wait();
                    submit(jobs, n, by)
                })
            })
            .collect();
        let sent = producers.into_iter().map(|p| p.join().unwrap());
        sent.filter(|sent| *sent).count()
    })
}

pub fn main() {
    let results: Vec<usize> = thread::scope(|s| {
        let (jobs, queue) = channel::bounded(PRODUCERS);
        let (result_tx, results) = channel::bounded(PRODUCERS);
        let (open, opened) = channel::bounded::<()>(0);

        // 3. The workers start when the pool opens. They hold the
        // handles that count; ours must go.
        for _ in 0..WORKERS {
            let (opened, queue) = (opened.clone(), queue.clone());
            let result_tx = result_tx.clone();
            s.spawn(move || {
                let _ = opened.recv();
                for n in queue {
                    result_tx.send(square(n)).unwrap();
                }
            });
        }
        drop((queue, result_tx));

        // 4. The deadline is far away, and there is room: all of
        // them get through.
        let far = Duration::from_secs(3600);
        println!("in time {}", in_time(&jobs, far));

        // 5. Now the queue is full, and nobody takes from it before
        // the pool opens. Every one of these gives up, at the
        // deadline.
        let (near, start) =
            (Duration::from_millis(5), Instant::now());
        println!("in time {}", in_time(&jobs, near));
        println!("waited: {}", start.elapsed() >= near);

        // 6. What was accepted is done, and nothing else.
        drop(open);
        drop(jobs);
        results.iter().collect()
    });
    let sum: usize = results.iter().sum();
    println!("{} results, sum {sum}", results.len());
}
