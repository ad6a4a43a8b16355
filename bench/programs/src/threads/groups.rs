use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Instant;

use crossbeam::channel;

use crate::Outcome;
use bench::work::{FAILS, GROUP, HUNDRED, MICROSECOND, WORKERS, numbers, pool_job};

pub(super) fn pool_of_microseconds(n: u64) -> Outcome {
    pool(n, MICROSECOND)
}

pub(super) fn pool_of_hundreds(n: u64) -> Outcome {
    pool(n, HUNDRED)
}

fn pool(n: u64, count: u64) -> Outcome {
    let (jobs_tx, jobs) = channel::bounded(100);
    let (results_tx, results) = channel::bounded(100);
    let started = Instant::now();
    thread::scope(|s| {
        for _ in 0..WORKERS {
            let (jobs, results_tx) = (jobs.clone(), results_tx.clone());
            s.spawn(move || {
                for job in jobs {
                    results_tx.send(pool_job(job, count)).unwrap();
                }
            });
        }
        drop(results_tx);
        s.spawn(move || {
            for job in 0..n {
                jobs_tx.send(job).unwrap();
            }
        });
        Outcome::since_end(started, || results.iter().sum())
    })
}

pub(super) fn first_error(n: u64) -> Outcome {
    let started = Instant::now();
    let mut sum = 0;
    for _ in 0..n {
        let (cancel, cancelled) = channel::bounded::<()>(0);
        let (errors_tx, errors) = channel::bounded(1);
        thread::scope(|s| {
            for task in 0..GROUP {
                let (cancelled, errors_tx) = (&cancelled, errors_tx.clone());
                s.spawn(move || match task {
                    FAILS => errors_tx.send(task).unwrap(),
                    _ => drop(cancelled.recv()),
                });
            }
            sum += errors.recv().unwrap();
            drop(cancel);
        });
    }
    Outcome::since(started, sum)
}

pub(super) fn parallel_sum(n: u64) -> Outcome {
    let all = numbers();
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let started = Instant::now();
    let sum = AtomicU64::new(0);
    for _ in 0..n {
        thread::scope(|s| {
            for part in all.chunks(all.len().div_ceil(cores)) {
                s.spawn(|| sum.fetch_add(part.iter().sum(), Ordering::Relaxed));
            }
        });
    }
    Outcome::since(started, sum.into_inner())
}
